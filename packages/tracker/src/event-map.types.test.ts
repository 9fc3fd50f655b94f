import type { DataValue } from '@heed/schema'
import {
  createTracker,
  type EventMap,
  type Traits,
  type TrackArguments,
  type Tracker,
  type TrackerOptions,
} from '@heed/tracker'
import { expect, expectTypeOf, test } from 'vitest'
import { TestConsent } from './consent.test.support.ts'

declare module '@heed/tracker' {
  interface EventMap {
    plan_chosen: { readonly plan: 'basic' | 'pro'; readonly seats?: number }
    help_opened: { readonly topic?: string }
    cart_emptied: Readonly<Record<never, never>>
  }
}

/** Never called: it only has to compile, and only as written. Each line that must not compile says why. */
export function names({ track }: Tracker, some: string): void {
  void track('plan_chosen', { plan: 'pro' })
  // @ts-expect-error the name is misspelt
  void track('plan_choosen', { plan: 'pro' })
  // @ts-expect-error names are in small letters
  void track('Plan_Chosen', { plan: 'pro' })
  // @ts-expect-error any string is not a name
  void track(some)
  // @ts-expect-error a name is not left out
  void track()
  // @ts-expect-error a name is text
  void track(1)
}

/** As above. */
export function data({ track }: Tracker): void {
  void track('help_opened')
  void track('help_opened', {}, { touchpoint: 'help' })
  void track('cart_emptied')
  void track('plan_chosen', { plan: 'basic', seats: 3 })
  // @ts-expect-error its data is required
  void track('plan_chosen')
  // @ts-expect-error its data is required, whatever follows
  void track('plan_chosen', undefined, { purpose: 'analytics' })
  // @ts-expect-error the plan is required
  void track('plan_chosen', { seats: 3 })
  // @ts-expect-error there is no such plan
  void track('plan_chosen', { plan: 'gold' })
  // @ts-expect-error seats are a number
  void track('plan_chosen', { plan: 'pro', seats: '3' })
  // @ts-expect-error nothing is not a number of seats
  void track('plan_chosen', { plan: 'pro', seats: undefined })
  // @ts-expect-error nobody declared this key
  void track('plan_chosen', { plan: 'pro', colour: 'red' })
  // @ts-expect-error nobody declared an object here
  void track('plan_chosen', { plan: 'pro', by: { id: 1 } })
  // @ts-expect-error a list is not a plan
  void track('plan_chosen', { plan: ['pro'] })
  // @ts-expect-error the data of another event
  void track('help_opened', { plan: 'pro' })
  // @ts-expect-error data comes before options
  void track('plan_chosen', { purpose: 'analytics' }, { plan: 'pro' })
  // @ts-expect-error there is nothing behind the options
  void track('cart_emptied', {}, {}, {})
}

/** As above. */
export function options({ track }: Tracker): void {
  void track('cart_emptied', {}, { purpose: 'my-own', touchpoint: 'cart', time: 1, anonymous: true })
  // @ts-expect-error a purpose is text
  void track('cart_emptied', {}, { purpose: 5 })
  // @ts-expect-error one purpose, no list of them
  void track('cart_emptied', {}, { purpose: ['analytics'] })
  // @ts-expect-error a time is milliseconds
  void track('cart_emptied', {}, { time: new Date() })
  // @ts-expect-error yes or no
  void track('cart_emptied', {}, { anonymous: 'yes' })
  // @ts-expect-error there is no such option
  void track('cart_emptied', {}, { visitor: 'ann' })
}

/** As above. */
export function traits({ identify, track }: Tracker): void {
  void identify('c-1')
  void identify('c-1', { kind: 'company', stage: 'trial', orders: 3, vip: false, since: null })
  // Words are suggested, not prescribed.
  void identify('c-1', { kind: 'reseller', stage: 'second_year' })
  void track('customer_identified', { kind: 'person' })
  // @ts-expect-error who it is comes first
  void identify({ kind: 'person' })
  // @ts-expect-error a kind is a word
  void identify('c-1', { kind: 7 })
  // @ts-expect-error a stage is a word
  void identify('c-1', { stage: null })
  // @ts-expect-error traits are flat
  void identify('c-1', { address: { city: 'Bonn' } })
  // @ts-expect-error nor are they lists
  void identify('c-1', { tags: ['a'] })
  // @ts-expect-error a date has to be written out
  void identify('c-1', { since: new Date() })
}

/** As above. */
export function setUp(consent: TestConsent): void {
  createTracker({ site: 'shop', endpoint: '/heed', consent, scrub: (value) => value })
  // @ts-expect-error an address becomes an address
  createTracker({ site: 'shop', endpoint: '/heed', consent, scrub: () => undefined })
  // @ts-expect-error the site is required
  createTracker({ endpoint: '/heed', consent })
  // @ts-expect-error consent is required
  createTracker({ site: 'shop', endpoint: '/heed' })
  // @ts-expect-error consent is asked, not told
  createTracker({ site: 'shop', endpoint: '/heed', consent: true })
  // @ts-expect-error what is scrubbed stays text
  createTracker({ site: 'shop', endpoint: '/heed', consent, scrub: () => undefined })
  // @ts-expect-error nothing else is scrubbed
  const scrub: NonNullable<TrackerOptions['scrub']> = (value, what) => (what === 'html' ? '' : value)
  createTracker({ site: 'shop', endpoint: '/heed', consent, scrub })
  // @ts-expect-error there is no such option
  createTracker({ site: 'shop', endpoint: '/heed', consent, debug: true })
}

test('an event that a site declares has the data it declares, and may be left without where nothing is required', () => {
  expectTypeOf<EventMap['plan_chosen']>().toEqualTypeOf<{
    readonly plan: 'basic' | 'pro'
    readonly seats?: number
  }>()
  expectTypeOf<TrackArguments<'plan_chosen'>[0]>().not.toBeNullable()
  expectTypeOf<[]>().toExtend<TrackArguments<'help_opened'>>()
  expectTypeOf<[]>().not.toExtend<TrackArguments<'plan_chosen'>>()
  expectTypeOf<Traits[string]>().toEqualTypeOf<DataValue>()
})

test('what compiles is what runs', async () => {
  const tracker = createTracker({ site: 'shop', endpoint: '/heed', consent: new TestConsent() })
  expect(await tracker.track('plan_chosen', { plan: 'pro' })).toBe('dropped')
})
