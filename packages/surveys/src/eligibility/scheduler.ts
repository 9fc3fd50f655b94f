import type { ConsentSource } from '@heed/schema'
import { systemClock, type Clock } from '../clock.ts'
import { decide, type Askable, type Decision, type Happening } from './decide.ts'
import { historyStore, nothing, storageKey, type HistoryStorage, type Remember } from './history-store.ts'
import type { Past } from './history.ts'

/** How a survey that came by itself ended. */
export type Ending = 'answered' | 'dismissed' | undefined

/** What {@link createScheduler} takes. */
export interface SchedulerOptions<Survey extends Askable> {
  /** Surveys that may come by themselves. The first has the first say. */
  readonly surveys: readonly Survey[]
  readonly consent: ConsentSource
  /** Brings a survey up. Its promise settles when the survey has ended; if it rejects, it was never shown. */
  readonly show: (survey: Survey) => Promise<Ending>
  /** Where the history is kept. `localStorage` unless told. */
  readonly history?: HistoryStorage
  readonly clock?: Clock
  /** Who lets only one tab ask. The browser's Web Locks unless told. */
  readonly locks?: Pick<LockManager, 'request'>
  /** Makes the seed of the sample: 0 to 1. */
  readonly random?: () => number
}

/** The last decision on a survey. */
export interface Explanation {
  readonly survey: string
  readonly event: string
  readonly time: number
  readonly decision: Decision
}

/** Decides when a survey comes by itself. */
export interface Scheduler {
  /** Tells what happened. Answers too: `survey_submitted`, whichever survey they were given to. */
  notify(event: Happening): void
  /** The last decision on each survey; those on events that are not its own are told only until it had one. */
  explain(): readonly Explanation[]
  /** Calls off what is waiting, and asks nothing any more. */
  stop(): void
}

/**
 * Watches what happens and brings surveys up when they are due: with consent to `feedback` only, never two at
 * once, in one tab only, never sooner than their throttle allows. It remembers on the device while the
 * consent lasts, and forgets when it ends. It knows no DOM, and listens to nothing but consent.
 *
 * @example
 * const scheduler = createScheduler({ surveys: [afterOrder], consent, show: (survey) => mount(survey) })
 * scheduler.notify({ name: 'order_placed' })
 * scheduler.explain() // [{ survey: 'after_order', decision: { show: false, reason: 'no_consent' }, … }]
 */
export function createScheduler<Survey extends Askable>(options: SchedulerOptions<Survey>): Scheduler {
  const { surveys, consent, show, clock = systemClock, random = Math.random } = options
  const usable = Boolean(surveys && consent && show)
  if (!usable) console.error('heed: createScheduler needs `surveys`, `consent` and `show`.')
  const storage = () => options.history ?? localStorage
  const store = historyStore(storage, random)
  const explained: Record<string, Explanation> = {}
  const waiting: (() => void)[] = []
  let open = false
  let stopped = false

  // What is on the device is not even read without consent.
  const granted = () => consent.state('feedback') === 'granted'
  const remember: Remember = (id, change) => (granted() ? store(id, change) : nothing)

  const judge = (survey: Survey, event: Happening, busy = open): boolean => {
    const { id, delivery } = survey
    const now = clock.now()
    const trigger = delivery?.trigger
    const own = trigger && 'event' in trigger && trigger.event === event.name
    const history = own ? remember() : nothing
    const decision: Decision = history
      ? decide(survey, history, { now, event, feedback: consent.state('feedback'), open: busy })
      : { show: false, reason: 'no_storage' }
    if (own || !explained[id]) explained[id] = { survey: id, event: event.name, time: now, decision }
    return decision.show && !stopped
  }

  const ask = async (survey: Survey, event: Happening): Promise<void> => {
    const { id } = survey
    // Decided once more where only one tab can be: another may just have asked. It is remembered before it is
    // shown, so that a page that dies does not ask again.
    const alone = async (lock: unknown) => {
      let before: Past
      const seen = (past: Past) => ({ ...(before = past), seen: past.seen + 1, shown: clock.now() })
      if (!judge(survey, event, open || !lock) || !remember(id, seen)) return
      open = true
      try {
        const ending = await show(survey)
        if (ending) remember(id, (past) => ({ ...past, [ending]: clock.now() }))
      } catch {
        remember(id, () => before)
      }
      open = false
    }
    const locks = options.locks ?? globalThis.navigator?.locks
    // A page that may not lock can't know of its other tabs, so it does not ask.
    await (locks ? locks.request(storageKey, { ifAvailable: true }, alone).catch(() => {}) : alone(true))
  }

  const callOff = () => {
    for (const off of waiting.splice(0)) off()
  }
  const forget = () => {
    if (granted()) return
    callOff()
    try {
      storage().removeItem(storageKey)
    } catch {
      // What can't be reached holds nothing of ours.
    }
  }
  const leave = usable ? consent.subscribe(forget) : callOff

  return {
    notify(event) {
      if (!usable) return
      const answered =
        event.name === 'survey_submitted' && (event.data as { survey?: string } | undefined)?.survey
      if (answered) remember(answered, (past) => ({ ...past, answered: clock.now() }))
      for (const survey of surveys) {
        if (!judge(survey, event)) continue
        const go = () => void ask(survey, event)
        const trigger = survey.delivery?.trigger
        const delay = trigger && 'event' in trigger && trigger.delay
        if (delay) waiting.push(clock.after(delay, go))
        else go()
      }
    },
    explain: () => Object.values(explained),
    stop() {
      stopped = true
      leave()
      callOff()
    },
  }
}
