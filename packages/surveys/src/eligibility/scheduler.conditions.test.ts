import { afterEach, describe, expect, it, vi } from 'vitest'
import { day, handConsent, handLocks, handStorage } from '../hands.test.kit.ts'
import { handPage } from '../triggers/hand-page.test.kit.ts'
import { always, come, on, pageScheduler } from './page-scheduler.test.kit.ts'
import { createScheduler } from './scheduler.ts'
import type { Askable } from './weigh.ts'

afterEach(() => vi.restoreAllMocks())

describe('a survey with conditions', () => {
  it('misses nothing that happens while they are on their way', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0.5)
    const hands = handPage()
    const shown: string[] = []
    const scheduler = createScheduler<Askable>({
      surveys: [on({ event: 'order_placed', where: [{ key: 'value', op: 'gt', value: 50 }] })],
      consent: handConsent(),
      clock: hands.clock,
      history: handStorage(),
      locks: handLocks(),
      page: { window: hands.window },
      show: async ({ id }) => {
        shown.push(id)
        return undefined
      },
    })
    scheduler.notify({ name: 'order_placed', data: { value: 12 } })
    scheduler.notify({ name: 'order_placed', data: { value: 79 } })
    expect(shown).toEqual([])
    await come()
    expect(shown).toEqual(['feedback'])
  })

  it('asks whom the site says it knows, and no more than it wants', async () => {
    const page = {
      ...handPage(),
      traits: { stage: 'trial' },
      responses: { feedback: 4 } as Record<string, number>,
    }
    const { scheduler, shown, why } = await pageScheduler(
      [on({ event: 'order_placed' }, { quota: 5, audience: { stages: ['trial'] } })],
      { page },
    )
    page.traits.stage = 'customer'
    scheduler.notify({ name: 'order_placed' })
    await come()
    expect(why()).toEqual({ show: false, reason: 'wrong_stage' })
    page.traits.stage = 'trial'
    page.responses['feedback'] = 5
    scheduler.notify({ name: 'order_placed' })
    await come()
    expect(why()).toEqual({ show: false, reason: 'quota_full' })
    page.responses['feedback'] = 4
    scheduler.notify({ name: 'order_placed' })
    await come()
    expect(shown).toEqual(['feedback'])
  })

  it('looks at the page on which it would appear, not at the one where it began to wait', async () => {
    const { scheduler, clock, page, shown, why } = await pageScheduler([
      on({ event: 'order_placed', delay: 5_000 }, { audience: { notUrls: ['/checkout'] } }),
    ])
    scheduler.notify({ name: 'order_placed' })
    page.location.href = 'https://shop.example/checkout'
    clock.move(5_000)
    await come()
    expect(shown).toEqual([])
    expect(why()).toEqual({ show: false, reason: 'excluded_url' })
  })

  it('is asked in one wording of its experiment', async () => {
    const instrument = { kind: 'custom' as const, items: [] }
    const { scheduler, shown } = await pageScheduler([
      { ...on({ event: 'order_placed' }), experiment: [{ id: 'friendly', share: 1, instrument }] },
    ])
    scheduler.notify({ name: 'order_placed' })
    await come()
    expect(shown).toEqual(['feedback/friendly'])
  })
})

describe('a survey that waits', () => {
  const waits = on({ event: 'order_placed', delay: 5_000, cancel: ['help_opened'] }, always)

  it('is called off by the events that its trigger names, and comes with the next occasion', async () => {
    const { scheduler, clock, shown, why } = await pageScheduler([waits])
    scheduler.notify({ name: 'order_placed' })
    scheduler.notify({ name: 'page_view' })
    scheduler.notify({ name: 'help_opened' })
    expect(clock.waiting()).toBe(0)
    expect(why()).toEqual({ show: false, reason: 'cancelled' })
    clock.move(day)
    await come()
    expect(shown).toEqual([])
    scheduler.notify({ name: 'help_opened' })
    scheduler.notify({ name: 'order_placed' })
    clock.move(5_000)
    await come()
    expect(shown).toEqual(['feedback'])
  })

  it('waits once, however often its event happens meanwhile', async () => {
    const { scheduler, clock, shown, end } = await pageScheduler([waits])
    for (let time = 0; time < 3; time++) scheduler.notify({ name: 'order_placed' })
    expect(clock.waiting()).toBe(1)
    clock.move(5_000)
    await come()
    end('dismissed')
    clock.move(60_000)
    await come()
    expect(shown).toEqual(['feedback'])
  })
})
