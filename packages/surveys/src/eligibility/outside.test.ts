import type { Audience } from '@heed/schema'
import { describe, expect, it } from 'vitest'
import { outside } from './outside.ts'
import { visitorOf } from './visitor.ts'

const visitor = {
  url: 'https://shop.example/orders/12',
  device: 'phone',
  language: 'de-AT',
  traits: { stage: 'trial', plan: 'pro', seats: 5 },
} as const

describe('an audience', () => {
  it.each<Audience>([
    {},
    { urls: ['/help', '/orders/*'] },
    { notUrls: ['/checkout/*'] },
    { devices: ['tablet', 'phone'] },
    { languages: ['de'] },
    { languages: ['fr', 'DE-at'] },
    { stages: ['trial'] },
    { traits: [{ key: 'seats', op: 'gte', value: 5 }] },
    {
      urls: ['/orders/*'],
      notUrls: ['/orders'],
      devices: ['phone'],
      languages: ['de'],
      stages: ['trial'],
      traits: [
        { key: 'plan', op: 'eq', value: 'pro' },
        { key: 'seats', op: 'lt', value: 6 },
      ],
    },
  ])('includes whom it describes: %j', (audience) => expect(outside(audience, visitor)).toBe(undefined))

  const rules: readonly [string, Audience][] = [
    ['wrong_url', { urls: ['/help', '/orders'] }],
    ['excluded_url', { notUrls: ['/checkout', '/orders/*'] }],
    ['wrong_device', { devices: ['desktop', 'tablet'] }],
    ['wrong_language', { languages: ['en', 'de-CH', 'd'] }],
    ['wrong_stage', { stages: ['customer'] }],
    [
      'wrong_traits',
      {
        traits: [
          { key: 'plan', op: 'eq', value: 'pro' },
          { key: 'seats', op: 'gt', value: 5 },
        ],
      },
    ],
  ]
  it.each(rules)('says %s for %j', (reason, audience) => {
    expect(outside(audience, visitor)).toBe(reason)
  })

  it.each(rules)('leaves out, with %s, those of whom nothing is known', (reason, audience) => {
    expect(outside(audience, {})).toBe(reason)
  })
})

describe('what a page shows of its visitor', () => {
  const page = (coarse: boolean, width: number, lang: string) =>
    ({
      location: { href: visitor.url },
      document: { documentElement: { lang } },
      navigator: { language: 'en-GB' },
      matchMedia: () => ({ matches: coarse }),
      screen: { width, height: 900 },
    }) as unknown as Window

  it('is its address, its own language and the kind of device', () => {
    expect(visitorOf(page(true, 412, 'de'))).toEqual({ url: visitor.url, language: 'de', device: 'phone' })
    expect(visitorOf(page(true, 600, '')).device).toBe('tablet')
    expect(visitorOf(page(false, 412, '')).device).toBe('desktop')
    expect(visitorOf(page(false, 412, '')).language).toBe('en-GB')
  })

  it('is nothing on a server', () => expect(visitorOf(undefined)).toEqual({}))
})
