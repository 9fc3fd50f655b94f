import type { ConsentPolicy } from '@heed/schema'
import { describe, expect, it, vi } from 'vitest'
import type { ConsentOptions, ConsentStorage } from './consent-store.ts'
import { shopPolicy } from './policy.test.kit.ts'
import { browser, type Browser } from './tabs.test.kit.ts'
import { states, visit } from './visit.test.kit.ts'

describe('other tabs', () => {
  it('count at the next question, without a word from them', async () => {
    const at = browser()
    const [here, there] = [visit({}, {}, at), visit({}, {}, at)]
    await here.store.acceptAll()
    expect(states(there.store)).toBe('granted granted granted granted')
    await there.store.withdraw()
    expect(states(here.store)).toBe('granted denied denied denied')
  })

  it('are told, each listener once for a decision', async () => {
    const at = browser()
    const [here, there] = [visit({}, {}, at), visit({}, {}, at)]
    const heard: string[] = []
    const stops = [
      here.store.subscribe(() => heard.push(`here ${here.store.state('analytics')}`)),
      there.store.subscribe(() => heard.push(`there ${there.store.state('analytics')}`)),
    ]
    await here.store.acceptAll()
    expect(heard.toSorted()).toEqual(['here granted', 'there granted'])
    for (const stop of stops) stop()
  })

  it('are told by the storage itself, where the page hears nothing of it: on another subdomain, say', async () => {
    let held: string | null = null
    const watching = new Set<() => void>()
    const storage: ConsentStorage = {
      getItem: () => held,
      setItem: (_key, raw) => {
        held = raw
        for (const listener of watching) listener()
      },
      removeItem: () => {},
      watch(listener) {
        watching.add(listener)
        return () => watching.delete(listener)
      },
    }
    const there = visit({ storage })
    const heard: string[] = []
    const stop = there.store.subscribe(() => heard.push(there.store.state('analytics')))
    await visit({ storage }).store.acceptAll()
    expect(heard).toEqual(['granted'])
    stop()
    expect(watching.size).toBe(0)
  })

  it('hear of it when they come back from the back-forward cache, even when only time has passed', () => {
    const { store, page } = visit()
    const listener = vi.fn()
    const stop = store.subscribe(listener)
    page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }))
    expect(listener).toHaveBeenCalledTimes(0)
    page.dispatchEvent(new Event('pagehide'))
    page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }))
    expect(listener).toHaveBeenCalledTimes(1)
    stop()
  })

  it('are listened to only while somebody subscribes', () => {
    const { store, page } = visit()
    expect(page.listening()).toBe(0)
    const [one, two] = [store.subscribe(() => {}), store.subscribe(() => {})]
    expect(page.listening()).toBe(2)
    one()
    one()
    expect(page.listening()).toBe(2)
    two()
    expect(page.listening()).toBe(0)
  })
})

describe('listeners', () => {
  it('hear everything although another one fails', async () => {
    const { store } = visit()
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => {})
    const listener = vi.fn()
    const stops = [
      store.subscribe(() => {
        throw new Error('the host made a mistake')
      }),
      store.subscribe(listener),
    ]
    await store.acceptAll()
    expect(listener).toHaveBeenCalledTimes(1)
    expect(complaint).toHaveBeenCalledTimes(1)
    complaint.mockRestore()
    for (const stop of stops) stop()
  })

  it('hear nothing after they stopped, though the same function listens twice', async () => {
    const { store } = visit()
    const listener = vi.fn()
    const [one, two] = [store.subscribe(listener), store.subscribe(listener)]
    one()
    await store.acceptAll()
    expect(listener).toHaveBeenCalledTimes(1)
    two()
    await store.rejectAll()
    expect(listener).toHaveBeenCalledTimes(1)
  })
})

describe('cleaning', () => {
  const cleaned = (at: Browser = browser(), options: Partial<ConsentOptions> = {}) => {
    const clean = vi.fn(async () => {})
    return { ...visit(options, { clean }, at), clean }
  }
  const rules = shopPolicy.purposes[1]?.cleans

  it('happens when a purpose is denied, and is done when the promise is', async () => {
    const { store, clean } = cleaned()
    await store.acceptAll()
    expect(clean).toHaveBeenCalledTimes(0)
    await store.withdraw()
    expect(clean).toHaveBeenCalledExactlyOnceWith(rules)
    expect(store.record).toMatchObject({
      method: 'withdraw',
      choices: { analytics: false, feedback: false, marketing: false },
    })
  })

  it('leaves alone what stays granted', async () => {
    const { store, clean } = cleaned()
    await store.decide({ analytics: true, feedback: false, marketing: false }, 'custom')
    expect(clean).toHaveBeenCalledTimes(0)
  })

  it('happens in the other tabs too: each has a session storage of its own', async () => {
    const at = browser()
    const there = cleaned(at)
    const stop = there.store.subscribe(() => {})
    await cleaned(at).store.rejectAll()
    expect(there.clean).toHaveBeenCalledExactlyOnceWith(rules)
    stop()
  })

  it('happens when the browser now refuses what was granted', async () => {
    const at = browser()
    const policy: ConsentPolicy = {
      ...shopPolicy,
      purposes: [{ id: 'marketing', title: 'Ads', description: '', cleans: { cookies: ['_fbp'] } }],
    }
    await cleaned(at, { policy }).store.acceptAll()
    const later = cleaned(at, { policy, signals: { gpc: true } })
    later.store.subscribe(() => {})()
    expect(later.clean).toHaveBeenCalledExactlyOnceWith({ cookies: ['_fbp'] })
  })
})
