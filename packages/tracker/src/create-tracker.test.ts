import { afterEach, describe, expect, test, vi } from 'vitest'
import { createTracker } from './create-tracker.ts'
import { HOLD_LIMIT } from './limits.ts'
import './seldom.ts'
import type { Page } from './page.ts'
import type { Source } from './source.ts'
import type { TrackerOptions } from './tracker-options.ts'
import { World } from './world.test.support.ts'

const granted = { analytics: 'granted', feedback: 'granted' } as const
const denied = { analytics: 'denied', feedback: 'denied' } as const

const response = {
  kind: 'nps',
  score: 9,
  response: '019ab000-0000-7000-a000-000000000000',
  survey: 'after_order',
  locale: 'en',
  format: 'numbers',
  orientation: 'horizontal',
  answers: { score: 9 },
  complete: true,
} as const

const record = {
  id: '019ab000-0000-7000-a000-000000000001',
  time: 1_764_000_000_000,
  expires: 1_779_000_000_000,
  policy: '1',
  locale: 'en',
  variant: 'banner',
  choices: { analytics: false },
  method: 'reject_all',
  signals: { gpc: false },
} as const

afterEach(() => void vi.restoreAllMocks())

describe('an event with consent', () => {
  test('is on the disk before it is called stored, and reaches the collector once', async () => {
    const world = new World()
    world.consent.set(granted)
    const { tracker } = world.tab()
    const outcome = tracker.track('page_view')
    await world.calm()
    expect(await outcome).toBe('stored')
    expect(JSON.stringify(await world.records())).toContain('page_view')
    expect(world.requests).toHaveLength(0)
    await world.pass(3_000)
    expect([...world.stored.values()]).toEqual([
      expect.objectContaining({ name: 'page_view', purpose: 'analytics', visitor: expect.any(String) }),
    ])
    expect([...world.copies.values()]).toEqual([1])
    expect(JSON.stringify(await world.records())).not.toContain('page_view')
    expect(world.refused).toEqual([])
  })

  test('shares one record and one request with what happened in the same task', async () => {
    const world = new World()
    world.consent.set(granted)
    const { tracker } = world.tab()
    for (let total = 0; total < 5; total++) void tracker.track('order_placed', { total, currency: 'EUR' })
    await world.calm()
    const records = (await world.records()).filter((one) => Array.isArray(one))
    expect(records).toHaveLength(1)
    expect(records[0]).toHaveLength(5)
    await world.pass(3_000)
    expect(world.requests).toHaveLength(1)
    expect([...world.stored.values()].map(({ data }) => (data as { total: number }).total)).toEqual([
      0, 1, 2, 3, 4,
    ])
  })

  test('says where it happened, scrubbed and coarse', async () => {
    const world = new World()
    world.consent.set(granted)
    const { tracker, window } = world.tab()
    window.location.href = 'https://ann:pw@shop.example/cart?colour=red&email=ann@example.com'
    window.document.referrer = 'https://mail.example/?token=abc'
    const device = { kind: 'phone', language: 'de-DE', width: 384, height: 832 } as const
    void tracker.track('page_view', {}, { touchpoint: 'cart', device })
    await world.pass(3_000)
    const [event] = world.stored.values()
    expect(event).toMatchObject({
      touchpoint: 'cart',
      page: { url: 'https://*/cart?colour=red&*', referrer: 'https://mail.example/?*' },
      device,
    })
  })

  test('is what it was when it was tracked, whatever happens to the data afterwards', async () => {
    const world = new World()
    world.consent.set(granted)
    const { tracker } = world.tab()
    const data = { total: 1, currency: 'EUR' }
    void tracker.track('order_placed', data)
    data.total = 2
    await world.pass(3_000)
    expect([...world.stored.values()]).toMatchObject([{ data: { total: 1 } }])
  })

  test('may carry its own time', async () => {
    const world = new World()
    world.consent.set(granted)
    const { tracker } = world.tab()
    void tracker.track('page_view', {}, { time: world.time - 5_000.5 })
    await world.pass(3_000)
    expect([...world.stored.values()]).toMatchObject([{ time: Date.UTC(2026, 10, 22, 9) - 5_001 }])
  })
})

