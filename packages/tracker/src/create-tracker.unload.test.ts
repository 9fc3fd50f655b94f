import { describe, expect, test } from 'vitest'
import { World } from './world.test.support.ts'

const granted = { analytics: 'granted', feedback: 'granted' } as const

const response = {
  kind: 'ces',
  score: 6,
  response: '019ab000-0000-7000-a000-000000000000',
  survey: 'returns',
  locale: 'en',
  format: 'numbers',
  orientation: 'horizontal',
  answers: { score: 6 },
  complete: true,
} as const

describe('leaving the page', () => {
  test('delivers what waits without a return visit, in one request that outlives the page', async () => {
    const world = new World()
    world.consent.set(granted)
    const tab = world.tab()
    for (let i = 0; i < 10; i++) void tab.tracker.track('page_view')
    await world.calm()
    await tab.unload()
    await world.calm()
    expect(world.stored.size).toBe(10)
    expect(world.requests.map(({ keepalive }) => keepalive)).toEqual([true])
  })

  test('leaves the last batch with the browser, which sends it when the page dies without a word', async () => {
    const world = new World()
    world.defers = true
    world.consent.set(granted)
    const tab = world.tab()
    await tab.tracker.track('page_view')
    tab.kill()
    await world.calm()
    expect(world.stored.size).toBe(1)
  })

  test('delivers also what is not on the disk yet', async () => {
    const world = new World()
    world.consent.set(granted)
    const tab = world.tab()
    void tab.tracker.track('page_view')
    await tab.unload()
    await world.calm()
    expect(world.stored.size).toBe(1)
  })

  test('keeps also what was tracked in that moment, where nothing can be delivered', async () => {
    const world = new World()
    world.consent.set(granted)
    const tab = world.tab()
    await tab.tracker.track('page_view')
    world.answer = () => 'down'
    void tab.tracker.track('page_view')
    await tab.unload()
    world.answer = () => 'ok'
    world.tab()
    await world.pass(60_000)
    expect(world.stored.size).toBe(2)
  })

  test('names the visitor also on what is not on the disk yet, once the page knows who it is', async () => {
    const world = new World()
    world.consent.set(granted)
    const first = world.tab()
    await first.tracker.track('page_view')
    void first.tracker.track('page_view')
    await first.unload()
    const second = world.tab()
    await world.calm()
    void second.tracker.track('page_view')
    await second.unload()
    await world.calm()
    expect(world.stored.size).toBe(3)
    expect(new Set([...world.stored.values()].map(({ visitor }) => visitor ?? 'nobody')).size).toBe(1)
    expect(new Set([...world.stored.values()].map(({ session }) => session ?? 'none')).size).toBe(1)
  })

  test('forgets nothing that was only handed over: the next visit sends it again, and it counts once', async () => {
    const world = new World()
    world.consent.set(granted)
    const tab = world.tab()
    await tab.tracker.track('page_view')
    world.answer = () => 'lost_reply'
    await tab.unload()
    await world.calm()
    world.answer = () => 'ok'
    world.tab()
    await world.pass(5_000)
    expect(world.stored.size).toBe(1)
    expect([...world.copies.values()]).toEqual([2])
  })

  test('hands over an answer that waits in memory, and nothing that is only held', async () => {
    const world = new World()
    const tab = world.tab()
    world.answer = () => 'down'
    void tab.tracker.track('page_view')
    expect(await tab.tracker.track('survey_submitted', response)).toBe('memory')
    world.answer = () => 'ok'
    await tab.unload()
    await world.calm()
    expect([...world.stored.values()].map(({ name }) => name)).toEqual(['survey_submitted'])
    expect(await world.databases()).toEqual([])
  })

  test('uses a beacon where the browser refuses the request, and does not take it for delivered', async () => {
    const world = new World()
    world.consent.set(granted)
    const tab = world.tab()
    await tab.tracker.track('page_view')
    world.answer = () => 'down'
    tab.hide()
    await world.calm()
    expect(tab.window.beacons).toHaveLength(1)
    expect(JSON.stringify(await world.records())).toContain('page_view')
  })

  test('delivers also more than a page may send while it unloads: it was compressed before', async () => {
    const world = new World()
    world.consent.set(granted)
    const tab = world.tab()
    for (let i = 0; i < 100; i++)
      void tab.tracker.track('order_placed', { total: i, currency: 'x'.repeat(2_000) })
    await world.calm()
    world.answer = () => 'hang'
    await tab.unload()
    await world.calm()
    expect(world.requests).toHaveLength(1)
    expect(world.requests[0]!.bytes).toBeLessThan(60_000)
    expect(world.requests[0]!.envelope.events).toHaveLength(100)
    world.answer = () => 'ok'
    world.tab()
    await world.pass(10_000)
    expect(world.stored.size).toBe(100)
  })
})

describe('going to the background', () => {
  test('sends once, and once more only what is new', async () => {
    const world = new World()
    world.consent.set(granted)
    const tab = world.tab()
    await tab.tracker.track('page_view')
    tab.hide()
    await world.calm()
    tab.hide(false)
    await world.pass(5_000)
    tab.hide()
    await world.calm()
    expect(world.requests).toHaveLength(1)
    tab.hide(false)
    await tab.tracker.track('page_view')
    tab.hide()
    await world.calm()
    expect(world.requests.map(({ keepalive }) => keepalive)).toEqual([true, true])
    expect([...world.copies.values()]).toEqual([1, 1])
  })

  test('leaves to the sending tab what it has delivered already', async () => {
    const world = new World()
    world.consent.set(granted)
    const [one, two] = [world.tab(), world.tab()]
    void one.tracker.track('page_view')
    await world.calm()
    void two.tracker.track('page_view')
    await world.pass(10_000)
    one.hide()
    two.hide()
    await world.calm()
    expect([...world.copies.values()]).toEqual([1, 1])
  })

  test('keeps trying when the network is away', async () => {
    const world = new World()
    world.consent.set(granted)
    world.answer = () => 'down'
    const tab = world.tab()
    await tab.tracker.track('page_view')
    tab.hide()
    await world.pass(60_000)
    world.answer = () => 'ok'
    await world.pass(3_600_000)
    expect(world.stored.size).toBe(1)
  })
})
