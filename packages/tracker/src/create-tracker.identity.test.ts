import { describe, expect, test } from 'vitest'
import { sessionLimits } from './identity.ts'
import { World } from './world.test.support.ts'

const granted = { analytics: 'granted', feedback: 'granted' } as const

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

const visitorOf = async (secret: string) => {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(secret))
  const letters = btoa(String.fromCharCode(...new Uint8Array(hash).subarray(0, 16)))
  return letters.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

describe('a visitor', () => {
  test('is the first 128 bits of the SHA-256 of a secret that only erase() ever shows', async () => {
    const world = new World()
    world.consent.set(granted)
    const { tracker } = world.tab()
    await tracker.track('page_view')
    await world.pass(3_000)
    const [event] = world.stored.values()
    const onTheWire = JSON.stringify(world.requests)
    const erased = tracker.erase()
    await world.pass(60_000)
    await erased
    const { site, secret } = world.erased[0]!
    expect(site).toBe('shop')
    expect(secret).toMatch(/^[\w-]{43}$/)
    expect(event!.visitor).toMatch(/^[\w-]{22}$/)
    expect(event!.visitor).toBe(await visitorOf(secret))
    expect(onTheWire).not.toContain(secret)
  })

  test('is the same in every tab and on every page, and another one on another device', async () => {
    const world = new World()
    world.consent.set(granted)
    const tabs = [world.tab(), world.tab()]
    await Promise.all(tabs.map(({ tracker }) => tracker.track('page_view')))
    for (const tab of tabs) await tab.unload()
    await world.tab().tracker.track('page_view')
    await world.pass(5_000)
    const other = new World(2)
    other.consent.set(granted)
    await other.tab().tracker.track('page_view')
    await other.pass(5_000)
    const visitors = new Set([...world.stored.values()].map(({ visitor }) => visitor))
    expect(world.stored.size).toBe(3)
    expect(visitors.size).toBe(1)
    expect([...other.stored.values()][0]!.visitor).not.toBe([...visitors][0])
  })

  test('is made once: a page of a visitor who is known makes no new name', async () => {
    const world = new World()
    world.consent.set(granted)
    for (let pages = 0; pages < 3; pages++) {
      const tab = world.tab()
      await tab.tracker.track('page_view')
      await tab.unload()
    }
    expect(world.digests).toBe(1)
  })

  test('has no pseudonym without a secure context; everything else works', async () => {
    const world = new World()
    world.secure = false
    world.locked = false
    world.consent.set(granted)
    const { tracker } = world.tab()
    expect(await tracker.track('page_view')).toBe('stored')
    await world.pass(3_000)
    const [event] = world.stored.values()
    expect(event).not.toHaveProperty('visitor')
    expect(event).toHaveProperty('session')
  })

  test('who withdraws and agrees again is a new one', async () => {
    const world = new World()
    world.consent.set(granted)
    const { tracker } = world.tab()
    await tracker.track('page_view')
    await world.pass(3_000)
    world.consent.set({ analytics: 'denied' })
    await world.pass(10)
    world.consent.set(granted)
    await tracker.track('page_view')
    await world.pass(3_000)
    const [first, second] = world.stored.values()
    expect(second!.visitor).not.toBe(first!.visitor)
    expect(second!.session).not.toBe(first!.session)
  })

  test('who was forgotten in one tab does not come back from another', async () => {
    const world = new World()
    world.consent.set(granted)
    const tabs = [world.tab(), world.tab()]
    for (const { tracker } of tabs) await tracker.track('page_view')
    await world.pass(5_000)
    const before = new Set([...world.stored.values()].map(({ visitor }) => visitor))
    const erased = tabs[0]!.tracker.erase()
    await world.pass(60_000)
    await erased
    world.stored.clear()
    for (const { tracker } of tabs) await tracker.track('page_view')
    for (const tab of tabs) await tab.unload()
    await world.pass(5_000)
    expect(world.stored.size).toBe(2)
    for (const { visitor } of world.stored.values()) expect(before).not.toContain(visitor)
  })
})

describe('a session', () => {
  const sessions = async (world: World, waits: readonly number[]) => {
    world.consent.set(granted)
    const seen: (string | undefined)[] = []
    for (const wait of waits) {
      // Another page each time: the session rests on the device, not in the page.
      const tab = world.tab()
      await tab.tracker.track('page_view')
      await world.pass(3_000)
      await tab.unload()
      seen.push([...world.stored.values()].at(-1)!.session)
      await world.pass(wait)
    }
    return seen
  }

  test('goes on while less than half an hour is quiet', async () => {
    const seen = await sessions(new World(), [0, sessionLimits.idle - 10_000, 0])
    expect(new Set(seen).size).toBe(1)
  })

  test('ends after half an hour of silence', async () => {
    const seen = await sessions(new World(), [sessionLimits.idle, 0])
    expect(new Set(seen).size).toBe(2)
  })

  test('lasts a day at most', async () => {
    const seen = await sessions(
      new World(),
      Array.from({ length: 100 }, () => 20 * 60_000),
    )
    expect(new Set(seen).size).toBe(2)
    expect(seen.indexOf(seen.at(-1))).toBe(Math.ceil(sessionLimits.life / (20 * 60_000 + 3_000)))
  })

  test('ends where the clock was set back by hours', async () => {
    const world = new World()
    const first = await sessions(world, [0])
    world.time -= 24 * 60 * 60_000
    expect(await sessions(world, [0])).not.toEqual(first)
  })

  test('is shared by tabs that are open at the same time', async () => {
    const world = new World()
    world.consent.set(granted)
    const [one, two] = [world.tab(), world.tab()]
    await one.tracker.track('page_view')
    await world.pass(sessionLimits.idle - 5_000)
    await two.tracker.track('page_view')
    await world.pass(sessionLimits.idle - 5_000)
    await one.tracker.track('page_view')
    await world.pass(3_000)
    expect(new Set([...world.stored.values()].map(({ session }) => session)).size).toBe(1)
  })
})

