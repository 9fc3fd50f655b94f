import { afterEach, describe, expect, it, vi } from 'vitest'
import { storageKey } from './history-store.ts'
import { createScheduler, type Ending, type SchedulerOptions } from './scheduler.ts'
import { day, handClock, handConsent, handLocks, handStorage, settled } from '../hands.test.kit.ts'
import type { Askable } from './weigh.ts'

const afterOrder: Askable = { id: 'after_order', delivery: { trigger: { event: 'order_placed' } } }
const order = { name: 'order_placed' }

/** A scheduler of which everything is in hand. */
function setUp(options: Partial<SchedulerOptions<Askable>> = {}) {
  if (!vi.isMockFunction(Math.random)) vi.spyOn(Math, 'random').mockReturnValue(0.5)
  const clock = handClock()
  const history = handStorage()
  const consent = handConsent()
  const locks = handLocks()
  const shown: string[] = []
  let end: (ending: Ending) => void = () => {}
  const show = (survey: Askable) => {
    shown.push(survey.id)
    return new Promise<Ending>((resolve) => {
      end = resolve
    })
  }
  const all = { surveys: [afterOrder], consent, clock, history, locks, show }
  const scheduler = createScheduler({ ...all, ...options })
  return { scheduler, clock, history, consent, locks, shown, all, end: (ending: Ending) => end(ending) }
}

afterEach(() => vi.restoreAllMocks())

describe('a survey that comes by itself', () => {
  it('comes when its event happens, and not before', async () => {
    const { scheduler, shown } = setUp()
    scheduler.notify({ name: 'page_view' })
    await settled()
    expect(shown).toEqual([])
    scheduler.notify(order)
    await settled()
    expect(shown).toEqual(['after_order'])
  })

  it('waits as long as it is told to, and not at all once the page has stopped it', async () => {
    const late = { ...afterOrder, delivery: { trigger: { event: 'order_placed', delay: 3_000 } } }
    const { scheduler, shown, clock } = setUp({ surveys: [late] })
    scheduler.notify(order)
    clock.move(2_999)
    await settled()
    expect(shown).toEqual([])
    clock.move(1)
    await settled()
    expect(shown).toEqual(['after_order'])

    const stopped = setUp({ surveys: [late] })
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
    const { scheduler, shown, clock, consent } = setUp({ surveys: [late] })
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
    const { scheduler, shown, end } = setUp({ surveys: [afterOrder, onHelp] })
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
      const { scheduler, shown, clock } = setUp({ surveys, locks: always as unknown as LockManager })
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
      const one = setUp()
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
    const { scheduler, shown } = setUp()
    scheduler.notify({ name: 'survey_submitted', data: { survey: 'after_order' } })
    scheduler.notify(order)
    await settled()
    expect(shown).toEqual([])
    expect(scheduler.explain()[0]!.decision).toMatchObject({ show: false, reason: 'answered' })
  })

  it('counts as never shown when it could not be brought up', async () => {
    let fails = true
    const { scheduler, shown, history } = setUp({
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
    const { scheduler, history, clock, end } = setUp()
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

describe('what is remembered', () => {
  it('is neither written nor read before consent', async () => {
    for (const state of ['unset', 'denied'] as const) {
      const consent = handConsent(state)
      const { scheduler, history, shown } = setUp({ consent })
      scheduler.notify(order)
      scheduler.notify({ name: 'survey_submitted', data: { survey: 'after_order' } })
      await settled()
      expect(shown).toEqual([])
      expect(history.touched()).toBe(0)
      expect(scheduler.explain()[0]!.decision).toEqual({ show: false, reason: 'no_consent' })
    }
  })

  it('is not even looked at for events that are no survey’s own', () => {
    const { scheduler, history } = setUp()
    scheduler.notify({ name: 'page_view' })
    expect(history.touched()).toBe(0)
  })

  it('is gone when consent is withdrawn, and what is open leaves no trace either', async () => {
    const { scheduler, history, consent, end } = setUp()
    scheduler.notify(order)
    await settled()
    expect(history.kept.size).toBe(1)
    consent.set('denied')
    expect(history.kept.size).toBe(0)
    end('answered')
    await settled()
    expect(history.kept.size).toBe(0)
  })

  it('is begun anew where it can’t be read, with a seed that stays', async () => {
    const history = handStorage(new Map([[storageKey, '{"seed":']]))
    vi.spyOn(Math, 'random').mockReturnValueOnce(0.1).mockReturnValue(0.2)
    const { scheduler } = setUp({
      history,
      surveys: [{ ...afterOrder, delivery: { ...afterOrder.delivery!, sample: 0 } }],
    })
    scheduler.notify(order)
    scheduler.notify(order)
    await settled()
    expect(JSON.parse(history.kept.get(storageKey)!)).toEqual({ seed: 0.1, surveys: {} })
  })

  it('is a condition: where nothing can be kept, nothing is asked', async () => {
    const full = {
      ...handStorage(),
      setItem: () => {
        throw new Error('full')
      },
    }
    const blocked = {
      ...full,
      getItem: () => {
        throw new Error('blocked')
      },
      removeItem: () => {
        throw new Error('blocked')
      },
    }
    for (const history of [full, blocked]) {
      const consent = handConsent()
      const { scheduler, shown } = setUp({ history, consent })
      scheduler.notify(order)
      await settled()
      expect(shown).toEqual([])
      expect(scheduler.explain()[0]!.decision).toEqual({ show: false, reason: 'no_storage' })
      expect(() => consent.set('denied')).not.toThrow()
    }
  })
})

describe('a scheduler', () => {
  it('explains the last decision on each survey, with the event and the time', async () => {
    const { scheduler, clock } = setUp({ surveys: [afterOrder, { id: 'by_hand' }] })
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
    const { scheduler, shown } = setUp({ locks })
    scheduler.notify(order)
    await settled()
    expect(shown).toEqual([])
  })
})
