import type { SurveyDefinition } from '@heed/schema'
import { describe, expect, it } from 'vitest'
import { canPlay } from './can-play.ts'
import { nps } from './presets/nps.ts'

const [score, reason] = nps().instrument.items
const survey = (kind: string, ...items: unknown[]) =>
  ({ formatVersion: 1, id: 'x', instrument: { kind, items } }) as unknown as SurveyDefinition

describe('a definition that an element can play', () => {
  it('asks scales and texts', () => {
    expect(canPlay(survey('nps', score))).toBe(true)
    expect(canPlay(survey('nps', reason, score))).toBe(true)
    expect(canPlay(survey('custom', { ...score, min: 1, max: 3 }))).toBe(true)
    expect(canPlay(survey('custom', reason))).toBe(true)
  })

  it('is not one that asks nothing, or something else', () => {
    expect(canPlay(survey('custom'))).toBe(false)
    expect(canPlay({} as SurveyDefinition)).toBe(false)
    expect(canPlay(survey('custom', { id: 'a', type: 'choice', text: 'Which?', choices: [] }))).toBe(false)
  })

  it('is not one whose score would be off its scale', () => {
    expect(canPlay(survey('nps', { ...score, min: 1 }))).toBe(false)
    expect(canPlay(survey('nps', { ...score, max: 9 }))).toBe(false)
    expect(canPlay(survey('ces', score))).toBe(false)
    expect(canPlay(survey('csat', reason))).toBe(false)
  })
})