describe('an event before the visitor has decided', () => {
  test('is held in memory: nothing on the disk, nothing on the wire', async () => {
    const world = new World()
    const { tracker } = world.tab()
    const outcome = tracker.track('page_view')
    await world.pass(3_600_000)
    expect(await outcome).toBe('held')
    expect(await world.databases()).toEqual([])
    expect(world.requests).toEqual([])
  })

  test('is released with its original time once the visitor agrees', async () => {
    const world = new World()
    const { tracker } = world.tab()
    const time = world.time
    void tracker.track('page_view')
    await world.pass(600_000)
    world.consent.set(granted)
    await world.pass(3_000)
    expect([...world.stored.values()]).toMatchObject([
      { name: 'page_view', time, visitor: expect.any(String) },
    ])
  })

  test('is dropped for good once the visitor refuses', async () => {
    const world = new World()
    const { tracker } = world.tab()
    void tracker.track('page_view')
    await world.calm()
    world.consent.set(denied)
    await world.pass(3_000)
    world.consent.set(granted)
    await world.pass(10_000)
    expect(world.requests).toEqual([])
  })

  test(`is one of at most ${HOLD_LIMIT}: the oldest make room`, async () => {
    const world = new World()
    const { tracker } = world.tab()
    for (let total = 0; total < HOLD_LIMIT + 5; total++) {
      void tracker.track('order_placed', { total, currency: 'EUR' })
      await Promise.resolve()
    }
    await world.calm()
    world.consent.set(granted)
    await world.pass(3_000)
    const totals = [...world.stored.values()].map(({ data }) => (data as { total: number }).total)
    expect(totals).toHaveLength(HOLD_LIMIT)
    expect(Math.min(...totals)).toBe(5)
  })

  test('is dropped where the visitor has refused already', async () => {
    const world = new World()
    world.consent.set(denied)
    const { tracker } = world.tab()
    const outcome = tracker.track('page_view')
    await world.pass(10_000)
    expect(await outcome).toBe('dropped')
    expect(world.requests).toEqual([])
    expect(await world.databases()).toEqual([])
  })
})

describe('what a visitor sends', () => {
  test.each(['unset', 'denied'] as const)(
    'reaches the owner at once while feedback is %s: no identifier, nothing stored',
    async (state) => {
      const world = new World()
      world.consent.set({ analytics: state, feedback: state })
      const { tracker } = world.tab()
      void tracker.identify('ann')
      const outcome = tracker.track('survey_submitted', response)
      await world.calm()
      expect(await outcome).toBe('sent')
      const [event] = world.stored.values()
      expect(event).toMatchObject({ name: 'survey_submitted', purpose: 'feedback', data: response })
      expect(event).not.toHaveProperty('visitor')
      expect(event).not.toHaveProperty('session')
      expect(event).not.toHaveProperty('customer')
      expect(await world.databases()).toEqual([])
    },
  )

  test('carries no identifier while only analytics is granted', async () => {
    const world = new World()
    world.consent.set({ analytics: 'granted' })
    const { tracker } = world.tab()
    void tracker.track('page_view')
    await world.calm()
    expect(await tracker.track('survey_submitted', response)).toBe('sent')
    expect([...world.stored.values()][0]).not.toHaveProperty('visitor')
  })

  test('is stored without identifier while only feedback is granted', async () => {
    const world = new World()
    world.consent.set({ analytics: 'denied', feedback: 'granted' })
    const { tracker } = world.tab()
    const outcome = tracker.track('survey_submitted', response)
    await world.calm()
    expect(await outcome).toBe('stored')
    expect(JSON.stringify(await world.records())).not.toContain('secret')
    await world.pass(3_000)
    expect([...world.stored.values()][0]).not.toHaveProperty('visitor')
    expect([...world.stored.values()][0]).not.toHaveProperty('session')
  })

  test('waits in memory while there is no network, and is delivered once when there is', async () => {
    const world = new World()
    world.answer = () => 'down'
    const { tracker } = world.tab()
    const outcome = tracker.track('survey_submitted', response)
    await world.calm()
    expect(await outcome).toBe('memory')
    await world.pass(60_000)
    expect(await world.databases()).toEqual([])
    world.answer = () => 'ok'
    await world.pass(3_600_000)
    expect([...world.copies.values()]).toEqual([1])
    expect(await world.databases()).toEqual([])
  })

  test('is not asked for again at every other choice of the visitor', async () => {
    const world = new World()
    world.answer = () => 'down'
    const { tracker } = world.tab()
    expect(await tracker.track('survey_submitted', response)).toBe('memory')
    const before = world.requests.length
    world.consent.set({ marketing: 'denied' })
    await world.calm()
    expect(world.requests).toHaveLength(before)
  })

  test('is sent once, whatever happens on the page afterwards', async () => {
    const world = new World()
    world.consent.set({ analytics: 'granted' })
    const tab = world.tab()
    expect(await tab.tracker.track('survey_submitted', response)).toBe('sent')
    world.answer = () => 'down'
    expect(await tab.tracker.track('survey_submitted', { ...response, score: 3 })).toBe('memory')
    world.answer = () => 'ok'
    await world.pass(10_000)
    for (let i = 0; i < 3; i++) {
      await tab.tracker.track('page_view')
      await world.pass(5_000)
    }
    await tab.unload()
    await world.calm()
    expect(world.stored.size).toBe(5)
    expect([...world.copies.values()]).toEqual([1, 1, 1, 1, 1])
  })

  test('is dropped, and said to be, when the collector will never take it', async () => {
    const world = new World()
    world.answer = () => ({ status: 400 })
    const { tracker } = world.tab()
    const outcome = tracker.track('survey_submitted', response)
    await world.calm()
    expect(await outcome).toBe('dropped')
    const asked = world.requests.length
    await world.pass(3_600_000)
    expect(
      world.requests.filter(({ envelope }) => envelope.events[0]?.name === 'survey_submitted'),
    ).toHaveLength(asked)
  })
})

