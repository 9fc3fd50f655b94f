import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { itemWordsOf } from './item-locale.ts'
import { languages } from './languages.test.kit.ts'
import { localeFor, voiceOf } from './locale.ts'

const filesIn = (folder: string) =>
  readdirSync(new URL(folder, import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .toSorted()

describe('a language', () => {
  it('is one file for the questions, one for further instruments and one for further items, twelve in all', () => {
    const files = languages.map(([tag]) => `${tag.toLowerCase()}.ts`).toSorted()
    expect(files).toHaveLength(12)
    expect(filesIn('locales')).toEqual(files)
    expect(filesIn('locales/instruments')).toEqual(files)
    expect(filesIn('locales/items')).toEqual(files)
  })

  it.each(languages)('%s arrives by its own tag, whatever its case', async (tag, dir) => {
    for (const asked of [tag, tag.toLowerCase(), tag.toUpperCase(), tag.replace('-', '_')]) {
      expect(localeFor(asked)).toBe(tag)
    }
    const voice = await voiceOf(tag)
    expect(voice).toMatchObject({ locale: tag, ui: { dir } })
    const own = await import(`./locales/${tag.toLowerCase()}.ts`)
    expect(voice.ui).toBe(own.ui)
    const { items } = await import(`./locales/items/${tag.toLowerCase()}.ts`)
    expect(await itemWordsOf(tag)).toBe(items)
  })

  it.each([
    ['de', 'de-CH de-AT de-1996 DE-DE-1996 de_DE de-Latn-DE-x-hans'],
    ['ar', 'ar-EG AR-EG ar-Arab-MA ar-Arab-x-mine'],
    ['es', 'es-419 es-MX'],
    ['fr', 'fr-CA fr-CH'],
    ['he', 'he-IL iw iw-IL IW'],
    ['ja', 'ja-JP'],
    ['ko', 'ko-KR ko-Kore'],
    ['pt-BR', 'pt pt-PT pt-AO pt_BR'],
    ['zh-CN', 'zh zh-Hans zh-SG zh-Hans-TW zh-hans-hk zh-cmn-Hans-CN zh_CN'],
    ['zh-TW', 'zh-Hant zh-HK zh-MO zh-TW zh-Hant-HK ZH-HANT-MO zh_Hant_TW zh-cmn-Hant'],
    ['en', 'fi en en-GB en-AR EN-us - constructor __proto__ est iten kok frr zha x-de x-zh-tw fi-IT tlh'],
  ])('%s serves the nearest to it: %s', (locale, asked) => {
    for (const tag of asked.split(' ')) expect(localeFor(tag), tag).toBe(locale)
    expect(localeFor('')).toBe('en')
  })

  it('that nobody wrote is English, and has no words for further items', async () => {
    expect((await voiceOf('tlh')).locale).toBe('en')
    expect(await itemWordsOf('tlh')).toBeUndefined()
  })
})
