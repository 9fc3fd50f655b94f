import { type KanoItem, limits, SurveyDefinitionSchema, SurveyResponseSchema } from '@heed/schema'
import { describe, expect, it } from 'vitest'
import { instrumentHash } from '../instrument-hash.ts'
import { localize } from '../localize.ts'
import { meets } from '../meets.test.kit.ts'
import {
  experience,
  experienceIds,
  kano,
  pmf,
  pmfIds,
  sus,
  susIds,
  thumbs,
  umuxLite,
  umuxLiteIds,
} from './index.ts'
import { instrumentLocales } from './instrument-locales.ts'
import type { InstrumentLocale } from './instrument-words.ts'

const features = [
  { id: 'dark', text: 'A dark theme' },
  { id: 'export', text: 'Export to a spreadsheet' },
]
const all = (words?: InstrumentLocale) => [
  sus(words?.sus),
  umuxLite(words?.umuxLite),
  pmf(words?.pmf),
  kano(features, words?.kano),
  thumbs(words?.thumbs),
  experience(words?.experience),
]

describe('the wording', () => {
  it('of SUS is Brooke’s: ten statements, five points, words at the ends only', () => {
    const said = sus().instrument.items.map((item) => item.text)
    // As printed in 1996. He says "this system" and "the system" by turns.
    expect(said.map((text) => (text as string).replace('{subject}', 'this system'))).toEqual(
      [
        'I think that I would like to use this system frequently',
        'I found the system unnecessarily complex',
        'I thought the system was easy to use',
        'I think that I would need the support of a technical person to be able to use this system',
        'I found the various functions in this system were well integrated',
        'I thought there was too much inconsistency in this system',
        'I would imagine that most people would learn to use this system very quickly',
        'I found the system very cumbersome to use',
        'I felt very confident using the system',
        'I needed to learn a lot of things before I could get going with this system',
      ].map((statement) => statement.replace('the system', 'this system')),
    )
    expect(sus().instrument.items.map(({ id }) => id)).toEqual(susIds)
    for (const item of sus().instrument.items)
      expect(item).toMatchObject({
        type: 'scale',
        min: 1,
        max: 5,
        required: true,
        low: 'Strongly disagree',
        high: 'Strongly agree',
      })
  })

  it('of UMUX-Lite is that of Lewis, Utesch and Maher: two statements, seven points', () => {
    const scale = {
      type: 'scale',
      min: 1,
      max: 7,
      required: true,
      low: 'Strongly disagree',
      high: 'Strongly agree',
    }
    expect(umuxLite().instrument.items).toEqual([
      { id: umuxLiteIds[0], text: '{subject}’s capabilities meet my requirements', ...scale },
      { id: umuxLiteIds[1], text: '{subject} is easy to use', ...scale },
    ])
  })

  it('of product/market fit is Ellis’s, the strongest feeling first, "I no longer use it" among the answers', () => {
    expect(pmf().instrument.items[0]).toEqual({
      id: 'feeling',
      type: 'choice',
      required: true,
      text: 'How would you feel if you could no longer use {subject}?',
      choices: [
        { id: 'very', text: 'Very disappointed' },
        { id: 'somewhat', text: 'Somewhat disappointed' },
        { id: 'not', text: 'Not disappointed (it isn’t really that useful)' },
        { id: 'gone', text: 'N/A – I no longer use it' },
      ],
    })
    expect(pmfIds).toEqual(['very', 'somewhat', 'not', 'gone'])
  })

  it('of Kano is one pair a feature, five answers from like to dislike', () => {
    expect(kano(features).instrument.items).toEqual(
      features.map(({ id, text }) => ({
        id,
        type: 'kano',
        required: true,
        text,
        with: 'How do you feel if you have this feature?',
        without: 'How do you feel if you do not have this feature?',
        labels: [
          'I like it that way',
          'It must be that way',
          'I am neutral',
          'I can live with it that way',
          'I dislike it that way',
        ],
      })),
    )
  })

  it('of thumbs is GOV.UK’s, low before high', () => {
    expect(thumbs().instrument.items[0]).toMatchObject({
      text: 'Is {subject} useful?',
      format: 'thumbs',
      min: 0,
      max: 1,
      labels: ['No', 'Yes'],
    })
  })

  it('of product, service and emotion names both ends in the question and has the same five words for all three', () => {
    const items = experience().instrument.items.slice(0, 3)
    expect(items.map(({ id }) => id)).toEqual(experienceIds)
    for (const item of items) {
      expect(item.text).toMatch(/^How good or bad .*\{subject\}\?$/)
      expect(item).toMatchObject({
        min: 1,
        max: 5,
        labels: ['Very bad', 'Bad', 'Neither good nor bad', 'Good', 'Very good'],
      })
    }
  })
})

describe('every instrument', () => {
  it('meets the schema in every language, and is English unless told', async () => {
    for (const load of Object.values(instrumentLocales)) {
      for (const definition of all(await load()))
        expect(meets(SurveyDefinitionSchema, definition), definition.id).toBe(true)
    }
    expect(all()).toEqual(all(await instrumentLocales['en']!()))
  })

  it('has the id of its kind, and says what it is about where its words name a subject', () => {
    for (const definition of all()) {
      expect(definition.id).toBe(definition.instrument.kind)
      const asks = JSON.stringify(definition.instrument).includes('{subject}')
      expect(Boolean(definition.subject)).toBe(asks)
    }
  })

  it('asks about another subject with the same hash', async () => {
    const other = { ...sus(), subject: 'Fern & Field' }
    expect(meets(SurveyDefinitionSchema, other)).toBe(true)
    expect(await instrumentHash(localize(other.instrument, 'en'))).toBe(
      await instrumentHash(localize(sus().instrument, 'en')),
    )
  })

  it('can be answered as the schema wants a response of its kind', () => {
    const given: Record<string, unknown> = {
      scale: 1,
      text: 'Because.',
      choice: ['very'],
      kano: { with: 1, without: 5 },
    }
    for (const { id, instrument } of all()) {
      const response = {
        kind: instrument.kind,
        response: '01939a7e-7c00-7000-8000-000000000000',
        survey: id,
        locale: 'en',
        format: 'labels',
        orientation: 'horizontal',
        answers: Object.fromEntries(instrument.items.map((item) => [item.id, given[item.type]])),
        complete: true,
      }
      expect(meets(SurveyResponseSchema, response), id).toBe(true)
    }
  })

  it('asks Kano’s pair with five answers, or with those of the page’s language, and never with four', () => {
    const [item] = kano(features).instrument.items as [KanoItem]
    const { labels, ...bare } = item
    const accepted = (changed: object) =>
      meets(SurveyDefinitionSchema, { ...kano(features), instrument: { kind: 'kano', items: [changed] } })
    expect(accepted(item)).toBe(true)
    expect(accepted(bare)).toBe(true)
    expect(accepted({ ...bare, labels: labels!.slice(1) })).toBe(false)
  })

  it('takes as many features of Kano as a survey may have items', () => {
    const many = (n: number) =>
      kano(Array.from({ length: n }, (_, index) => ({ id: `f${index}`, text: 'A' })))
    expect(meets(SurveyDefinitionSchema, many(limits.items))).toBe(true)
    expect(meets(SurveyDefinitionSchema, many(limits.items + 1))).toBe(false)
    expect(meets(SurveyDefinitionSchema, many(0))).toBe(false)
  })
})