describe('the consent record', () => {
  test('is sent from memory where analytics is refused', async () => {
    const world = new World()
    const { tracker } = world.tab()
    world.consent.set(denied)
    const outcome = tracker.track('consent_changed', record)
    await world.calm()
    expect(await outcome).toBe('sent')
    expect([...world.stored.values()]).toMatchObject([{ name: 'consent_changed', purpose: 'necessary' }])
    expect([...world.stored.values()][0]).not.toHaveProperty('visitor')
    expect(await world.databases()).toEqual([])
  })

  test('takes the safe way over the disk where analytics is granted', async () => {
    const world = new World()
    world.consent.set(granted)
    const { tracker } = world.tab()
    expect(await tracker.track('consent_changed', { ...record, choices: { analytics: true } })).toBe('stored')
  })
})

describe('an anonymous event', () => {
  test('carries nobody, no page, no device and no fine time, also not in its id', async () => {
    const world = new World()
    world.time += 25 * 60_000 + 7
    world.consent.set(granted)
    const { tracker } = world.tab()
    void tracker.identify('ann')
    await tracker.track('survey_submitted', response, { anonymous: true })
    await world.pass(3_000)
    const event = [...world.stored.values()].find(({ name }) => name === 'survey_submitted')!
    expect(Object.keys(event).toSorted()).toEqual(['data', 'id', 'name', 'purpose', 'time'])
    expect(event.time).toBe(Date.UTC(2026, 10, 22, 9))
    expect(parseInt(event.id.replace('-', '').slice(0, 12), 16)).toBe(event.time)
  })
})

describe('identify', () => {
  test('names the customer on later events, and says what is known of them', async () => {
    const world = new World()
    world.consent.set(granted)
    const { tracker } = world.tab()
    void tracker.identify('ann', { kind: 'company' })
    void tracker.track('page_view')
    await world.pass(3_000)
    expect([...world.stored.values()]).toMatchObject([
      { name: 'customer_identified', customer: 'ann', data: { kind: 'company' } },
      { name: 'page_view', customer: 'ann' },
    ])
  })

  test('is forgotten with consent, and with an empty name', async () => {
    const world = new World()
    world.consent.set(granted)
    const { tracker } = world.tab()
    void tracker.identify('ann')
    await world.pass(3_000)
    world.consent.set(denied)
    world.consent.set(granted)
    void tracker.track('page_view')
    await world.pass(3_000)
    void tracker.identify('bob')
    void tracker.identify('')
    await world.pass(3_000)
    void tracker.track('page_view')
    await world.pass(3_000)
    const views = [...world.stored.values()].filter(({ name }) => name === 'page_view')
    expect(views).toHaveLength(2)
    for (const view of views) expect(view).not.toHaveProperty('customer')
    expect(world.refused).toEqual([])
  })
})

