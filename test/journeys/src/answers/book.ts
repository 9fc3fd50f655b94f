import { DatabaseSync } from 'node:sqlite'
import type { SurveySubmitted } from '@heed/schema'

/** A part of a response, or the whole, as the collector has it. */
export type Kept = SurveySubmitted['data'] & { readonly time: number; readonly visitor: string | undefined }

/** What a collector acknowledged of surveys, read from its file and not through it. */
export interface Book {
  of(site: string): readonly Kept[]
  close(): void
}

/** Opens a collector's inbox beside it. */
export function openBook(path: string): Book {
  const file = new DatabaseSync(path, { readOnly: true })
  const query = file.prepare('SELECT body FROM events WHERE site = ? ORDER BY seq')
  return {
    of: (site) =>
      query.all(site).flatMap(({ body }) => {
        const { name, data, time, visitor } = JSON.parse(String(body)) as SurveySubmitted
        return name === 'survey_submitted' ? [{ ...data, time, visitor }] : []
      }),
    close: () => file.close(),
  }
}

/** The word of a response that counts: the whole before any part, then the latest. */
export const lastWord = (words: readonly Kept[]): Kept | undefined =>
  words.toSorted((a, b) => Number(a.complete) - Number(b.complete) || a.time - b.time).at(-1)
