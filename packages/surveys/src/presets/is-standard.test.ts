import type { Instrument, Kind, SurveyDefinition } from '@heed/schema'
import { describe, expect, it } from 'vitest'
import { instrumentHash } from '../instrument-hash.ts'
import { languages } from '../languages.test.kit.ts'
import { localize } from '../localize.ts'
import {
  ces,
  csat,
  experience,
  isStandard,
  kano,
  nps,
  pmf,
  presetWords,
  type PresetWords,
  sus,
  thumbs,
  umuxLite,
} from './index.ts'

const features = [{ id: 'dark', text: 'A dark theme' }]
const presets: Record<Exclude<Kind, 'custom'>, SurveyDefinition> = {
  nps: nps(),
  csat: csat(),
  ces: ces(),
  sus: sus(),
  umux_lite: umuxLite(),
  pmf: pmf(),
  kano: kano(features),
  thumbs: thumbs(),
  experience: experience(),
}
const builds: Record<Exclude<Kind, 'custom'>, (words: PresetWords) => SurveyDefinition> = {
  nps: (words) => nps(words.nps),
  csat: (words) => csat(words.csat),
  ces: (words) => ces(words.ces),
  sus: (words) => sus(words.sus),
  umux_lite: (words) => umuxLite(words.umuxLite),
  pmf: (words) => pmf(words.pmf),
  kano: (words) => kano(features, words.kano),
  thumbs: (words) => thumbs(words.thumbs),
  experience: (words) => experience(words.experience),
}
const kinds = Object.keys(presets) as Exclude<Kind, 'custom'>[]
const hash = async (instrument: Instrument, locale = 'en') =>
  (await instrumentHash(localize(instrument, locale)))!
const changed = ({ kind, items }: Instrument, change: (item: any) => object): Instrument => ({
  kind,
  items: items.map((item, index) => (index === 0 ? change(item) : item)) as Instrument['items'],
})

describe('answers', () => {
  it.each(kinds)('to %s in its own words are those of the standard', async (kind) => {
    const own = await hash(presets[kind].instrument)
    expect(await isStandard(own, kind, 'en', features)).toBe(true)
    expect(await isStandard(own, kind, 'en-GB', features)).toBe(true)
    expect(await isStandard(own, kind, 'en_US', features)).toBe(true)
  })

  it.each(kinds)('to %s with a word, point or question changed are those of a variant', async (kind) => {
    const { instrument } = presets[kind]
    const variants = [
      changed(instrument, (item) => ({ ...item, text: `${item.text}!` })),
      changed(instrument, (item) => ({ ...item, required: false })),
      changed(instrument, ({ labels: _, choices: __, low: ___, ...item }) => ({ ...item })),
      { ...instrument, items: [...instrument.items, { id: 'more', type: 'text', text: 'And?' } as const] },
      { ...instrument, items: [...instrument.items, instrument.items[0]!].slice(1) },
    ].filter((variant) => JSON.stringify(variant) !== JSON.stringify(instrument))
    expect(variants.length).toBeGreaterThan(2)
    for (const variant of variants)
      expect(await isStandard(await hash(variant), kind, 'en', features)).toBe(false)
  })

  it('to one kind are not those of another', async () => {
    for (const kind of kinds)
      for (const other of kinds)
        expect(await isStandard(await hash(presets[kind].instrument), other, 'en', features)).toBe(
          kind === other,
        )
  })

  it.each(kinds)('to %s in each of our twelve languages are told from those in another', async (kind) => {
    const hashes = new Map<string, string>()
    for (const [locale] of languages)
      hashes.set(locale, await hash(builds[kind](await presetWords(locale)).instrument, locale))
    expect(new Set(hashes.values()).size).toBe(12)
    for (const [locale, own] of hashes) {
      expect(await isStandard(own, kind, locale, features), locale).toBe(true)
      for (const other of ['en', 'fr', 'ar'].filter((one) => one !== locale))
        expect(await isStandard(own, kind, other, features), `${locale} as ${other}`).toBe(false)
    }
  })

  it('given in a language that has no wording of ours are no standard, whatever was asked', async () => {
    for (const kind of ['nps', 'sus'] as const)
      expect(await isStandard(await hash(presets[kind].instrument), kind, 'tlh')).toBe(false)
    for (const locale of ['', 'constructor', 'english'])
      expect(await isStandard(await hash(presets.nps.instrument), 'nps', locale)).toBe(false)
  })

  it('about other features are those of another Kano', async () => {
    const own = await hash(presets.kano.instrument)
    expect(await isStandard(own, 'kano', 'en', [{ id: 'dark', text: 'A darker theme' }])).toBe(false)
    expect(await isStandard(own, 'kano', 'en')).toBe(false)
  })

  it('whose hash was never known are no standard', async () => {
    for (const kind of kinds) {
      expect(await isStandard('', kind, 'en')).toBe(false)
      expect(await isStandard('0'.repeat(64), kind, 'en')).toBe(false)
    }
  })
})
