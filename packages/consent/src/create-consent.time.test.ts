import { describe, expect, it } from 'vitest'
import { shopPolicy } from './policy.test.kit.ts'
import { browser } from './tabs.test.kit.ts'
import { DAY, START, states, visit } from './visit.test.kit.ts'

describe('time', () => {
  it.each(['acceptAll', 'rejectAll'] as const)('ends %s after 180 days', async (decide) => {
    const { store, clock } = visit()
    await store[decide]()
    clock.now += 180 * DAY - 1
    expect(store.record).toBeDefined()
    clock.now += 1
    expect(states(store)).toBe('granted unset unset unset')
    expect(store.record).toBeUndefined()
  })

  it('ends a decision sooner when the policy now says so', async () => {
    const at = browser()
    const first = visit({}, {}, at)
    await first.store.acceptAll()
    const later = visit({ policy: { ...shopPolicy, days: 30 } }, {}, at)
    later.clock.now += 31 * DAY
    expect(later.store.state('analytics')).toBe('unset')
    expect(first.store.state('analytics')).toBe('granted')
  })

  it('ends a decision when it was said to end, though the policy is now more patient', async () => {
    const at = browser()
    await visit({ policy: { ...shopPolicy, days: 30 } }, {}, at).store.acceptAll()
    const { store, clock } = visit({ policy: { ...shopPolicy, days: 300 } }, {}, at)
    clock.now += 30 * DAY - 1
    expect(store.state('analytics')).toBe('granted')
    clock.now += 1
    expect(store.state('analytics')).toBe('unset')
  })

  it('does not believe a decision from the future, nor one that lasts for ever', async () => {
    const { store, clock, browser } = visit()
    await store.acceptAll()
    clock.now = START - 2 * DAY
    expect(store.state('analytics')).toBe('unset')
    clock.now = START + 200 * DAY
    const raw = browser.stored() ?? ''
    browser.plant(raw.replace(/"expires":\d+/, `"expires":${START + 9_999 * DAY}`))
    expect(store.state('analytics')).toBe('unset')
  })

  it('asks again when the policy has another version', async () => {
    const at = browser()
    await visit({}, {}, at).store.acceptAll()
    expect(states(visit({ policy: { ...shopPolicy, version: '2027' } }, {}, at).store)).toBe(
      'granted unset unset unset',
    )
  })
})

describe('Global Privacy Control', () => {
  it('denies marketing at once, without a choice', () => {
    expect(states(visit({ signals: { gpc: true } }).store)).toBe('granted unset unset denied')
  })

  it('denies it whatever was stored before', async () => {
    const at = browser()
    await visit({}, {}, at).store.acceptAll()
    expect(states(visit({ signals: { gpc: true } }, {}, at).store)).toBe('granted granted granted denied')
  })

  it('is recorded as honoured: accepting all does not accept marketing', async () => {
    const signals = { gpc: true }
    const { store } = visit({ signals })
    await store.acceptAll()
    expect(store.record).toMatchObject({
      choices: { analytics: true, marketing: false },
      signals: { gpc: true },
    })
    signals.gpc = false
    expect(store.state('marketing')).toBe('denied')
  })

  it('is read at every question', () => {
    const signals = { gpc: false }
    const { store } = visit({ signals })
    expect(store.state('marketing')).toBe('unset')
    signals.gpc = true
    expect(store.state('marketing')).toBe('denied')
    expect(store.signals.gpc).toBe(true)
  })
})
