import { describe, expect, it } from 'vitest'
import * as ar from './ar.ts'
import * as de from './de.ts'
import * as en from './en.ts'
import { loadLocale } from './load-locale.ts'

const english: Readonly<Record<string, object>> = en
const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted()
/** What an English word may be in another language all the same. */
const SHARED = ['dir']

describe.each<[string, Readonly<Record<string, object>>]>([
  ['de', de],
  ['ar', ar],
])('the words in %s', (tag, locale) => {
  const texts = (of: Readonly<Record<string, object>>) =>
    Object.entries(of).flatMap(([part, words]) =>
      Object.entries(words).map(([key, text]): [string, string] => [`${part}.${key}`, String(text)]),
    )
  const mine = new Map(texts(locale))

  it('are all there, and none of them is English', () => {
    expect([...mine.keys()].toSorted()).toEqual(
      texts(english)
        .map(([key]) => key)
        .toSorted(),
    )
    for (const [key, text] of texts(english)) {
      if (!SHARED.some((shared) => key.endsWith(`.${shared}`))) expect(mine.get(key), key).not.toBe(text)
    }
  })

  it('leave the same gaps for names', () => {
    for (const [key, text] of texts(english)) expect(places(mine.get(key) ?? ''), key).toEqual(places(text))
  })

  it('name the buttons as the sentences about them do', () => {
    expect(mine.get('words.takeBack')).toContain(mine.get('words.rejectAll'))
    expect(mine.get('words.separately')).toContain(mine.get('words.acceptAll'))
  })

  it('are found by their tag', async () => {
    expect((await loadLocale(tag))?.words).toBe(locale['words'])
  })
})

it('words are found for a region of their language, whatever the case; a language that is not there is English', async () => {
  expect((await loadLocale('de-CH'))?.words).toBe(de.words)
  expect((await loadLocale('DE'))?.words).toBe(de.words)
  expect((await loadLocale('AR-EG'))?.words).toBe(ar.words)
  for (const tag of ['fi', 'en', 'en-GB', '', 'constructor']) expect(await loadLocale(tag)).toBeUndefined()
})
