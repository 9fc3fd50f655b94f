import { describe, expect, test } from 'vitest'
import { World } from './world.test.support.ts'

const granted = { analytics: 'granted', feedback: 'granted' } as const
const denied = { analytics: 'denied', feedback: 'denied' } as const
const unset = { analytics: 'unset', feedback: 'unset' } as const

const record = {
  id: '019ab000-0000-7000-a000-000000000001',
  time: 1_764_000_000_000,
  expires: 1_779_000_000_000,
  policy: '1',
  locale: 'en',
  variant: 'banner',
  choices: { analytics: true },
  method: 'accept_all',
  signals: { gpc: false },
} as const

const response = {
  kind: 'csat',
  score: 4,
  response: '019ab000-0000-7000-a000-000000000000',
  survey: 'help',
  locale: 'en',
  format: 'labels',
  orientation: 'horizontal',
  answers: { score: 4 },
  complete: true,
} as const

const names = (world: World) => [...world.stored.values()].map(({ name }) => name).toSorted()

describe('withdrawal', () => {
  test.each([denied, unset])('empties the device at once and stops the stream: %j', async (states) => {
    const world = new World()
    world.consent.set(granted)
    const { tracker } = world.tab()
    await tracker.track('page_view')
    await tracker.track('page_view')
    world.consent.set(states)
    await world.calm()
    expect(await world.databases()).toEqual([])
    await world.pass(24 * 3_600_000)
    expect(world.requests).toEqual([])
    expect(await world.databases()).toEqual([])
  })

  test('in the middle of a send is not followed by another send of the same batch', async () => {
    const world = new World()
    world.consent.set(granted)
    const { tracker } = world.tab()
    world.answer = () => ({ after: 5_000, answer: { status: 503 } })
    await tracker.track('page_view')
    await world.pass(5_000)
    expect(world.requests).toHaveLength(1)
    world.consent.set(denied)
    await world.pass(24 * 3_600_000)
    expect(world.requests).toHaveLength(1)
    expect(await world.databases()).toEqual([])
  })

  test('in the middle of halving stops the other half', async () => {
    const world = new World()
    world.consent.set(granted)
    const { tracker } = world.tab()
    let asked = 0
    world.answer = ({ envelope }) => {
      asked++
      if (envelope.events.length === 4) return { status: 413 }
      if (asked === 2) world.consent.set(denied)
      return 'ok'
    }
    for (let i = 0; i < 4; i++) void tracker.track('page_view')
    await world.pass(60_000)
    expect(asked).toBe(2)
    expect(world.stored.size).toBe(2)
  })

  test('while an event is being written leaves nothing of it', async () => {
    for (let moment = 0; moment < 12; moment++) {
      const world = new World()
      world.consent.set(granted)
      const { tracker } = world.tab()
      const outcome = tracker.track('page_view')
      for (let i = 0; i < moment; i++) await new Promise<void>((resolve) => queueMicrotask(resolve))
      world.consent.set(denied)
      await world.pass(10_000)
      expect(['dropped', 'stored']).toContain(await outcome)
      expect(await world.databases()).toEqual([])
      expect(world.requests).toEqual([])
    }
  })

  test('while events are being written touches no other purpose, and nothing refused stays on the disk', async () => {
    for (let moment = 0; moment < 12; moment++) {
      const world = new World()
      world.consent.set({ ...granted, research: 'granted' })
      world.answer = () => 'down'
      const { tracker } = world.tab()
      await tracker.track('page_view')
      void tracker.track('page_view', {}, { purpose: 'research' })
      const stays = tracker.track('page_view')
      void tracker.track('survey_submitted', response)
      for (let i = 0; i < moment; i++) await new Promise<void>((resolve) => queueMicrotask(resolve))
      world.consent.set({ research: 'denied', feedback: 'denied' })
      await world.calm()
      expect(await stays).toBe('stored')
      expect(JSON.stringify(await world.records())).not.toMatch(/research|survey_submitted/)
      world.answer = () => 'ok'
      await world.pass(3_600_000)
      expect(names(world)).toEqual(['page_view', 'page_view', 'survey_submitted'])
    }
  })

  test('that is taken back at once does not cost what is stored afterwards', async () => {
    for (let moment = 0; moment < 12; moment++) {
      const world = new World()
      world.consent.set(granted)
      const tab = world.tab()
      await tab.tracker.track('page_view')
      world.consent.set(denied)
      for (let i = 0; i < moment; i++) await new Promise<void>((resolve) => queueMicrotask(resolve))
      world.consent.set(granted)
      const outcome = tab.tracker.track('order_placed', { total: moment, currency: 'EUR' })
      await world.calm()
      expect(await outcome).toBe('stored')
      tab.kill()
      world.tab()
      await world.pass(5_000)
      expect(names(world)).toContain('order_placed')
    }
  })

  test.each(['withdrawn', 'erased'])('takes back what was left with the browser: %s', async (how) => {
    const world = new World()
    world.defers = true
    world.consent.set(granted)
    const tab = world.tab()
    await tab.tracker.track('page_view')
    world.answer = ({ path }) => (path.endsWith('erase') ? 'ok' : 'down')
    if (how === 'withdrawn') world.consent.set(denied)
    else void tab.tracker.erase()
    await world.calm()
    world.answer = () => 'ok'
    tab.kill()
    await world.pass(60_000)
    expect(world.stored.size).toBe(0)
  })

  test('forgets the visitor also where the disk stays for another purpose', async () => {
    const world = new World()
    world.consent.set(granted)
    world.answer = () => 'down'
    const { tracker } = world.tab()
    await tracker.track('survey_submitted', response)
    const secretOf = async () =>
      ((await world.records()) as { secret?: string }[]).flatMap(({ secret }) => secret ?? [])
    const before = await secretOf()
    expect(before).toHaveLength(1)
    world.consent.set({ analytics: 'denied' })
    await world.calm()
    expect(await secretOf()).toEqual([])
    world.consent.set({ analytics: 'granted' })
    expect(await tracker.track('page_view')).toBe('stored')
    const after = await secretOf()
    expect(after).toHaveLength(1)
    expect(after).not.toEqual(before)
  })

  test('lets the consent record go on, from memory and without identifier', async () => {
    const world = new World()
    world.consent.set(granted)
    const { tracker } = world.tab()
    expect(await tracker.track('consent_changed', record)).toBe('stored')
    await tracker.track('page_view')
    world.consent.set(denied)
    void tracker.track('consent_changed', { ...record, method: 'withdraw', choices: { analytics: false } })
    await world.calm()
    expect(await world.databases()).toEqual([])
    expect(names(world)).toEqual(['consent_changed', 'consent_changed'])
    for (const event of world.stored.values()) {
      expect(event).not.toHaveProperty('visitor')
      expect(event).not.toHaveProperty('session')
    }
  })

  test('of feedback takes answers off the device, and lets them go to the owner as if it had never been granted', async () => {
    const world = new World()
    world.consent.set(granted)
    world.answer = () => 'down'
    const { tracker } = world.tab()
    await tracker.track('page_view')
    await tracker.track('survey_submitted', response)
    world.consent.set({ feedback: 'denied' })
    await world.calm()
    expect(JSON.stringify(await world.records())).not.toContain('survey_submitted')
    expect(JSON.stringify(await world.records())).toContain('page_view')
    world.answer = () => 'ok'
    await world.pass(3_600_000)
    expect(names(world)).toEqual(['page_view', 'survey_submitted'])
    for (const event of world.stored.values()) {
      expect('visitor' in event).toBe(event.name === 'page_view')
    }
  })

  test('of analytics alone forgets the visitor, also on answers that wait', async () => {
    const world = new World()
    world.consent.set(granted)
    const { tracker } = world.tab()
    await tracker.track('page_view')
    await tracker.track('survey_submitted', response)
    world.consent.set({ analytics: 'denied' })
    await world.calm()
    expect(JSON.stringify(await world.records())).not.toMatch(/secret|visitor|session|page_view/)
    await world.pass(3_600_000)
    expect(names(world)).toEqual(['survey_submitted'])
    expect([...world.stored.values()][0]).not.toHaveProperty('visitor')
  })

  test('of a site’s own purpose removes its events and no others', async () => {
    const world = new World()
    world.consent.set({ ...granted, research: 'granted' })
    world.answer = () => 'down'
    const { tracker } = world.tab()
    await tracker.track('page_view')
    expect(await tracker.track('page_view', {}, { purpose: 'research' })).toBe('stored')
    world.consent.set({ research: 'denied' })
    await world.calm()
    expect(JSON.stringify(await world.records())).not.toContain('research')
    world.answer = () => 'ok'
    await world.pass(3_600_000)
    expect([...world.stored.values()].map(({ purpose }) => purpose)).toEqual(['analytics'])
  })

  test('in one tab empties what other tabs hold, also in memory', async () => {
    const world = new World()
    world.consent.set(granted)
    world.answer = () => 'down'
    const tabs = [world.tab(), world.tab(), world.tab()]
    for (const { tracker } of tabs) void tracker.track('page_view')
    await world.pass(5_000)
    world.consent.set(denied)
    await world.calm()
    expect(await world.databases()).toEqual([])
    const asked = world.requests.length
    for (const tab of tabs) await tab.unload()
    await world.pass(3_600_000)
    expect(world.requests).toHaveLength(asked)
  })

  test('also covers events that wait in memory because the disk is blocked', async () => {
    const world = new World()
    world.disk = undefined as unknown as IDBFactory
    world.consent.set(granted)
    world.answer = () => 'down'
    const { tracker } = world.tab()
    expect(await tracker.track('page_view')).toBe('memory')
    await world.pass(5_000)
    const asked = world.requests.length
    world.consent.set(denied)
    await world.pass(10)
    world.consent.set(granted)
    world.answer = () => 'ok'
    await world.pass(3_600_000)
    expect(world.requests).toHaveLength(asked)
  })
})

describe('a page that is opened without consent', () => {
  test.each([denied, unset])('deletes unread what an earlier consent left: %j', async (states) => {
    const world = new World()
    world.consent.set(granted)
    const tab = world.tab()
    await tab.tracker.track('page_view')
    tab.kill()
    world.consent.set(states)
    world.tab()
    await world.calm()
    expect(await world.databases()).toEqual([])
    expect(world.requests).toEqual([])
  })

  test('neither opens nor creates a database, whatever is called on it', async () => {
    const world = new World()
    const opened: string[] = []
    const open = world.disk.open.bind(world.disk)
    world.disk.open = (name, version) => {
      opened.push(name)
      return open(name, version)
    }
    const { tracker } = world.tab()
    void tracker.track('page_view')
    void tracker.identify('ann')
    void tracker.track('survey_submitted', response)
    await tracker.flush()
    const erased = tracker.erase()
    await world.pass(60_000)
    await erased
    expect(opened).toEqual([])
  })
})

describe('a page that is opened with consent', () => {
  test('does not bring a database into being before there is something to write', async () => {
    const world = new World()
    world.consent.set(granted)
    const { tracker } = world.tab()
    await tracker.flush()
    await world.pass(60_000)
    expect(await world.databases()).toEqual([])
  })
})
