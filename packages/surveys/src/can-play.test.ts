import type { SurveyDefinition } from '@heed/schema'
import { describe, expect, it } from 'vitest'
import { canPlay } from './can-play.ts'
import { items } from './items.test.data.ts'
import { nps } from './presets/nps.ts'
import { drawn } from './views/load-view.ts'

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

  it('is not one whose scale would look otherwise than it says', () => {
    for (const format of ['numbers', 'labels'])
      expect(canPlay(survey('nps', { ...score, format }))).toBe(true)
    for (const format of ['stars', 'faces', 'thumbs'])
      expect(canPlay(survey('nps', { ...score, format }))).toBe(false)
  })

  it('may ask every item there is, where its element draws them', () => {
    for (const item of Object.values(items)) {
      expect(canPlay(survey('custom', item), drawn), item.type).toBe(true)
      expect(canPlay(survey('custom', item)), item.type).toBe(item === items.agreement)
    }
    expect(canPlay(survey('custom', { id: 'a', type: 'signature', text: 'Sign' }), drawn)).toBe(false)
    expect(canPlay(survey('nps', items.single), drawn)).toBe(false)
  })

  it('is not one whose score would be off its scale', () => {
    expect(canPlay(survey('nps', { ...score, min: 1 }))).toBe(false)
    expect(canPlay(survey('nps', { ...score, max: 9 }))).toBe(false)
    expect(canPlay(survey('ces', score))).toBe(false)
    expect(canPlay(survey('csat', reason))).toBe(false)
  })
})
