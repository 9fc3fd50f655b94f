import type { ConsentPolicy } from '@heed/schema'
import { describe, expect, it } from 'vitest'
import type { ConsentStorage } from './consent-store.ts'
import { shopPolicy } from './policy.test.kit.ts'
import { browser } from './tabs.test.kit.ts'
import { expectValid, states, visit } from './visit.test.kit.ts'

const policy: ConsentPolicy = {
  ...shopPolicy,
  regions: { DE: 'opt_in', US: 'opt_out', 'US-WA': 'opt_in', SG: 'notice' },
}
const inRegion = (region?: string, more: Partial<ConsentPolicy> = {}) =>
  visit({ policy: { ...policy, ...more }, ...(region && { region }) })
const purposes = (change: object) => ({
  purposes: policy.purposes.map((purpose) =>
    purpose.id === 'analytics' ? { ...purpose, ...change } : purpose,
  ),
})

describe('a region', () => {
  it.each([
    ['that the policy names', 'DE', 'granted unset unset unset'],
    ['whose country has another rule', 'US-WA', 'granted unset unset unset'],
    ['that nobody knows', undefined, 'granted unset unset unset'],
    ['that the policy does not name', 'BR', 'granted unset unset unset'],
    ['that is no code', 'constructor', 'granted unset unset unset'],
    ['of a country where one may say no', 'US-CA', 'granted granted granted granted'],
    ['where one is told', 'SG', 'granted granted granted granted'],
  ])('%s has its own rule before a choice, or the strictest', (_name, region, expected) => {
    expect(states(inRegion(region).store)).toBe(expected)
  })

  it('where one may say no hears the no, and the browser that says it', async () => {
    const { store } = inRegion('US-CA')
    await store.decide({ analytics: false }, 'custom')
    expect(states(store)).toBe('granted denied granted granted')
    expect(
      states(visit({ policy, region: 'US-CA', signals: { gpc: true } }).store),
      'Global Privacy Control',
    ).toBe('granted granted granted denied')
  })

  it('with a rule that nobody knows gets the strictest', () => {
    const odd = { ...policy, regions: { DE: 'implied' } } as unknown as ConsentPolicy
    expect(visit({ policy: odd, region: 'DE' }).store.model).toBe('opt_in')
  })

  it('cannot be made laxer by a polluted prototype', () => {
    try {
      Object.assign(Object.prototype, { regions: { DE: 'opt_out' }, FR: 'opt_out', region: 'US' })
      expect(visit({ region: 'DE' }).store.model).toBe('opt_in')
      expect(inRegion('FR').store.model).toBe('opt_in')
      expect(inRegion().store.model, 'no region given').toBe('opt_in')
    } finally {
      for (const key of ['regions', 'FR', 'region']) Reflect.deleteProperty(Object.prototype, key)
    }
  })

  it('allows nothing where nobody can tell whether the visitor said no', () => {
    const forbidden = () => {
      throw new DOMException('no', 'SecurityError')
    }
    const storage: ConsentStorage = { getItem: forbidden, setItem: forbidden, removeItem: forbidden }
    expect(states(visit({ policy, region: 'US', storage }).store)).toBe('granted unset unset unset')
    const at = browser()
    at.plant('{"id":')
    expect(states(visit({ policy, region: 'US' }, {}, at).store)).toBe('granted unset unset unset')
  })

  it('in which a notice was closed is not told again, and a yes elsewhere is not made of it', async () => {
    const at = browser()
    const { store } = visit({ policy, region: 'SG' }, {}, at)
    expect(store.asks()).toEqual(['analytics', 'feedback', 'marketing'])
    await store.decide({}, 'acknowledge')
    expect(store.asks()).toEqual([])
    expectValid(store.record)
    const abroad = visit({ policy, region: 'DE' }, {}, at).store
    expect(states(abroad)).toBe('granted unset unset unset')
    expect(abroad.asks()).toEqual(['analytics', 'feedback', 'marketing'])
  })
})

describe('a policy that grows', () => {
  it.each([
    ['another version of one purpose', { version: '2' }],
    ['a service more', { services: [{ id: 'counter', name: 'Counter' }] }],
  ])('asks again for what is new, and only for that: %s', async (_name, change) => {
    const at = browser()
    await visit({ policy }, {}, at).store.acceptAll()
    const { store } = visit({ policy: { ...policy, ...purposes(change) } }, {}, at)
    expect(states(store)).toBe('granted unset granted granted')
    expect(store.asks()).toEqual(['analytics'])
    await store.decide({ analytics: true }, 'accept_all')
    expect(states(store)).toBe('granted granted granted granted')
    expect(store.record?.choices).toEqual({ analytics: true, feedback: true, marketing: true })
    expectValid(store.record)
  })

  it('does not ask those who said no about one service more, nor anyone about one less', async () => {
    const at = browser()
    await visit({ policy }, {}, at).store.decide({ analytics: false, marketing: true }, 'custom')
    const more = purposes({ services: [{ id: 'counter', name: 'Counter' }] })
    const fewer = more.purposes.map(({ id, services, ...rest }) =>
      id === 'marketing' ? { id, ...rest } : { id, ...rest, ...(services && { services }) },
    )
    const { store } = visit({ policy: { ...policy, purposes: fewer } }, {}, at)
    expect(store.state('analytics')).toBe('denied')
    expect(store.state('marketing')).toBe('granted')
    expect(store.asks()).toEqual(['feedback'])
  })

  it('never stretches a yes: what was allowed stays what it was when something else is decided', async () => {
    const at = browser()
    await visit({ policy }, {}, at).store.acceptAll()
    const { store } = visit({ policy: { ...policy, ...purposes({ version: '2' }) } }, {}, at)
    await store.decide({ feedback: false }, 'custom')
    expect(store.state('analytics')).toBe('unset')
  })
})

describe('a sensitive purpose', () => {
  const sensitive = purposes({ sensitive: true })

  it('is left out of “accept all”, and of what a region allows without asking', async () => {
    const { store } = inRegion('US', sensitive)
    expect(states(store)).toBe('granted unset granted granted')
    await store.acceptAll()
    expect(states(store)).toBe('granted denied granted granted')
  })

  it('is allowed by its own yes, which “accept all” does not take back', async () => {
    const { store } = inRegion('DE', sensitive)
    await store.decide({ analytics: true }, 'custom')
    await store.acceptAll()
    expect(states(store)).toBe('granted granted granted granted')
  })
})
