import type { SurveyDelivery } from '@heed/schema'
import { describe, expect, it } from 'vitest'
import { occasion, plainReasons } from './plain-reasons.ts'
import { moment, whatMustChange } from './what-must-change.ts'

const delivery: SurveyDelivery = {
  trigger: {
    event: 'order_placed',
    touchpoint: 'checkout',
    where: [{ key: 'value', op: 'gte', value: 50 }],
    cancel: ['help_opened', 'page_left'],
  },
  audience: {
    urls: ['/orders/*', '/help'],
    notUrls: ['/pay'],
    devices: ['phone', 'tablet'],
    languages: ['de'],
    stages: ['trial'],
    traits: [{ key: 'plan', op: 'exists' }],
  },
  quota: 100,
  sample: 0.25,
}

describe('what would have to change', () => {
  it.each([
    ['wrong_trigger', 'order_placed at checkout'],
    ['wrong_data', 'value gte 50'],
    ['cancelled', 'help_opened or page_left'],
    ['wrong_url', '/orders/* or /help'],
    ['excluded_url', '/pay'],
    ['wrong_device', 'phone or tablet'],
    ['wrong_language', 'de'],
    ['wrong_stage', 'trial'],
    ['wrong_traits', 'plan exists'],
    ['quota_full', '100'],
    ['sampled_out', '0.25'],
    ['seen_limit', '12'],
    ['no_consent', 'allows feedback'],
  ] as const)('for %s names the rule itself: %s', (reason, rule) => {
    const { why, change } = whatMustChange({ delivery }, { show: false, reason })
    expect(why).toMatch(/^Not shown: \S/)
    expect(change).toContain(rule)
  })

  it('is told for every reason, in words of its own', () => {
    const all = Object.values(plainReasons)
    expect(new Set(all.map(({ why }) => why)).size).toBe(all.length)
    for (const { change } of all) expect(change(delivery)).toMatch(/^\S.*\.$/)
    for (const { change } of all) expect(change({ trigger: { event: 'e' } })).toMatch(/^\S/)
  })

  it('says from when, where time is all that is missing', () => {
    const until = Date.UTC(2026, 11, 24, 12)
    const { change } = whatMustChange({ delivery }, { show: false, reason: 'snoozed', until })
    expect(change).toContain(moment(until))
    expect(change).toContain('Dec 24, 2026')
    expect(whatMustChange({ delivery }, { show: false, reason: 'snoozed', until: NaN }).change).toContain(
      'never',
    )
  })

  it('is nothing for a survey that was shown', () => {
    expect(whatMustChange({ delivery }, { show: true })).toEqual({ why: 'Shown', change: '' })
  })
})

describe('an occasion', () => {
  it.each([
    [{ event: 'order_placed', delay: 2_000 }, 'the event order_placed, and 2000 ms after it'],
    [{ on: 'time', after: 30_000 }, '30000 ms on a page'],
    [{ on: 'scroll', depth: 0.75 }, '75 % of a page scrolled'],
    [{ on: 'exit' }, 'the pointer leaving by the top of the window'],
    [{ on: 'inactivity', after: 60_000 }, '60000 ms without doing anything'],
    [{ on: 'click', selector: '#feedback' }, 'a click on #feedback'],
    [{ on: 'rage_click' }, 'three quick clicks in one place'],
    [{ on: 'error' }, 'an error in the page'],
  ] as const)('is told in English: %j', (trigger, words) => {
    expect(occasion({ trigger } as SurveyDelivery)).toBe(words)
  })
})
