import { limits, scales, SurveyDefinitionSchema } from '@heed/schema'
import { describe, expect, it } from 'vitest'
import { canPlay, ends } from '../can-play.ts'
import { instrumentHash } from '../instrument-hash.ts'
import { localeFor, locales } from '../locale.ts'
import * as en from '../locales/en.ts'
import { localize } from '../localize.ts'
import { meets } from '../meets.test.kit.ts'
import { ces } from './ces.ts'
import { csat } from './csat.ts'
import { nps } from './nps.ts'
import { commentLength } from './preset.ts'

const presets = { nps, csat, ces }
const languages = { en: async () => en, ...locales }

describe('the wording', () => {
  it('of NPS is Reichheld’s', () => {
    expect(nps().instrument.items).toMatchObject([
      {
        text: 'How likely is it that you would recommend {subject} to a friend or colleague?',
        min: 0,
        max: 10,
        low: 'Not at all likely',
        high: 'Extremely likely',
      },
      { type: 'text', text: 'What is the primary reason for your score?' },
    ])
  })

  it('of CSAT has a word for each of five points', () => {
    expect(csat().instrument.items[0]).toMatchObject({
      text: 'Overall, how satisfied are you with {subject}?',
      min: 1,
      max: 5,
      labels: ['Very dissatisfied', 'Dissatisfied', 'Neutral', 'Satisfied', 'Very satisfied'],
    })
  })

  it('of CES is that of version 2.0: seven points, high is easy', () => {
    expect(ces().instrument.items[0]).toMatchObject({
      text: '{subject} made it easy for me to handle my issue',
      min: 1,
      max: 7,
      low: 'Strongly disagree',
      high: 'Strongly agree',
    })
  })

  // Whoever changes a word makes another instrument, and must see it here.
  it('keeps the hash under which its answers are compared', async () => {
    const hashes: Record<string, string> = {}
    for (const [locale, load] of Object.entries(languages)) {
      const words = await load()
      for (const kind of ['nps', 'csat', 'ces'] as const) {
        const hash = await instrumentHash(localize(presets[kind](words[kind]).instrument, locale))
        hashes[`${kind} ${locale}`] = hash!.slice(0, 16)
      }
    }
    expect(hashes).toMatchInlineSnapshot(`
      {
        "ces ar": "5a4878f9e1b2b5bb",
        "ces de": "6054306965a79b0d",
        "ces en": "2b78ea9c5896b27d",
        "csat ar": "d137a910eb03076a",
        "csat de": "8417630b38e705c4",
        "csat en": "88a0d261c0aad364",
        "nps ar": "eb28e9e35a491ba0",
        "nps de": "b184dc2a92265326",
        "nps en": "dfe3f006368eb3c8",
      }
    `)
  })
})

describe('every language', () => {
  for (const [locale, load] of Object.entries(languages)) {
    it(`${locale} has every word, each its own, and definitions that meet the schema`, async () => {
      const words = await load()
      const flat = (value: unknown): string[] =>
        typeof value === 'string' ? [value] : Object.values(value as object).flatMap(flat)
      for (const kind of ['nps', 'csat', 'ces'] as const) {
        const definition = presets[kind](words[kind])
        expect(meets(SurveyDefinitionSchema, definition)).toBe(true)
        expect(canPlay(definition)).toBe(true)
        expect(Object.keys(words[kind]).sort()).toEqual(Object.keys(en[kind]).sort())
        expect(words[kind].labels?.length).toBe(en[kind].labels?.length)
        expect(words[kind].text).toContain('{subject}')
      }
      expect(Object.keys(words.ui).sort()).toEqual(Object.keys(en.ui).sort())
      expect(words.ui.choose).toMatch(/\{min\}.*\{max\}/)
      expect(words.ui.left).toContain('{n}')
      if (locale !== 'en') {
        const english = new Set(flat([en.ui, en.nps, en.csat, en.ces]))
        const borrowed = flat([words.ui, words.nps, words.csat, words.ces]).filter((word) =>
          english.has(word),
        )
        // German says "neutral" too.
        expect(borrowed.filter((word) => !['ltr', 'Neutral'].includes(word))).toEqual([])
      }
    })
  }

  it('is found by its tag, whatever region or script follows', () => {
    expect(['de', 'de-AT', 'DE', 'ar-EG', 'ar-Arab-x-mine', 'en-GB', 'tlh', ''].map(localeFor)).toEqual([
      'de',
      'de',
      'de',
      'ar',
      'ar',
      'en',
      'en',
      'en',
    ])
    expect(localeFor('constructor')).toBe('en')
  })
})

describe('numbers repeated from the schema', () => {
  it('are the schema’s', () => {
    for (const kind of ['nps', 'csat', 'ces'] as const) {
      expect({ min: ends[kind][0], max: ends[kind][1] }).toEqual(scales[kind])
    }
  })

  it('keep a whole event under its bound, whatever characters a visitor writes', () => {
    expect(commentLength).toBeLessThanOrEqual(limits.commentLength)
    // The comment travels twice. A lone surrogate takes six bytes as JSON, more than any other character.
    expect(2 * 6 * commentLength + 1_500).toBeLessThan(limits.eventBytes)
  })
})
