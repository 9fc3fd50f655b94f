import { ConsentRecordSchema, type ConsentPolicy } from '@heed/schema'
import { describe, expect, it, vi } from 'vitest'
import type { ConsentEffects, ConsentOptions, ConsentStorage, ConsentStore } from './consent-store.ts'
import { createConsent } from './create-consent.ts'
import { CONSENT_KEY } from './kept.ts'
import { shopPolicy } from './policy.test.kit.ts'
import { browser, type Browser } from './tabs.test.kit.ts'

const DAY = 86_400_000
const START = Date.UTC(2026, 10, 22)

/** A store in a tab of its own, with a clock that moves only when it is told to. */
function visit(options: Partial<ConsentOptions> = {}, effects: ConsentEffects = {}, at: Browser = browser()) {
  const clock = { now: START }
  const tab = at.tab()
  const store = createConsent(
    { policy: shopPolicy, storage: tab.storage, signals: { gpc: false }, ...options },
    { now: () => clock.now, page: tab.page, clean: async () => {}, ...effects },
  )
  return { store, clock, browser: at, ...tab }
}

/** That the collector takes a record as it is, and leaves nothing of it out. */
const expectValid = (record: unknown) =>
  expect(ConsentRecordSchema['~standard'].validate(record)).toEqual({ typed: true, value: record })

const states = (store: { state(purpose: string): string }) =>
  ['necessary', 'analytics', 'feedback', 'marketing'].map((purpose) => store.state(purpose)).join(' ')

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
    // Opened last, so it hears last: by then the message has reached the stores as well.
    const channel = new BroadcastChannel(CONSENT_KEY)
    const delivered = new Promise((resolve) => {
      channel.addEventListener('message', resolve)
    })
    await here.store.acceptAll()
    await delivered
    channel.close()
    expect(heard.toSorted()).toEqual(['here granted', 'there granted'])
    for (const stop of stops) stop()
  })

  it('are told by a channel too, where the storage sends no events', async () => {
    let held: string | null = null
    const storage: ConsentStorage = {
      getItem: () => held,
      setItem: (_key, raw) => {
        held = raw
      },
      removeItem: () => {},
    }
    const there = visit({ storage })
    const heard = new Promise<string>((resolve) => {
      const stop = there.store.subscribe(() => {
        resolve(there.store.state('analytics'))
        stop()
      })
    })
    await visit({ storage }).store.acceptAll()
    expect(await heard).toBe('granted')
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
    expect(page.listening()).toBe(1)
    one()
    one()
    expect(page.listening()).toBe(1)
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
    expect(complaint.mock.calls[0]?.[0]).toMatch(/^\[heed\] createConsent: policy needs/)
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
