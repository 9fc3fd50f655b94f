import { describe, expect, test } from 'vitest'
import { QUIET } from './limits.ts'
import { World } from './world.test.support.ts'

const granted = { analytics: 'granted', feedback: 'granted' } as const
const HOUR = 3_600_000

const totals = (world: World) =>
  [...world.stored.values()].map(({ data }) => (data as { total: number }).total)

const shop = (seed = 1) => {
  const world = new World(seed)
  world.consent.set(granted)
  return world
}

const fill = async (world: World, count: number, currency = 'EUR') => {
  const tab = world.tab()
  for (let total = 0; total < count; total++) {
    void tab.tracker.track('order_placed', { total, currency })
    await world.pass(1)
  }
  return tab
}

describe('sending', () => {
  test('waits a little for company, then goes', async () => {
    const world = shop()
    await fill(world, 3)
    await world.pass(QUIET - 10)
    expect(world.requests).toHaveLength(0)
    await world.pass(10)
    expect(world.requests).toHaveLength(1)
    expect(totals(world)).toEqual([0, 1, 2])
  })

  test('goes at once when asked to', async () => {
    const world = shop()
    const { tracker } = world.tab()
    void tracker.track('order_placed', { total: 0, currency: 'EUR' })
    await tracker.flush()
    expect(totals(world)).toEqual([0])
  })

  test('goes oldest first, at most a hundred records a request', async () => {
    const world = shop()
    await fill(world, 250)
    await world.pass(3_000)
    expect(world.requests.map(({ envelope }) => envelope.events.length)).toEqual([100, 100, 50])
    expect(totals(world)).toEqual(Array.from({ length: 250 }, (_, i) => i))
  })

  test('keeps every request below what a page may send while it unloads, also of one task', async () => {
    const world = shop()
    const { tracker } = world.tab()
    for (let total = 0; total < 120; total++)
      void tracker.track('order_placed', { total, currency: 'ü'.repeat(1_000) })
    await world.pass(5_000)
    expect(world.stored.size).toBe(120)
    for (const { bytes } of world.requests) expect(bytes).toBeLessThan(60_000)
    expect([...world.copies.values()].every((copies) => copies === 1)).toBe(true)
  })

  test('starts with what an earlier visit left', async () => {
    const world = shop()
    const tab = await fill(world, 2)
    tab.kill()
    world.tab()
    await world.pass(3_000)
    expect(totals(world)).toEqual([0, 1])
  })

  test('is one request at a time, however many tabs are open', async () => {
    const world = shop()
    world.answer = () => ({ after: 3_000, answer: 'ok' })
    const tabs = Array.from({ length: 8 }, () => world.tab())
    for (let round = 0; round < 5; round++) {
      for (const { tracker } of tabs) void tracker.track('page_view')
      await world.pass(4_500)
    }
    await world.pass(60_000)
    expect(world.mostUnderWay).toBe(1)
    expect(world.stored.size).toBe(40)
    expect([...world.copies.values()].every((copies) => copies === 1)).toBe(true)
  })

  test('goes on in another tab when the sending one dies in the middle', async () => {
    const world = shop()
    const [one, two] = [world.tab(), world.tab()]
    world.answer = () => 'hang'
    void one.tracker.track('page_view')
    await world.pass(4_500)
    void two.tracker.track('page_view')
    await world.pass(5_000)
    expect(world.requests).toHaveLength(1)
    world.answer = () => 'ok'
    one.kill()
    await world.pass(3_000)
    expect(world.stored.size).toBe(2)
  })

  test('works without locks', async () => {
    const world = shop()
    world.locked = false
    await fill(world, 5)
    await world.pass(3_000)
    expect(totals(world)).toEqual([0, 1, 2, 3, 4])
  })
})