describe('what the visitor withholds', () => {
  test.each([
    ['page', { page: undefined }],
    ['device', { device: undefined }],
    ['referrer', { page: { url: 'https://shop.example/' } }],
    ['traits', { data: {} }],
  ] as const)('leaves the device without its %s', async (group, left) => {
    const world = new World()
    world.consent.set(granted)
    world.consent.groups = [group]
    const { tracker, window } = world.tab()
    window.document.referrer = 'https://search.example/'
    void tracker.identify('ann', { kind: 'company' })
    await world.calm()
    const [event] = (await world.records()).filter((one) => Array.isArray(one)).flat() as [object]
    expect(JSON.parse(JSON.stringify({ ...event, ...left }))).toEqual(JSON.parse(JSON.stringify(event)))
    await world.pass(3_000)
    expect(JSON.stringify(world.requests)).not.toMatch(
      { page: /shop\.example/, device: /desktop/, referrer: /search\.example/, traits: /company/ }[group],
    )
  })
})

describe('a sample', () => {
  test('is decided by visitor: the same answer for every event and every page', async () => {
    let kept = 0
    for (let seed = 1; seed <= 60; seed++) {
      const world = new World(seed)
      world.consent.set(granted)
      const outcomes = new Set<string>()
      for (let page = 0; page < 3; page++) {
        const tab = world.tab({ sampling: 0.5 })
        for (let i = 0; i < 2; i++) outcomes.add(await tab.tracker.track('page_view'))
        tab.kill()
      }
      expect([...outcomes]).toHaveLength(1)
      if (outcomes.has('stored')) kept++
    }
    expect(kept).toBeGreaterThan(15)
    expect(kept).toBeLessThan(45)
  })

  test('never leaves out what a visitor sends or decides', async () => {
    const world = new World()
    world.consent.set(granted)
    const { tracker } = world.tab({ sampling: 0 })
    expect(await tracker.track('page_view')).toBe('dropped')
    expect(await tracker.track('survey_submitted', response)).toBe('stored')
    expect(await tracker.track('consent_changed', record)).toBe('stored')
  })
})

describe('a disk that is not there', () => {
  const blocked: readonly (readonly [string, (world: World) => IDBFactory])[] = [
    ['is missing', () => undefined as unknown as IDBFactory],
    [
      'refuses to open',
      () =>
        ({
          open: () => {
            throw new DOMException('The operation is insecure.', 'SecurityError')
          },
          deleteDatabase: () => ({}),
          databases: async () => [],
        }) as unknown as IDBFactory,
    ],
    [
      'never answers',
      () =>
        ({
          open: () => ({}),
          deleteDatabase: () => ({}),
          databases: async () => [],
        }) as unknown as IDBFactory,
    ],
  ]

  test.each(blocked)('%s: the event waits in memory and is delivered', async (_, disk) => {
    const world = new World()
    world.disk = disk(world)
    world.consent.set(granted)
    const { tracker } = world.tab()
    const outcome = tracker.track('page_view')
    await world.pass(3_000)
    expect(await outcome).toBe('memory')
    await world.pass(5_000)
    expect([...world.copies.values()]).toEqual([1])
    const flushed = tracker.flush()
    await world.pass(5_000)
    await flushed
  })
})

describe('a disk that is full', () => {
  /** A disk on which nothing that is written stays while it is full. */
  const fill = (world: World) => {
    const full = { is: true }
    const open = world.disk.open.bind(world.disk)
    world.disk.open = (name, version) => {
      const request = open(name, version)
      request.addEventListener('success', () => {
        const database = request.result
        const begin = database.transaction.bind(database)
        database.transaction = (stores, mode) => {
          const transaction = begin(stores, mode)
          const store = transaction.objectStore(name)
          const put = store.put.bind(store)
          store.put = (value, key) => {
            const written = put(value, key)
            if (full.is) written.onsuccess = () => transaction.abort()
            return written
          }
          transaction.objectStore = () => store
          return transaction
        }
      })
      return request
    }
    return full
  }

  test('is never called stored: the event waits in memory, is delivered, and the next one finds its room', async () => {
    const world = new World()
    const full = fill(world)
    world.consent.set(granted)
    const { tracker } = world.tab()
    expect(await tracker.track('page_view')).toBe('memory')
    full.is = false
    expect(await tracker.track('page_view')).toBe('stored')
    await world.pass(5_000)
    expect([...world.copies.values()]).toEqual([1, 1])
  })
})

