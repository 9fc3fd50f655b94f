import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import * as words from '../locales/en.ts'
import { instrumentLocales } from './instrument-locales.ts'

const guide = readFileSync(new URL('../../../../docs/guides/surveys.md', import.meta.url), 'utf8').replace(
  /\s+/g,
  ' ',
)

/** Every text in it, but for what stands in for a subject. */
const texts = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : Object.entries(value as object).flatMap(([key, inner]) => (key === 'subject' ? [] : texts(inner)))

it('the guide quotes every word that the presets ask', async () => {
  const { nps, csat, ces } = words
  const asked = texts([nps, csat, ces, await instrumentLocales['en']!()])
  expect(asked.length).toBeGreaterThan(50)
  // "Then the reason" stands for the questions after.
  const reasons = new Set([csat.why])
  expect(asked.filter((text) => !reasons.has(text) && !guide.includes(text))).toEqual([])
})
