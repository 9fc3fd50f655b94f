import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { scales, type SurveyResponse, SurveyResponseSchema } from './survey-response.ts'

const response: SurveyResponse = {
  kind: 'ces',
  score: 6,
  response: '01939a7e-7c00-7000-8000-000000000000',
  survey: 'returns',
  locale: 'pt-BR',
  format: 'numbers',
  orientation: 'horizontal',
  answers: { score: 6, reason: 'Quick.', tags: ['fast', 'friendly'] },
  complete: true,
}
const accepted = (more: object) => v.is(SurveyResponseSchema, { ...response, ...more })

describe('a response', () => {
  test('that is right comes back as it was given', () => {
    expect(v.parse(SurveyResponseSchema, response)).toEqual(response)
  })

  test('is read on the scale of its instrument', () => {
    expect(scales).toEqual({ nps: { min: 0, max: 10 }, csat: { min: 1, max: 5 }, ces: { min: 1, max: 7 } })
    expect(accepted({ kind: 'nps', score: 0 })).toBe(true)
    expect(accepted({ kind: 'csat', score: 0 })).toBe(false)
    expect(accepted({ kind: 'csat', score: 6 })).toBe(false)
    expect(accepted({ kind: 'ces', score: 8 })).toBe(false)
  })

  test('to a survey without a score of its own carries none', () => {
    const parsed = v.parse(SurveyResponseSchema, { ...response, kind: 'custom' })
    expect(parsed).not.toHaveProperty('score')
    const { score: _, kind: _kind, ...rest } = response
    // @ts-expect-error: custom has no score
    const wrong: SurveyResponse = { ...rest, kind: 'custom', score: 6 }
    expect(wrong).toBeDefined()
  })

  test.each([
    ['without saying how the scale looked', { format: undefined }],
    ['with a look that comes later', { format: 'slider' }],
    ['in no language', { locale: '' }],
    ['with an empty comment', { comment: '' }],
    ['with an id that could be given twice', { response: '1' }],
    ['with an id of another version', { response: '9b2f4c5e-1f7b-4a53-9a57-0a1b2c3d4e5f' }],
    ['with a hash in capitals', { instrument: 'A'.repeat(64) }],
    ['with an answer that is not a number', { answers: { score: NaN } }],
    ['with an answer inside a part of an answer', { answers: { score: { given: { again: 6 } } } }],
    ['with answers in a list', { answers: [6] }],
    ['with a duration before its start', { duration: -1 }],
  ])('is refused %s', (_, more) => expect(accepted(more)).toBe(false))
})
