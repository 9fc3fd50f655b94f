import type { ConsentState } from '@heed/schema'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { respectSignals } from './privacy-signals.ts'
import { TestConsent } from './consent.test.support.ts'
import { World } from './world.test.support.ts'

const rules = { globalPrivacyControl: ['marketing'], doNotTrack: ['analytics'] }
const all = ['necessary', 'functional', 'analytics', 'feedback', 'marketing', 'maps']
const accepted = () => {
  const consent = new TestConsent()
  consent.set({ analytics: 'granted', marketing: 'granted' })
  return consent
}

describe('while the browser sends', () => {
  test('Global Privacy Control, the purposes named for it are denied, and no others', () => {
    const source = respectSignals(accepted(), rules, { navigator: { globalPrivacyControl: true } })
    expect([source.state('marketing'), source.state('analytics')]).toEqual(['denied', 'granted'])
  })

  test('Do Not Track, the purposes named for it are denied, and no others', () => {
    const source = respectSignals(accepted(), rules, { navigator: { doNotTrack: '1' } })
    expect([source.state('marketing'), source.state('analytics')]).toEqual(['granted', 'denied'])
  })

  test.each([
    {},
    { globalPrivacyControl: false, doNotTrack: '0' },
    { globalPrivacyControl: 'true', doNotTrack: 'unspecified' },
    { globalPrivacyControl: undefined, doNotTrack: null },
  ])('neither, the visitor decides: %o', (navigator) => {
    const source = respectSignals(accepted(), rules, { navigator })
    expect([source.state('marketing'), source.state('analytics')]).toEqual(['granted', 'granted'])
  })
})

test('on a server, and without rules, it says what its source says', () => {
  expect(respectSignals(accepted(), rules, {}).state('marketing')).toBe('granted')
  const both = { navigator: { globalPrivacyControl: true, doNotTrack: '1' } }
  expect(respectSignals(accepted(), undefined, both).state('marketing')).toBe('granted')
})

test('a signal counts from the moment it is sent, to the moment it is not', () => {
  const navigator = { globalPrivacyControl: false }
  const source = respectSignals(accepted(), rules, { navigator })
  navigator.globalPrivacyControl = true
  expect(source.state('marketing')).toBe('denied')
  navigator.globalPrivacyControl = false
  expect(source.state('marketing')).toBe('granted')
})

test('what is withheld, and who listens, pass through', () => {
  const consent = accepted()
  consent.groups = ['referrer']
  const source = respectSignals(consent, rules, { navigator: { doNotTrack: '1' } })
  expect(source.withheld()).toEqual(['referrer'])
  let heard = 0
  const stop = source.subscribe(() => heard++)
  consent.set({ analytics: 'denied' })
  expect(heard).toBe(1)
  stop()
  consent.set({ analytics: 'granted' })
  expect([heard, consent.listeners.size]).toEqual([1, 0])
})

test('whatever is decided, sent and ruled, it never grants more than its source, and denies only what was named', () => {
  const purposes = fc.subarray(all)
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom(...all), fc.constantFrom<ConsentState>('granted', 'denied', 'unset')),
      fc.record({ globalPrivacyControl: purposes, doNotTrack: purposes }, { requiredKeys: [] }),
      fc.record(
        {
          globalPrivacyControl: fc.constantFrom(true, false, undefined, 'true', 1),
          doNotTrack: fc.constantFrom('1', '0', null, 'yes', 1, true),
        },
        { requiredKeys: [] },
      ),
      (states, rules, navigator) => {
        const consent = new TestConsent()
        consent.set(states)
        const source = respectSignals(consent, rules, { navigator })
        for (const purpose of all) {
          const named =
            (navigator.globalPrivacyControl === true && rules.globalPrivacyControl?.includes(purpose)) ||
            (navigator.doNotTrack === '1' && rules.doNotTrack?.includes(purpose))
          expect(source.state(purpose)).toBe(named ? 'denied' : consent.state(purpose))
        }
      },
    ),
  )
})

test('with the tracker: what a signal denies leaves no trace, and what it does not deny goes on', async () => {
  const world = new World()
  world.consent.set({ analytics: 'granted', marketing: 'granted' })
  const navigator = { globalPrivacyControl: true }
  const { tracker } = world.tab({ consent: respectSignals(world.consent, rules, { navigator }) })
  const banner = tracker.track('page_view', {}, { purpose: 'marketing' })
  const view = tracker.track('page_view')
  await world.pass(5_000)
  expect([await banner, await view]).toEqual(['dropped', 'stored'])
  expect([...world.stored.values()].map(({ purpose }) => purpose)).toEqual(['analytics'])
})
