import { describe, expect, it } from 'vitest'
import { shopPolicy } from './policy.test.kit.ts'
import { browser } from './tabs.test.kit.ts'
import { DAY, expectValid, START, states, visit } from './visit.test.kit.ts'

describe('before a choice', () => {
  it('allows what is necessary and nothing else', () => {
    const { store } = visit()
    expect(states(store)).toBe('granted unset unset unset')
    expect(store.record).toBeUndefined()
    expect(store.receipt()).toBeUndefined()
  })

  it('writes nothing, whatever is read and whoever listens', () => {
    const { store, browser } = visit({ signals: { gpc: true } })
    const stop = store.subscribe(() => {})
    states(store)
    store.withheld()
    stop()
    expect(browser.writes).toEqual([])
  })

  it('knows no purpose that the policy does not name', () => {
    const { store } = visit()
    expect(store.state('sale')).toBe('unset')
    expect(store.state('constructor')).toBe('unset')
  })
})

describe('a decision', () => {
  it('counts as soon as it is made, before anything was waited for', () => {
    const { store } = visit()
    void store.acceptAll()
    expect(states(store)).toBe('granted granted granted granted')
    void store.rejectAll()
    expect(states(store)).toBe('granted denied denied denied')
  })

  it('is kept purpose by purpose', async () => {
    const { store } = visit()
    await store.decide({ analytics: true, feedback: false, marketing: false }, 'custom')
    expect(states(store)).toBe('granted granted denied denied')
    expect(store.record?.method).toBe('custom')
  })

  it('cannot refuse what is necessary, and does not record it as chosen', async () => {
    const { store } = visit()
    await store.decide({ necessary: false }, 'custom')
    expect(store.state('necessary')).toBe('granted')
    expect(store.record?.choices).toEqual({})
  })

  it('ignores choices about purposes that nobody asked for', async () => {
    const { store } = visit()
    await store.decide({ sale: true, analytics: true }, 'custom')
    expect(store.record?.choices).toEqual({ analytics: true })
  })

  it('leaves what it does not name as it was, and never makes that last longer', async () => {
    const { store, clock } = visit()
    await store.rejectAll()
    clock.now += 100 * DAY
    await store.decide({ feedback: true }, 'custom')
    expect(states(store)).toBe('granted denied granted denied')
    expect(store.record?.expires).toBe(START + 180 * DAY)
    clock.now = START + 180 * DAY
    expect(states(store)).toBe('granted unset unset unset')
    await store.rejectAll()
    expect(store.record?.expires).toBe(clock.now + 180 * DAY)
  })

  it('survives a reload', async () => {
    const at = browser()
    await visit({}, {}, at).store.acceptAll()
    expect(states(visit({}, {}, at).store)).toBe('granted granted granted granted')
  })

  it('makes a record that the collector accepts, with a new id each time', async () => {
    const { store } = visit()
    const textHash = 'a'.repeat(64)
    await store.acceptAll({ textHash, locale: 'de-AT', variant: 'banner' })
    const first = store.record
    expectValid(first)
    expect(first).toMatchObject({
      textHash,
      locale: 'de-AT',
      variant: 'banner',
      time: START,
      method: 'accept_all',
    })
    await store.decide({ analytics: false }, 'custom', undefined, ['page', 'referrer'])
    expectValid(store.record)
    expect(store.record?.id).not.toBe(first?.id)
  })

  it('says that nothing was shown when nothing was', async () => {
    const { store } = visit()
    await store.acceptAll()
    expect(store.record).toMatchObject({ locale: 'und', variant: 'none' })
    expect(store.record).not.toHaveProperty('textHash')
  })

  it('remembers which data the visitor withholds until that is decided again', async () => {
    const { store } = visit()
    expect(store.withheld()).toEqual([])
    await store.decide({ analytics: true }, 'custom', undefined, ['device'])
    await store.decide({ feedback: true }, 'custom')
    expect(store.withheld()).toEqual(['device'])
    await store.decide({}, 'custom', undefined, [])
    expect(store.withheld()).toEqual([])
  })

  it('cannot be changed through the record that was handed out', async () => {
    const { store } = visit()
    await store.rejectAll()
    const choices = store.record?.choices ?? {}
    expect(() => Object.assign(choices, { analytics: true })).toThrow(TypeError)
    expect(store.state('analytics')).toBe('denied')
  })
})

describe('a receipt', () => {
  it('holds the record, who asked, and each purpose by the title that was read', async () => {
    const { store, clock } = visit()
    await store.decide({ analytics: true, feedback: false }, 'custom', {
      locale: 'de',
      variant: 'preferences',
    })
    clock.now += DAY
    expect(store.receipt()).toEqual({
      version: 1,
      issued: START + DAY,
      controller: shopPolicy.controller,
      record: store.record,
      purposes: [
        { id: 'necessary', title: 'Notwendig', state: 'granted' },
        { id: 'analytics', title: 'Statistik', state: 'granted' },
        { id: 'feedback', title: 'Rückmeldung', state: 'denied' },
        { id: 'marketing', title: 'Werbung', state: 'unset' },
      ],
    })
  })
})
