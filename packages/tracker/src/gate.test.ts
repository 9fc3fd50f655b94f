import type { ConsentState } from '@heed/schema'
import { describe, expect, test } from 'vitest'
import { gate } from './gate.ts'
import { TestConsent } from './consent.test.support.ts'

const states = ['granted', 'unset', 'denied'] as const

const decide = (purpose: string, own: ConsentState, analytics: ConsentState) => {
  const consent = new TestConsent()
  consent.states = { analytics, [purpose]: own }
  return gate(purpose, consent)
}

describe('the gate', () => {
  test.each([
    ['granted', 'stored'],
    ['unset', 'held'],
    ['denied', 'dropped'],
  ] as const)('analytics, %s: %s', (state, decision) => {
    expect(decide('analytics', state, state)).toBe(decision)
  })

  test.each([
    ['granted', 'stored'],
    ['unset', 'held'],
    ['denied', 'dropped'],
  ] as const)('a site’s own purpose, %s: %s, whatever is said of analytics', (state, decision) => {
    for (const analytics of states) expect(decide('research', state, analytics)).toBe(decision)
  })

  test.each([
    ['granted', 'stored'],
    ['unset', 'sent'],
    ['denied', 'sent'],
  ] as const)('feedback, %s: %s, whatever is said of analytics', (state, decision) => {
    for (const analytics of states) expect(decide('feedback', state, analytics)).toBe(decision)
  })

  test.each([
    ['granted', 'stored'],
    ['unset', 'sent'],
    ['denied', 'sent'],
  ] as const)('necessary, while analytics is %s: %s', (analytics, decision) => {
    const consent = new TestConsent()
    consent.states = { analytics }
    expect(gate('necessary', consent)).toBe(decision)
  })
})
