import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as en from './en.ts'
import { loadLocale } from './load-locale.ts'
import { TAGS } from './tags.test.kit.ts'

type Parts = Readonly<Record<string, object>>

const english: Parts = en
const files = readdirSync(import.meta.dirname).filter((name) => /^[a-z]{2,3}(-[a-z]{2,4})?\.ts$/.test(name))
const fetched = (file: string): Promise<Parts> => import(`./${file.replace('.ts', '')}.ts`)
const others = await Promise.all(
  files.filter((file) => file !== 'en.ts').map(async (file) => [file, await fetched(file)] as const),
)

/** Every text of a language, by the path to it. */
const texts = (of: Parts) =>
  new Map(
    Object.entries(of).flatMap(([part, words]) =>
      Object.entries(words).map(([key, text]): [string, string] => [`${part}.${key}`, String(text)]),
    ),
  )
const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted()
/** Names that are the same everywhere: they and the gaps leave nothing that an eye could take for English. */
const bare = (text: string) => text.replaceAll(/\{\w+\}|Global Privacy Control|\bIP\b/g, '').toLowerCase()
/** What an English word may be in another language all the same. */
const SHARED = /\.dir$/

it('there are at least twelve languages, and each is one file', () => {
  expect(TAGS.map(([tag]) => `${tag.toLowerCase()}.ts`).toSorted()).toEqual(files.toSorted())
  expect(files.length).toBeGreaterThanOrEqual(12)
})

describe.each(others)('the words in %s', (file, locale) => {
  const mine = texts(locale)
  const words = (key: string) => mine.get(`words.${key}`) ?? ''
  const tag = words('locale')

  it('are all there, and none of them is English', () => {
    expect([...mine.keys()].toSorted()).toEqual([...texts(english).keys()].toSorted())
    for (const [key, text] of texts(english)) {
      if (!SHARED.test(key)) expect(mine.get(key), key).not.toBe(text)
    }
    const rest = [...mine].map(([key, text]) => [key, bare(text)] as const)
    for (const [key, text] of rest) {
      expect(text, key).not.toMatch(/\b(the|you|your|all|accept|reject|allow|privacy (choices|policy)|yes)\b/)
      if (/^(ar|he|ja|ko|zh)/.test(tag) && key !== 'words.locale' && key !== 'words.dir') {
        expect(text, key).not.toMatch(/[a-z]/)
      }
    }
  })

  it('leave the same gaps for names', () => {
    for (const [key, text] of texts(english)) expect(places(mine.get(key) ?? ''), key).toEqual(places(text))
  })

  it('name the buttons as the sentences about them do', () => {
    expect(words('takeBack')).toContain(words('rejectAll'))
    expect(words('separately')).toContain(words('acceptAll'))
  })

  it('make accepting as plain as rejecting, and about as long', () => {
    const [yes, no] = [words('acceptAll').length, words('rejectAll').length]
    expect(Math.max(yes, no) / Math.min(yes, no)).toBeLessThan(1.25)
    expect(Math.max(yes, no)).toBeLessThanOrEqual(16)
  })

  it('are typed as the language is: no straight quotes, no three dots, nothing left over at either end', () => {
    for (const [key, text] of mine) {
      expect(text, key).not.toMatch(/["']|\.\.\.|^\s|\s$|[ ]{2}/)
      expect(text, key).toBe(text.normalize('NFC'))
      if (tag === 'fr') expect(text, key).not.toMatch(/« | »| [:;?!]|[^\s\u00a0\u202f][:;?!»](\s|$)/)
      if (/^(ja|zh)/.test(tag)) expect(text, key).not.toMatch(/[,:;?!]|\.$/)
    }
  })

  it('say which language they are, and are found by it', async () => {
    expect(file).toBe(`${tag.toLowerCase()}.ts`)
    expect([tag, words('dir')]).toEqual(TAGS.find(([one]) => one === tag))
    expect(new Intl.Locale(tag).toString()).toBe(tag)
    for (const asked of [tag, tag.toLowerCase(), tag.toUpperCase(), tag.replace('-', '_')]) {
      expect((await loadLocale(asked))?.words, asked).toBe(locale['words'])
    }
  })
})

it.each([
  ['de', 'de-CH de-AT de-1996 DE-DE-1996 de_DE'],
  ['ar', 'ar-EG AR-EG ar-Arab-MA'],
  ['es', 'es-419 es-MX'],
  ['fr', 'fr-CA fr-CH'],
  ['he', 'he-IL iw iw-IL'],
  ['ja', 'ja-JP'],
  ['ko', 'ko-KR ko-Kore'],
  ['pt-BR', 'pt pt-PT pt-AO pt_BR'],
  ['zh-CN', 'zh zh-Hans zh-SG zh-Hans-TW zh-hans-hk zh-cmn-Hans-CN'],
  ['zh-TW', 'zh-Hant zh-HK zh-MO zh-TW zh-Hant-HK ZH-HANT-MO zh_Hant_TW zh-cmn-Hant'],
])('%s serves the nearest to it: %s', async (tag, asked) => {
  for (const one of asked.split(' ')) expect((await loadLocale(one))?.words.locale, one).toBe(tag)
})

it.each([
  'fi',
  'en',
  'en-GB',
  'en-AR',
  'EN-us',
  '',
  '-',
  'constructor',
  'est',
  'iten',
  'kok',
  'frr',
  'x-de',
  'fi-IT',
])('English serves what is not there: “%s”', async (tag) => {
  expect(await loadLocale(tag)).toBeUndefined()
})
