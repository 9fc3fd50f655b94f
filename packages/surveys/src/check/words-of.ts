import type { Text } from '@heed/schema'
import type { Flowing } from '../flow/onward.ts'

/** Words of a survey: where they stand, and in which item or ending. */
export interface Words {
  readonly path: string
  /** The id of the item or ending. */
  readonly owner: string
  readonly text: Text
}

const keys = new Set(['text', 'low', 'high', 'labels', 'with', 'without', 'best', 'worst', 'statement'])

const isText = (value: unknown): value is Text =>
  typeof value === 'string' || (typeof value === 'object' && value !== null && !Array.isArray(value))

function inside(value: unknown, path: string, owner: string, words: boolean): readonly Words[] {
  if (Array.isArray(value))
    return value.flatMap((one, index) => inside(one, `${path}.${index}`, owner, words))
  if (words && isText(value)) return [{ path, owner, text: value }]
  if (typeof value !== 'object' || !value) return []
  return Object.entries(value).flatMap(([key, one]) => inside(one, `${path}.${key}`, owner, keys.has(key)))
}

/** All words that a respondent may read. */
export function wordsOf({ instrument, flow }: Flowing): readonly Words[] {
  return [
    ...instrument.items.flatMap((item, index) => inside(item, `instrument.items.${index}`, item.id, false)),
    ...(flow?.endings ?? []).flatMap((ending, index) =>
      inside(ending, `flow.endings.${index}`, ending.id, false),
    ),
  ]
}
