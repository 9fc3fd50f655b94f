import { createTracker, type Tracker } from '@heed/tracker'
import { expect, test } from 'vitest'
import { TestConsent } from './consent.test.support.ts'

declare module '@heed/tracker' {
  interface EventMap {
    order_placed: { total: number; currency: string; coupon?: string }
  }
}

/** Never called: it only has to compile, and only as written. */
export function onlyTheseCompile({ track, identify }: Tracker): void {
  void track('page_view')
  void track('page_view', {}, { touchpoint: 'home' })
  void track('order_placed', { total: 1, currency: 'EUR' })
  void track('order_placed', { total: 1, currency: 'EUR', coupon: 'MAY' }, { purpose: 'analytics', time: 1 })
  void identify('ann', { kind: 'company', orders: 3, loyal: true, referrer: null })
  // @ts-expect-error nobody declared this name
  void track('order_plased', { total: 1, currency: 'EUR' })
  // @ts-expect-error its data is required
  void track('order_placed')
  // @ts-expect-error currency is missing
  void track('order_placed', { total: 1 })
  // @ts-expect-error a total is a number
  void track('order_placed', { total: '1', currency: 'EUR' })
  // @ts-expect-error nobody declared this key
  void track('order_placed', { total: 1, currency: 'EUR', colour: 'red' })
  // @ts-expect-error there is no such option
  void track('page_view', {}, { place: 'home' })
  // @ts-expect-error a survey's data has a shape of its own
  void track('survey_submitted', { score: 9 })
  // @ts-expect-error traits are flat
  void identify('ann', { address: { city: 'Bonn' } })
}

test('a site types its own events, and the tracker takes them', async () => {
  const tracker = createTracker({ site: 'shop', endpoint: '/heed', consent: new TestConsent() })
  expect(await tracker.track('order_placed', { total: 1, currency: 'EUR' })).toBe('dropped')
})
