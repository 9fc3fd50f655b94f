import type { HeedEvent } from '@heed/schema'
import { describe, expect, test } from 'vitest'
import { permit } from './permit.ts'
import { TestConsent } from './world.test.support.ts'

const event = (purpose: string): HeedEvent => ({
  id: '019ab000-0000-7000-a000-000000000000',
  name: 'page_view',
  time: 1_764_000_000_000,
  purpose,
  visitor: 'aaaaaaaaaaaaaaaaaaaaaa',
  session: '019ab000-0000-7000-a000-000000000001',
  customer: 'ann',
  data: {},
})
const states = ['granted', 'unset', 'denied'] as const

describe('what may be stored or sent', () => {
  test('names nobody unless analytics is granted and the event may be stored', () => {
    for (const analytics of states) {
      for (const own of states) {
        for (const purpose of ['feedback', 'research', 'necessary']) {
          const consent = new TestConsent()
          consent.states = { analytics, [purpose]: own }
          const named = analytics === 'granted' && (purpose === 'necessary' || own === 'granted')
          for (const kept of permit(consent, new Set())(event(purpose))) {
            expect([kept.visitor, kept.session, kept.customer].map(Boolean)).toEqual([named, named, named])
          }
        }
      }
    }
  })

  test('is nothing where consent is missing, and nothing of what is done', () => {
    const consent = new TestConsent()
    expect(permit(consent, new Set())(event('analytics'))).toEqual([])
    consent.states = { analytics: 'granted' }
    expect(permit(consent, new Set())(event('analytics'))).toHaveLength(1)
    expect(permit(consent, new Set([event('analytics').id]))(event('analytics'))).toEqual([])
  })

  test('leaves the event itself as it was', () => {
    const consent = new TestConsent()
    consent.states = { feedback: 'granted' }
    consent.groups = ['page', 'device', 'referrer', 'traits']
    const before = {
      ...event('feedback'),
      page: { url: 'https://shop.example/', referrer: 'https://a.example/' },
    }
    const copy = structuredClone(before)
    permit(consent, new Set())(before)
    expect(before).toEqual(copy)
  })
})