describe('erase', () => {
  test('leaves nothing on the device and asks the collector, once', async () => {
    const world = new World()
    world.consent.set(granted)
    const { tracker } = world.tab()
    world.answer = ({ path }) => (path.endsWith('erase') ? 'ok' : 'down')
    await tracker.track('page_view')
    void tracker.identify('ann')
    const erased = tracker.erase()
    await world.pass(3_600_000)
    await erased
    expect(await world.databases()).toEqual([])
    expect(world.erased).toHaveLength(1)
    world.answer = () => 'ok'
    await world.pass(3_600_000)
    expect(world.stored.size).toBe(0)
  })

  test('finds the visitor of an earlier visit, also right after the page has loaded', async () => {
    const world = new World()
    world.consent.set(granted)
    const tab = world.tab()
    await tab.tracker.track('page_view')
    await tab.unload()
    await world.calm()
    const [event] = world.stored.values()
    const erased = world.tab().tracker.erase()
    await world.pass(60_000)
    await erased
    expect(await visitorOf(world.erased[0]!.secret)).toBe(event!.visitor)
    expect(await world.databases()).toEqual([])
  })

  test('takes along what is held and what waits in memory', async () => {
    const world = new World()
    world.answer = () => 'down'
    const tab = world.tab()
    void tab.tracker.track('page_view')
    expect(await tab.tracker.track('survey_submitted', response)).toBe('memory')
    const erased = tab.tracker.erase()
    await world.pass(60_000)
    await erased
    const asked = world.requests.length
    world.answer = () => 'ok'
    world.consent.set(granted)
    await world.pass(3_600_000)
    await tab.unload()
    await world.calm()
    expect(world.requests).toHaveLength(asked)
  })

  test('in the middle of a write leaves nothing of it', async () => {
    for (let moment = 0; moment < 24; moment++) {
      const world = new World()
      world.consent.set(granted)
      const { tracker } = world.tab()
      void tracker.track('page_view')
      for (let i = 0; i < moment; i++) await Promise.resolve()
      const erased = tracker.erase()
      await world.pass(60_000)
      await erased
      expect(await world.databases()).toEqual([])
      expect(world.stored.size).toBe(0)
    }
  })

  test('is asked of the collector only after what was on its way has arrived', async () => {
    const world = new World()
    world.consent.set(granted)
    const { tracker } = world.tab()
    await tracker.track('page_view')
    world.answer = ({ path }) => (path.endsWith('erase') ? 'ok' : { after: 3_000, answer: 'ok' })
    await world.pass(4_500)
    expect(world.requests).toHaveLength(1)
    const erased = tracker.erase()
    await world.pass(1_000)
    expect(world.erased).toEqual([])
    await world.pass(5_000)
    await erased
    expect(world.stored.size).toBe(1)
    expect(world.erased).toHaveLength(1)
  })

  test('keeps other tabs from handing over what they took of the erased visitor', async () => {
    const world = new World()
    world.consent.set(granted)
    world.answer = ({ path }) => (path.endsWith('erase') ? 'ok' : 'down')
    const [one, two] = [world.tab(), world.tab()]
    await one.tracker.track('page_view')
    await two.tracker.track('page_view')
    const erased = one.tracker.erase()
    await world.pass(60_000)
    await erased
    world.answer = () => 'ok'
    await two.unload()
    await world.pass(3_600_000)
    expect(world.stored.size).toBe(0)
  })

  test('is asked again a few times when the collector can’t be reached', async () => {
    const world = new World()
    world.consent.set(granted)
    const { tracker } = world.tab()
    await tracker.track('page_view')
    let asked = 0
    world.answer = ({ path }) => (path.endsWith('erase') && ++asked > 2 ? 'ok' : 'down')
    const erased = tracker.erase()
    await world.pass(3_600_000)
    await erased
    expect(asked).toBe(3)
    expect(world.erased).toHaveLength(1)
  })

  test('asks for nobody where nobody is known', async () => {
    const world = new World()
    world.consent.set({ analytics: 'denied' })
    const { tracker } = world.tab()
    const erased = tracker.erase()
    await world.pass(60_000)
    await erased
    expect(world.erased).toEqual([])
    expect(await world.databases()).toEqual([])
  })
})
