import { describe, expect, it } from 'vitest'
import { ar } from './ar.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { loadWords } from './load-words.ts'

const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted()

describe.each([
  ['de', de],
  ['ar', ar],
])('the words in %s', (tag, words) => {
  const keys = Object.keys(en).filter((key): key is keyof typeof en => key in en)

  it('are all there, and none of them is English', () => {
    expect(Object.keys(words).toSorted()).toEqual(keys.toSorted())
    for (const key of keys.filter((one) => one !== 'dir')) expect(words[key]).not.toBe(en[key])
  })

  it('leave the same gaps for names', () => {
    for (const key of keys) expect(places(words[key])).toEqual(places(en[key]))
  })

  it('name the buttons as the sentence about them does', () => {
    expect(words.takeBack).toContain(words.rejectAll)
  })

  it('are found by their tag', async () => {
    expect(await loadWords(tag)).toBe(words)
  })
})

it('words are found for a region of their language, whatever the case, and in English for one that is not there', async () => {
  expect(await loadWords('de-CH')).toBe(de)
  expect(await loadWords('DE')).toBe(de)
  expect(await loadWords('AR-EG')).toBe(ar)
  expect(await loadWords('fi')).toBe(en)
  expect(await loadWords('')).toBe(en)
  expect(await loadWords('constructor')).toBe(en)
})