describe('a collector that does not answer', () => {
  test.each([
    'down',
    'lost_reply',
    { status: 500 },
    { status: 503 },
    { status: 429 },
    { status: 408 },
  ] as const)('loses nothing, and is asked less and less: %j', async (answer) => {
    const world = shop()
    world.answer = () => answer
    await fill(world, 3)
    await world.pass(HOUR)
    expect(world.requests.length).toBeGreaterThan(5)
    expect(world.requests.length).toBeLessThan(40)
    const before = world.requests.length
    await world.pass(24 * HOUR)
    expect((world.requests.length - before) / 24).toBeLessThan(4)
    world.answer = () => 'ok'
    await world.pass(HOUR)
    expect(totals(world)).toEqual([0, 1, 2])
  })

  test('never waits twice as long as the limit of the moment: full jitter from one second to an hour', async () => {
    const world = shop()
    world.answer = () => 'down'
    await fill(world, 1)
    await world.pass(12 * HOUR)
    const times = world.requests.map(({ time }) => time)
    times.slice(1).forEach((time, index) => {
      expect(time - times[index]!).toBeLessThanOrEqual(Math.min(HOUR, 1_000 * 2 ** index) + 1)
    })
  })

  test('is asked quickly again once it has answered in between', async () => {
    const world = shop()
    world.answer = () => 'down'
    const { tracker } = await fill(world, 1)
    await world.pass(HOUR)
    world.answer = () => 'ok'
    await world.pass(2 * HOUR)
    expect(world.stored.size).toBe(1)
    world.answer = () => 'down'
    const before = world.requests.length
    await tracker.track('page_view')
    await world.pass(30_000)
    expect(world.requests.length - before).toBeGreaterThan(3)
  })

  test.each([
    ['seconds', '120', 120_000],
    ['a date', new Date(Date.UTC(2026, 10, 22, 9) + 300_000).toUTCString(), 297_000],
  ])('is believed when it says how long to wait, in %s', async (_, header, wait) => {
    const world = shop()
    world.answer = () => ({ status: 503, headers: { 'retry-after': header } })
    await fill(world, 1)
    await world.pass(3_000)
    world.answer = () => 'ok'
    await world.pass(wait - 20)
    expect(world.requests).toHaveLength(1)
    await world.pass(40)
    expect(world.requests).toHaveLength(2)
  })

  test('is believed also where another attempt was planned before it answered', async () => {
    const world = shop()
    world.answer = () => ({ status: 503, headers: { 'retry-after': '120' } })
    const { tracker } = world.tab()
    await tracker.track('page_view')
    await tracker.flush()
    await world.pass(119_000)
    expect(world.requests).toHaveLength(1)
    await world.pass(2_000)
    expect(world.requests).toHaveLength(2)
  })

  test.each(['soon', '-5', '0', new Date(0).toUTCString()])(
    'is not believed when it says %s',
    async (header) => {
      const world = shop()
      world.answer = () => ({ status: 503, headers: { 'retry-after': header } })
      await fill(world, 1)
      await world.pass(30_000)
      expect(world.requests.length).toBeGreaterThan(2)
      expect(world.requests.length).toBeLessThan(15)
    },
  )

  test.each([401, 403, 404])('is asked once an hour while the site is set up wrongly: %i', async (status) => {
    const world = shop()
    world.answer = () => ({ status })
    await fill(world, 3)
    await world.pass(5 * HOUR + 5_000)
    expect(world.requests).toHaveLength(6)
    world.answer = () => 'ok'
    await world.pass(HOUR)
    expect(totals(world)).toEqual([0, 1, 2])
  })

  test('is no collector if it says 200 and nothing of events', async () => {
    const world = shop()
    world.answer = () => ({ status: 200, body: '<!doctype html><title>Shop</title>' })
    await fill(world, 2)
    await world.pass(10_000)
    world.answer = () => 'ok'
    await world.pass(HOUR)
    expect(totals(world)).toEqual([0, 1])
  })

  test('does not stop a new answer of the visitor from trying at once', async () => {
    const world = shop()
    world.answer = () => 'down'
    await fill(world, 1)
    await world.pass(HOUR)
    world.answer = () => 'ok'
    const { tracker } = world.tab()
    void tracker.track('page_view')
    await tracker.flush()
    expect(world.stored.size).toBe(2)
  })
})

describe('events that will never be accepted', () => {
  test.each([400, 413])('are found by halving and given up, the others arrive once: %i', async (status) => {
    const world = shop()
    const bad = new Set([7, 8, 30])
    world.answer = ({ envelope }) =>
      envelope.events.some(({ data }) => bad.has((data as { total: number }).total)) ? { status } : 'ok'
    await fill(world, 40)
    await world.pass(10_000)
    const orders = [...world.stored.values()].filter(({ name }) => name === 'order_placed')
    expect(orders).toHaveLength(37)
    expect([...world.copies.values()].every((copies) => copies === 1)).toBe(true)
    expect((await world.records()).filter((one) => Array.isArray(one))).toEqual([])
    const reports = [...world.stored.values()].filter(({ name }) => name === 'events_lost')
    expect(reports).toMatchObject([{ data: { count: 3 } }])
  })

  test('do not come back when the line breaks in the middle of halving', async () => {
    const world = shop()
    let broken = false
    world.answer = ({ envelope }) => {
      if (envelope.events.some(({ data }) => (data as { total: number }).total === 3)) return { status: 400 }
      if (!broken && world.stored.size === 3) {
        broken = true
        return 'down'
      }
      return 'ok'
    }
    await fill(world, 8)
    await world.pass(60_000)
    expect(broken).toBe(true)
    expect([...world.stored.values()].filter(({ name }) => name === 'order_placed')).toHaveLength(7)
    expect([...world.copies.values()].every((copies) => copies === 1)).toBe(true)
  })
})

describe('the outbox', () => {
  test('is bounded: the oldest make room, and how many is told', async () => {
    const world = shop()
    world.answer = () => 'down'
    const tab = world.tab()
    for (let total = 0; total < 700; total++) {
      void tab.tracker.track('order_placed', { total, currency: 'x'.repeat(2_000) })
    }
    await world.pass(24 * HOUR)
    const kept = (await world.records()).filter((one) => Array.isArray(one))
    expect(JSON.stringify(kept).length).toBeLessThan(1_100_000)
    world.answer = () => 'ok'
    await world.pass(HOUR)
    const orders = [...world.stored.values()].filter(({ name }) => name === 'order_placed')
    const lost = [...world.stored.values()].filter(({ name }) => name === 'events_lost')
    expect(orders.length).toBeGreaterThan(400)
    expect(lost).toMatchObject([{ data: { count: 700 - orders.length } }])
  })

  test('gives up what is older than a week', async () => {
    const world = shop()
    world.answer = () => 'down'
    const tab = await fill(world, 2)
    tab.kill()
    await world.pass(8 * 24 * HOUR)
    world.answer = () => 'ok'
    const { tracker } = world.tab()
    void tracker.track('page_view')
    await world.pass(10_000)
    expect([...world.stored.values()].map(({ name }) => name).toSorted()).toEqual([
      'events_lost',
      'page_view',
    ])
  })
})
