import type { FieldGroup, SurveyDefinition } from '@heed/schema'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { openSurveys } from './open-surveys.ts'

const survey = (audience: object, more: object = {}): SurveyDefinition => ({
  formatVersion: 1,
  id: 'for_gold',
  instrument: { kind: 'nps', items: [{ id: 'score', type: 'scale', min: 0, max: 10, text: 'Would you?' }] },
  delivery: { trigger: { event: 'order_placed' }, ...audience, ...more },
})
const forGold = survey({ audience: { traits: [{ key: 'plan', op: 'eq', value: 'gold' }] } })

/** Consent to everything, but for what is withheld. */
const consent = (...withheld: readonly FieldGroup[]) => ({
  state: () => 'granted' as const,
  withheld: () => withheld,
  subscribe: () => () => {},
})

/** A page that opens with this on its device. */
function opened(kept: Map<string, string>, ...args: Parameters<typeof openSurveys>) {
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  })
  // A machine without locks has no other tabs.
  vi.stubGlobal('navigator', {})
  return openSurveys(...args)
}
/** What became of a survey when an order was placed. */
async function decided(...args: Parameters<typeof openSurveys>): Promise<object | undefined> {
  const scheduler = opened(new Map(), ...args)
  scheduler.notify({ name: 'order_placed' })
  await vi.waitFor(() => expect(scheduler.explain()[0]?.event).toBe('order_placed'))
  scheduler.stop()
  return scheduler.explain()[0]?.decision
}

describe('who is asked', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('is chosen by what the page knows of its customer, as it is when something happens', async () => {
    const known: Parameters<typeof openSurveys>[2] = {}
    expect(await decided([forGold], consent(), known)).toEqual({ show: false, reason: 'wrong_traits' })
    known.traits = { plan: 'gold' }
    expect(await decided([forGold], consent(), known)).toEqual({ show: true })
  })

  it('is never chosen by traits that the visitor withheld', async () => {
    const known = { traits: { plan: 'gold' } }
    const decision = { show: false, reason: 'wrong_traits' }
    expect(await decided([forGold], consent('traits'), known)).toEqual(decision)
    expect(await decided([forGold], consent('page'), known)).toEqual({ show: true })
  })

  it('is nobody once a survey has the responses that it wants, as its definition says', async () => {
    const at = (responses: number) => survey({}, { quota: 100, responses })
    const full = { show: false, reason: 'quota_full' }
    expect(await decided([at(100)], consent(), {})).toEqual(full)
    expect(await decided([at(99)], consent(), {})).toEqual({ show: true })
  })

  it('goes on with what was begun before this page; without consent it does not even look', () => {
    const kept = { answers: { score: 9 }, response: 'r', instrument: 'a', time: Date.now() }
    const device = new Map([['heed-survey-drafts', JSON.stringify({ for_gold: kept, other: kept })]])
    const began = (source: ReturnType<typeof consent>) =>
      opened(device, [survey({})], source, {}).explain()[0]
    expect(began(consent())).toMatchObject({ event: 'on:resume', decision: { reason: 'not_cut_off' } })
    expect(began({ ...consent(), state: () => 'denied' as never })).toMatchObject({ event: '' })
  })
})
