import { afterEach, describe, expect, it, vi } from 'vitest'
import { day, handLocks, settled } from '../hands.test.kit.ts'
import { afterOrder, handScheduler, order } from './hand-scheduler.test.kit.ts'
import { storageKey } from './history-store.ts'
import { createScheduler, type Ending, type SchedulerOptions } from './scheduler.ts'
import type { Askable } from './weigh.ts'

afterEach(() => vi.restoreAllMocks())

describe('a survey that comes by itself', () => {
  it('comes when its event happens, and not before', async () => {
    const { scheduler, shown } = handScheduler()
    scheduler.notify({ name: 'page_view' })
    await settled()
    expect(shown).toEqual([])
    scheduler.notify(order)
    await settled()
    expect(shown).toEqual(['after_order'])
  })

  it('waits as long as it is told to, and not at all once the page has stopped it', async () => {
    const late = { ...afterOrder, delivery: { trigger: { event: 'order_placed', delay: 3_000 } } }
    const { scheduler, shown, clock } = handScheduler({ surveys: [late] })
    scheduler.notify(order)
    clock.move(2_999)
    await settled()
    expect(shown).toEqual([])
    clock.move(1)
    await settled()
    expect(shown).toEqual(['after_order'])

    const stopped = handScheduler({ surveys: [late] })
    stopped.scheduler.notify(order)
    stopped.scheduler.stop()
    expect(stopped.clock.waiting()).toBe(0)
    expect(stopped.consent.listeners()).toBe(0)
    stopped.scheduler.notify(order)
    stopped.clock.move(9_000)
    await settled()
    expect(stopped.shown).toEqual([])
  })

  it('does not come when consent was withdrawn while it waited', async () => {
    const late = { ...afterOrder, delivery: { trigger: { event: 'order_placed', delay: 3_000 } } }
    const { scheduler, shown, clock, consent } = handScheduler({ surveys: [late] })
    scheduler.notify(order)
    consent.set('denied')
    consent.set('granted')
    clock.move(3_000)
    await settled()
    expect(shown).toEqual([])
  })

  it('comes alone: a second waits until the first has ended and the rest is over', async () => {
    const onHelp: Askable = {
      id: 'help',
      delivery: { trigger: { event: 'order_placed' }, throttle: { anyDays: 0 } },
    }
    const { scheduler, shown, end } = handScheduler({ surveys: [afterOrder, onHelp] })
    scheduler.notify(order)
    await settled()
    expect(shown).toEqual(['after_order'])
    expect(scheduler.explain().find(({ survey }) => survey === 'help')?.decision).toEqual({
      show: false,
      reason: 'another_open',
    })
    end('answered')
    await settled()
    scheduler.notify(order)
    await settled()
    expect(shown).toEqual(['after_order', 'help'])
  })

  it('comes alone also where the browser has no locks', async () => {
    const always = { request: (_: string, __: unknown, run: (lock: object) => unknown) => run({}) }
    for (const delay of [0, 3_000]) {
      const surveys = ['one', 'two'].map((id) => ({
        id,
        delivery: { trigger: { event: 'order_placed', delay }, throttle: { anyDays: 0 } },
      }))
      const { scheduler, shown, clock } = handScheduler({ surveys, locks: always as unknown as LockManager })
      scheduler.notify(order)
      clock.move(delay)
      await settled()
      scheduler.notify(order)
      clock.move(delay)
      await settled()
      expect(shown).toEqual(['one'])
    }
  })

  it('never comes in two tabs at once, with the lock or, where there is none, by what is remembered', async () => {
    for (const locks of [handLocks(), undefined]) {
      const one = handScheduler()
      const shown: string[] = []
      const tab = () =>
        createScheduler({
          ...one.all,
          ...(locks
            ? { locks }
            : {
                locks: {
                  request: (_: string, __: unknown, run: (lock: object) => unknown) => run({}),
                } as never,
              }),
          show: async ({ id }) => {
            shown.push(id)
            return new Promise<Ending>(() => {})
          },
        })
      const [first, second] = [tab(), tab()]
      first.notify(order)
      second.notify(order)
      await settled()
      expect(shown).toEqual(['after_order'])
      one.clock.move(365 * day)
      second.notify(order)
      await settled()
      if (locks) expect(second.explain()[0]!.decision).toEqual({ show: false, reason: 'another_open' })
    }
  })

  it('rests after an answer that was given to it elsewhere on the page', async () => {
    const { scheduler, shown } = handScheduler()
    scheduler.notify({ name: 'survey_submitted', data: { survey: 'after_order' } })
    scheduler.notify(order)
    await settled()
    expect(shown).toEqual([])
    expect(scheduler.explain()[0]!.decision).toMatchObject({ show: false, reason: 'answered' })
  })

  it('does not rest after a part of an answer: who may still go on has not answered', async () => {
    const { scheduler, shown } = handScheduler()
    scheduler.notify({ name: 'survey_submitted', data: { survey: 'after_order', complete: false } })
    scheduler.notify(order)
    await settled()
    expect(shown).toEqual(['after_order'])
  })

  it('counts as never shown when it could not be brought up', async () => {
    let fails = true
    const { scheduler, shown, history } = handScheduler({
      show: async ({ id }) => {
        if (fails) throw new Error('offline')
        shown.push(id)
        return 'answered'
      },
    })
    scheduler.notify(order)
    await settled()
    expect(JSON.parse(history.kept.get(storageKey)!).surveys.after_order).toEqual({ seen: 0 })
    fails = false
    scheduler.notify(order)
    await settled()
    expect(shown).toEqual(['after_order'])
  })

  it('remembers how it ended', async () => {
    const { scheduler, history, clock, end } = handScheduler()
    const start = clock.now()
    scheduler.notify(order)
    await settled()
    clock.move(5_000)
    end('dismissed')
    await settled()
    expect(JSON.parse(history.kept.get(storageKey)!)).toEqual({
      seed: 0.5,
      surveys: { after_order: { seen: 1, shown: start, dismissed: start + 5_000 } },
    })
  })
})

describe('a scheduler', () => {
  it('explains the last decision on each survey, with the event and the time', async () => {
    const { scheduler, clock } = handScheduler({ surveys: [afterOrder, { id: 'by_hand' }] })
    expect(scheduler.explain().map(({ event, decision }) => ({ event, ...decision }))).toEqual([
      { event: '', show: false, reason: 'wrong_trigger' },
      { event: '', show: false, reason: 'no_trigger' },
    ])
    scheduler.notify(order)
    await settled()
    scheduler.notify({ name: 'page_view' })
    const about = { event: '', time: clock.now() }
    const past = { seen: 1, shown: clock.now() }
    expect(scheduler.explain()).toEqual([
      { survey: 'after_order', ...about, event: 'order_placed', decision: { show: true }, past },
      { survey: 'by_hand', ...about, decision: { show: false, reason: 'no_trigger' } },
    ])
  })

  it('says once what it lacks, and lets the page go on', () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {})
    const scheduler = createScheduler({} as SchedulerOptions<Askable>)
    scheduler.notify(order)
    expect(scheduler.explain()).toEqual([])
    scheduler.stop()
    expect(said).toHaveBeenCalledOnce()
    expect(said.mock.calls[0]![0]).toMatch(/`surveys`, `consent` and `show`/)
  })

  it('asks nothing where the page may not lock', async () => {
    const locks = { request: () => Promise.reject(new Error('SecurityError')) } as unknown as LockManager
    const { scheduler, shown } = handScheduler({ locks })
    scheduler.notify(order)
    await settled()
    expect(shown).toEqual([])
  })
})
