import { limits, scales, SurveyDefinitionSchema } from '@heed/schema'
import { describe, expect, it } from 'vitest'
import { canPlay, ends } from '../can-play.ts'
import { instrumentHash } from '../instrument-hash.ts'
import { locales } from '../locale.ts'
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
        "ces es": "2d084fc7fca87ddd",
        "ces fr": "953ebd87bf740d8d",
        "ces he": "d65dd9e17ba90757",
        "ces it": "687a474ef80eab3e",
        "ces ja": "78169ca119a88765",
        "ces ko": "24462ca33f76c93d",
        "ces pt-BR": "80602b19c5a57abe",
        "ces zh-CN": "b4742d5c80273e75",
        "ces zh-TW": "d853583ae977f55c",
        "csat ar": "d137a910eb03076a",
        "csat de": "8417630b38e705c4",
        "csat en": "88a0d261c0aad364",
        "csat es": "b87ca3bae4e43219",
        "csat fr": "dc8f650ff824c036",
        "csat he": "6d4e9197acf57abf",
        "csat it": "5ab028da16142937",
        "csat ja": "7c868d195448fd5e",
        "csat ko": "7829cfaa97df2a79",
        "csat pt-BR": "f7173786bb1cef23",
        "csat zh-CN": "5bac4c40b84b8e34",
        "csat zh-TW": "284d3855de33c07b",
        "nps ar": "eb28e9e35a491ba0",
        "nps de": "b184dc2a92265326",
        "nps en": "dfe3f006368eb3c8",
        "nps es": "f43f69e05c84b1a8",
        "nps fr": "f9f3a6d686adbcb9",
        "nps he": "52bf160a9e10b0c0",
        "nps it": "7e42fa6d85b27e46",
        "nps ja": "4f876f95b5ef215f",
        "nps ko": "89d40a391fa78545",
        "nps pt-BR": "da5d20ec000a7a77",
        "nps zh-CN": "b23755e024b27492",
        "nps zh-TW": "60dff9cefd1100f7",
      }
    `)
  })
})

describe('every language', () => {
  it.each(Object.entries(languages))('%s has definitions that meet the schema', async (_, load) => {
    const words = await load()
    for (const kind of ['nps', 'csat', 'ces'] as const) {
      const definition = presets[kind](words[kind])
      expect(meets(SurveyDefinitionSchema, definition)).toBe(true)
      expect(canPlay(definition)).toBe(true)
      expect(words[kind].labels?.length).toBe(en[kind].labels?.length)
    }
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
