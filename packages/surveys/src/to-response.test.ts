import { SurveyResponseSchema, type Answer } from '@heed/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { meets } from './meets.test.kit.ts'
import { localize } from './localize.ts'
import { ces } from './presets/ces.ts'
import { csat } from './presets/csat.ts'
import { nps } from './presets/nps.ts'
import { toResponse, type Played } from './to-response.ts'
import { uuid } from './uuid.ts'

const played = (preset: typeof nps, answers: Record<string, Answer>): Played => ({
  response: uuid(0),
  survey: 'after_order',
  instrument: localize(preset().instrument, 'en'),
  hash: 'a'.repeat(64),
  locale: 'en',
  answers,
  duration: 1234.5,
})

describe('a response', () => {
  it('carries the score, the comment and everything that was asked', () => {
    const one = played(nps, { score: 0, reason: 'Too slow' })
    expect(toResponse(one)).toEqual({
      kind: 'nps',
      score: 0,
      response: one.response,
      survey: 'after_order',
      instrument: 'a'.repeat(64),
      locale: 'en',
      format: 'numbers',
      orientation: 'horizontal',
      comment: 'Too slow',
      answers: { score: 0, reason: 'Too slow' },
      complete: true,
      duration: 1235,
    })
  })

  it('meets the schema for every score of every preset, with and without a comment', () => {
    for (const [preset, min, max] of [
      [nps, 0, 10],
      [csat, 1, 5],
      [ces, 1, 7],
    ] as const) {
      for (let score = min; score <= max; score++) {
        expect(meets(SurveyResponseSchema, toResponse(played(preset, { score })))).toBe(true)
        expect(meets(SurveyResponseSchema, toResponse(played(preset, { score, reason: '…' })))).toBe(true)
      }
    }
  })

  it('says that it saw labels where every point had its word', () => {
    expect(toResponse(played(csat, { score: 5 })).format).toBe('labels')
    expect(toResponse(played(ces, { score: 5 })).format).toBe('numbers')
    const stars = { kind: 'csat', items: [{ ...csat().instrument.items[0], format: 'stars' }] }
    const instrument = localize(stars as ReturnType<typeof csat>['instrument'], 'en')
    expect(toResponse({ ...played(csat, { score: 5 }), instrument }).format).toBe('stars')
  })

  it('leaves out what is not known, and never counts a clock that ran backwards', () => {
    const response = toResponse({ ...played(nps, { score: 7 }), hash: undefined, duration: -5 })
    expect(response).not.toHaveProperty('instrument')
    expect(response).not.toHaveProperty('comment')
    expect(response.duration).toBe(0)
  })

  it('has no score where the instrument has none', () => {
    const custom = { ...localize(nps().instrument, 'en'), kind: 'custom' } as const
    const response = toResponse({ ...played(nps, { score: 7 }), instrument: custom })
    expect(response).not.toHaveProperty('score')
    expect(meets(SurveyResponseSchema, response)).toBe(true)
  })

  it('is one of kind custom while its scale is open, whatever else was answered', () => {
    for (const preset of [nps, csat, ces]) {
      const part = toResponse({ ...played(preset, { reason: 'Too slow' }), complete: false })
      expect(part).toMatchObject({ kind: 'custom', complete: false, answers: { reason: 'Too slow' } })
      expect(part).not.toHaveProperty('score')
      expect(meets(SurveyResponseSchema, part)).toBe(true)
    }
  })

  it('names the wording of the experiment that asked, if one did', () => {
    const response = toResponse({ ...played(nps, { score: 7 }), variant: 'friendly' })
    expect(response.variant).toBe('friendly')
    expect(meets(SurveyResponseSchema, response)).toBe(true)
    expect(toResponse(played(nps, { score: 7 }))).not.toHaveProperty('variant')
  })

  it('meets the schema whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 1_200, unit: 'grapheme' }), (reason) => {
        if (reason.length > 1_200) return
        expect(meets(SurveyResponseSchema, toResponse(played(nps, { score: 3, reason })))).toBe(true)
      }),
    )
  })
})
