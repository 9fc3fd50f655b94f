import { describe, expect, it, vi } from 'vitest'
import type { ConsentStorage, ConsentStore } from './consent-store.ts'
import { createConsent } from './create-consent.ts'
import { shopPolicy } from './policy.test.kit.ts'
import { browser } from './tabs.test.kit.ts'
import { states, visit } from './visit.test.kit.ts'

describe('a storage that fails', () => {
  const broken = (part: Partial<ConsentStorage>, held: string | null = null): ConsentStorage => ({
    getItem: () => held,
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError')
    },
    removeItem: () => {
      held = null
    },
    ...part,
  })
  const forbidden = () => {
    throw new DOMException('no', 'SecurityError')
  }

  it.each<[string, ConsentStorage]>([
    ['is full', broken({})],
    ['is forbidden', { getItem: forbidden, setItem: forbidden, removeItem: forbidden }],
    ['keeps nothing, silently', broken({ setItem: () => {} })],
  ])('counts for this page only when the storage %s', async (_name, storage) => {
    const { store } = visit({ storage })
    await store.acceptAll()
    expect(store.state('analytics')).toBe('granted')
    await store.withdraw()
    expect(store.state('analytics')).toBe('denied')
    expect(visit({ storage }).store.state('analytics')).toBe('unset')
  })

  it('does not leave an old grant behind when a withdrawal cannot be written', async () => {
    const at = browser()
    await visit({}, {}, at).store.acceptAll()
    const storage = broken({}, at.stored())
    const { store } = visit({ storage })
    expect(store.state('analytics')).toBe('granted')
    await store.withdraw()
    expect(store.state('analytics')).toBe('denied')
    expect(visit({ storage }).store.state('analytics')).toBe('unset')
  })

  it('gives way to a newer decision from another tab', async () => {
    const at = browser()
    const { storage } = at.tab()
    let full = true
    const sometimes: ConsentStorage = {
      ...storage,
      setItem: (key, raw) => {
        if (full) throw new DOMException('full', 'QuotaExceededError')
        storage.setItem(key, raw)
      },
    }
    const { store } = visit({ storage: sometimes }, {}, at)
    await store.acceptAll()
    expect(store.state('analytics')).toBe('granted')
    full = false
    await visit({}, {}, at).store.rejectAll()
    expect(store.state('analytics')).toBe('denied')
  })

  it('is found missing on a server without a word', async () => {
    const store = createConsent({ policy: shopPolicy })
    const stop = store.subscribe(() => {})
    await store.acceptAll()
    expect(store.state('analytics')).toBe('granted')
    stop()
  })
})

describe('a site that is set up wrongly', () => {
  const purposes = shopPolicy.purposes
  it.each<[string, unknown]>([
    ['no options', undefined],
    ['no policy', {}],
    ['no version', { policy: { ...shopPolicy, version: '' } }],
    ['no controller', { policy: { ...shopPolicy, controller: undefined } }],
    ['no purposes', { policy: { ...shopPolicy, purposes: [] } }],
    ['purposes that are no list', { policy: { ...shopPolicy, purposes: 'analytics' } }],
    ['a purpose that is missing', { policy: { ...shopPolicy, purposes: [undefined] } }],
    ['the same purpose twice', { policy: { ...shopPolicy, purposes: [...purposes, ...purposes] } }],
    [
      'a purpose with a space',
      { policy: { ...shopPolicy, purposes: [{ id: 'my ads', title: '', description: '' }] } },
    ],
  ])('is told once what to change, and allows nothing: %s', async (_name, options) => {
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => {})
    const at = browser()
    const tab = at.tab()
    const wrong = options && { storage: tab.storage, ...options }
    const store: ConsentStore = Reflect.apply(createConsent, undefined, [wrong, { page: tab.page }])
    await store.acceptAll()
    expect(states(store)).toBe('granted unset unset unset')
    expect(at.writes).toEqual([])
    expect(complaint).toHaveBeenCalledTimes(1)
    expect(complaint.mock.calls[0]?.[0]).toMatch(
      /^\[heed\] createConsent: this policy cannot be used; ConsentPolicySchema says why/,
    )
    complaint.mockRestore()
  })

  it('cannot be made to grant by a polluted prototype', async () => {
    const { store } = visit()
    try {
      Object.assign(Object.prototype, { required: true, analytics: true, granted: true })
      expect(states(store)).toBe('granted unset unset unset')
      await store.decide({}, 'custom')
      expect(states(store)).toBe('granted unset unset unset')
    } finally {
      for (const key of ['required', 'analytics', 'granted']) Reflect.deleteProperty(Object.prototype, key)
    }
  })
})