describe('a guest', () => {
  test('drops what is over its bounds, and keeps the rest', async () => {
    const world = new World()
    world.consent.set(granted)
    const { tracker } = world.tab()
    const cyclic: Record<string, unknown> = {}
    cyclic['self'] = cyclic
    const large = Object.fromEntries(Array.from({ length: 13 }, (_, i) => [`key${i}`, 'x'.repeat(1_000)]))
    for (const data of [large, { big: 1n }, cyclic]) {
      expect(await tracker.track('order_placed', data as never)).toBe('dropped')
    }
    expect(await tracker.track('order_placed', { total: 1, currency: 'x'.repeat(2_048) })).toBe('stored')
    await world.pass(3_000)
    expect(world.stored.size).toBe(1)
    expect(world.refused).toEqual([])
  })

  test('leaves to the collector what only it refuses, and loses nothing else by it', async () => {
    const world = new World()
    world.consent.set(granted)
    const { tracker } = world.tab()
    const wrong = [
      { total: 1, currency: 'x'.repeat(2_049) },
      Object.fromEntries(Array.from({ length: 65 }, (_, i) => [`key${i}`, 1])),
      { nested: { total: 1 } },
      { ['k'.repeat(65)]: 1 },
    ]
    for (const data of wrong) void tracker.track('order_placed', data as never)
    void tracker.track('order_placed', { total: 1, currency: 'EUR' })
    await world.pass(60_000)
    expect(world.stored.size).toBe(1)
    expect(world.refused).toHaveLength(wrong.length)
    expect(world.requests).toHaveLength(1)
    expect((await world.records()).filter((one) => Array.isArray(one))).toEqual([])
  })

  test('does nothing on a server, and nothing breaks there', async () => {
    const tracker = createTracker({ site: 'shop', endpoint: '/heed', consent: new World().consent })
    expect(await tracker.track('page_view')).toBe('dropped')
    expect(await tracker.identify('ann')).toBe('dropped')
    await tracker.flush()
    await tracker.erase()
    tracker.stop()
  })

  test.each([undefined, {}, { site: 'shop' }, { site: 'shop', endpoint: '/heed' }])(
    'says once what is missing while developing, and never throws: %j',
    async (options) => {
      const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
      const page = { location: { hostname: 'localhost' } } as unknown as Page
      vi.stubGlobal('location', page.location)
      const tracker = createTracker(options as unknown as TrackerOptions, page)
      expect(await tracker.track('page_view')).toBe('dropped')
      await vi.waitFor(() => expect(warn).toHaveBeenCalledTimes(1))
      expect(warn.mock.calls.join(' ')).toContain('consent')
      vi.stubGlobal('location', { hostname: 'shop.example' })
      createTracker(options as unknown as TrackerOptions, page)
      await new World().calm()
      expect(warn).toHaveBeenCalledTimes(1)
      vi.unstubAllGlobals()
    },
  )

  test('goes on when a source fails, and stops every source when it stops', async () => {
    const world = new World()
    world.consent.set(granted)
    const stop = vi.fn()
    const broken: Source = () => {
      throw new Error('broken')
    }
    const good: Source = (track) => {
      void track('page_view')
      return stop
    }
    const { tracker } = world.tab({ sources: [broken, good] })
    await world.pass(3_000)
    expect(world.stored.size).toBe(1)
    tracker.stop()
    expect(stop).toHaveBeenCalledTimes(1)
  })

  test('drops an event rather than send an address that could not be scrubbed', async () => {
    const world = new World()
    world.consent.set(granted)
    const { tracker } = world.tab({
      scrub: () => {
        throw new Error('broken')
      },
    })
    expect(await tracker.track('page_view')).toBe('dropped')
  })

  test('hands over what waits in memory when it is stopped', async () => {
    const world = new World()
    world.answer = () => 'down'
    const { tracker } = world.tab()
    expect(await tracker.track('survey_submitted', response)).toBe('memory')
    world.answer = () => 'ok'
    tracker.stop()
    await world.calm()
    expect(world.stored.size).toBe(1)
  })

  test('listens to nothing after it was stopped, and sends nothing more', async () => {
    const world = new World()
    world.consent.set(granted)
    const { tracker, window } = world.tab()
    world.answer = () => 'down'
    await tracker.track('page_view')
    tracker.stop()
    expect(world.consent.listeners.size).toBe(0)
    expect(await tracker.track('page_view')).toBe('dropped')
    await world.pass(10_000)
    const asked = world.requests.length
    window.dispatchEvent(new Event('pagehide'))
    await world.pass(3_600_000)
    expect(world.requests).toHaveLength(asked)
    world.answer = () => 'ok'
    world.tab()
    await world.pass(3_000)
    expect(world.stored.size).toBe(1)
  })
})
