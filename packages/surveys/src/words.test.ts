import { describe, expect, it } from 'vitest'
import { languages } from './languages.test.kit.ts'
import * as english from './locales/en.ts'
import { items as englishItems } from './locales/items/en.ts'
import type { ItemWords } from './item-words.ts'
import * as englishInstruments from './locales/instruments/en.ts'
import type { InstrumentLocale } from './presets/instrument-words.ts'
import type { LocaleWords } from './words.ts'

interface Said extends LocaleWords, InstrumentLocale {
  readonly items: ItemWords
}

const fetched = async (tag: string): Promise<Said> => ({
  ...(await import(`./locales/${tag}.ts`)),
  ...(await import(`./locales/instruments/${tag}.ts`)),
  ...(await import(`./locales/items/${tag}.ts`)),
})

/** Every text, by the path to it. Forms of one sentence for several numbers are one place. */
const texts = (value: unknown, path: string): [path: string, text: string][] =>
  typeof value === 'string'
    ? [[path, value]]
    : Object.entries(value as object).flatMap(([key, inner]) => texts(inner, `${path}.${key}`))
const all = (said: Said) => new Map(texts({ ...said }, '').filter(([path]) => !/\.(dir|space)$/.test(path)))
const forms = /\.(zero|one|two|few|many)$/
const gaps = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted()
/** Without gaps, soft hyphens, and the one address that is nobody’s in every language (RFC 2606). */
const bare = (text: string) => text.replaceAll(/\{\w+\}|\u00ad|name@example\.com/g, '')

const source = all({ ...english, ...englishInstruments, items: englishItems })
/** What an English word may be in another language all the same. */
const shared: Readonly<Record<string, readonly string[]>> = {
  de: ['Name', 'Neutral'],
  es: ['Neutral', 'No'],
  it: ['No'],
}

const others = await Promise.all(
  languages.slice(1).map(async ([tag]) => [tag, await fetched(tag.toLowerCase())] as const),
)

describe.each(others)('the words in %s', (tag, said) => {
  const mine = all(said)

  it('are all there, each its own', () => {
    const places = (of: typeof mine) => [...of.keys()].filter((path) => !forms.test(path)).toSorted()
    expect(places(mine)).toEqual(places(source))
    for (const [path, text] of mine) expect(text.trim(), path).toBe(text)
    for (const [path, text] of mine) expect(bare(text).trim(), path).not.toBe('')
  })

  it('are none of the English ones, but for words that both have', () => {
    const foreign = new Set([...source.values()].map((text) => bare(text).toLowerCase()))
    const borrowed = [...mine.values()].filter((text) => foreign.has(bare(text).toLowerCase()))
    expect([...new Set(borrowed)].toSorted()).toEqual([...(shared[tag] ?? [])].toSorted())
  })

  it('leave the same gaps', () => {
    for (const [path, text] of mine)
      if (!forms.test(path)) expect(gaps(text), path).toEqual(gaps(source.get(path) ?? ''))
  })

  it('have a word of its own for every point, face and answer', () => {
    for (const list of [said.csat.labels ?? [], said.experience.labels, said.items.faces, said.items.kano]) {
      expect(new Set(list).size).toBe(5)
    }
    for (const { low, high } of [said.nps, said.ces]) expect(low).not.toBe(high)
    expect(said.nps.labels ?? said.ces.labels ?? said.csat.low ?? said.csat.high).toBeUndefined()
  })

  it('are in one alphabet', () => {
    const alphabet = {
      ar: /^[\p{Script=Arabic}\p{P}\p{N}\p{M}\p{S}\p{Zs}]*$/u,
      he: /^[\p{Script=Hebrew}\p{P}\p{N}\p{M}\p{S}\p{Zs}]*$/u,
      ja: /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{P}\p{N}\p{S}\p{Zs}]*$/u,
      ko: /^[\p{Script=Hangul}\p{P}\p{N}\p{S}\p{Zs}]*$/u,
      'zh-CN': /^[\p{Script=Han}\p{P}\p{N}\p{S}\p{Zs}]*$/u,
      'zh-TW': /^[\p{Script=Han}\p{P}\p{N}\p{S}\p{Zs}]*$/u,
    }[tag as string]
    for (const [path, text] of mine) {
      expect(bare(text), path).toMatch(alphabet ?? /^[\p{Script=Latin}\p{P}\p{N}\p{S}\p{Zs}]*$/u)
    }
  })

  it('are set as the language is', () => {
    const wide = ['ja', 'zh-CN', 'zh-TW'].includes(tag)
    expect(said.ui.space).toBe(wide ? '' : ' ')
    for (const [path, text] of mine) {
      // Straight quotes and apostrophes, and three dots, are a typewriter's.
      expect(text, path).not.toMatch(/['"]|\.\.\./)
      if (wide) expect(bare(text), path).not.toMatch(/[?!:;,.]/)
      else expect(text, path).not.toMatch(/[？！：；，。]/)
      // French sets a narrow space that does not break before these.
      if (tag === 'fr') expect(text, path).not.toMatch(/[^\u202f][?!:;]/)
      else expect(text, path).not.toMatch(/\s[?!:;]/)
      if (tag === 'es') expect((text.match(/¿/g) ?? []).length, path).toBe((text.match(/\?/g) ?? []).length)
      if (tag === 'ar') expect(text, path).not.toMatch(/[?,;]/)
    }
  })
})
