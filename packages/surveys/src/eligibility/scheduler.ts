import type { ConsentSource, EventTrigger } from '@heed/schema'
import { systemClock, type Clock } from '../clock.ts'
import { bringsUp, RESUME, type Happening } from './brings-up.ts'
import { historyStore, nothing, storageKey, type HistoryStorage, type Remember } from './history-store.ts'
import type { Past } from './history.ts'
import type { Page } from './page.ts'
import { weigh, type Askable, type Decision } from './weigh.ts'

/** How a survey that came by itself ended. */
export type Ending = 'answered' | 'dismissed' | undefined

/** What {@link createScheduler} takes. */
export interface SchedulerOptions<Survey extends Askable> {
  /** Surveys that may come by themselves. The first has the first say. */
  readonly surveys: readonly Survey[]
  readonly consent: ConsentSource
  /**
   * Brings a survey up, in the wording of its experiment that is named. Its promise settles when the survey has ended; if
   * it rejects, it was never shown.
   */
  readonly show: (survey: Survey, variant: string | undefined) => Promise<Ending>
  /** What the browser doesn't show of the page and its visitor: traits, responses so far. */
  readonly page?: Page
  /** Where the history is kept. `localStorage` unless told. */
  readonly history?: HistoryStorage
  readonly clock?: Clock
  /** Who lets only one tab ask. The browser's Web Locks unless told. */
  readonly locks?: Pick<LockManager, 'request'>
}

/** The last decision on a survey. */
export interface Explanation {
  readonly survey: string
  /** What happened: the event's name, or `on:` and the kind of a page trigger. Empty before anything did. */
  readonly event: string
  readonly time: number
  readonly decision: Decision
  /** What is remembered of it on this device. */
  readonly past?: Past | undefined
}

/** Decides when a survey comes by itself. */
export interface Scheduler {
  /** Tells what happened. Answers too: `survey_submitted`, whichever survey they were given to. `page_view` begins a page anew. */
  notify(event: Happening): void
  /**
   * The last decision on each survey. Decisions on what is not its own are told only until it had one. The reason names the one rule
   * that must change; `until` is told where time will do.
   */
  explain(): readonly Explanation[]
  /** Calls off what is waiting, and asks nothing any more. */
  stop(): void
}

/**
 * Watches what happens and brings surveys up when they are due: with consent to `feedback` only, never two at
 * once, in one tab only, never sooner than their throttle allows. It remembers on the device while the
 * consent lasts, and forgets when it ends. What page triggers need is loaded when one is due, and listens only as long as its
 * survey could still come.
 *
 * @example
 * const scheduler = createScheduler({ surveys: [afterOrder], consent, show: (survey) => mount(survey) })
 * scheduler.notify({ name: 'order_placed' })
 * scheduler.explain() // [{ survey: 'after_order', decision: { show: false, reason: 'no_consent' }, … }]
 */
export function createScheduler<Survey extends Askable>(options: SchedulerOptions<Survey>): Scheduler {
  const { surveys, consent, show, page, clock = systemClock } = options
  if (!surveys || !consent || !show) {
    console.error('heed: createScheduler needs `surveys`, `consent` and `show`.')
    return { notify() {}, explain: () => [], stop() {} }
  }
  const storage = () => options.history ?? localStorage
  const store = historyStore(storage, Math.random)
  const explained: Record<string, Explanation> = {}
  const waiting = new Map<Survey, () => void>()
  let fine: ReturnType<typeof import('./particulars.ts').particulars> | undefined
  let loading: Promise<void> | undefined
  let open = false
  let stopped = false

  // What is on the device is not even read without consent.
  const granted = () => consent.state('feedback') === 'granted'
  const remember: Remember = (id, change) => (granted() ? store(id, change) : nothing)

  const tell = ({ id }: Askable, { name }: Happening, decision: Decision) => {
    explained[id] = { survey: id, event: name, time: clock.now(), decision }
  }
  /** `ahead`: before it happened, to know whether to listen for it at all. */
  const judge = (survey: Askable, event: Happening, busy = open, ahead = false): boolean => {
    const own = bringsUp(survey, event)
    const history = own ? remember() : nothing
    const moment = { now: clock.now(), event, feedback: consent.state('feedback'), open: busy }
    const decision: Decision = history
      ? weigh(survey, history, moment, () =>
          fine ? fine.against(survey, moment) : isPlain(survey) ? undefined : 'not_loaded',
        )
      : { show: false, reason: 'no_storage' }
    if (ahead ? !decision.show : own || !explained[survey.id]) tell(survey, event, decision)
    return decision.show && !stopped
  }
  const arm = () => fine?.arm()

  const ask = async (survey: Survey, event: Happening): Promise<void> => {
    const { id } = survey
    // Decided once more where only one tab can be: another may just have asked. It is remembered before it is
    // shown, so that a page that dies does not ask again.
    const alone = async (lock: unknown) => {
      let before: Past
      const seen = (past: Past) => {
        before = past
        return event.name === RESUME ? past : { ...past, seen: past.seen + 1, shown: clock.now() }
      }
      const history = judge(survey, event, open || !lock) && remember(id, seen)
      if (!history) return
      open = true
      arm()
      try {
        const ending = await show(survey, fine?.variant(history.seed, survey))
        if (ending) remember(id, (past) => ({ ...past, [ending]: clock.now() }))
      } catch {
        // What was forgotten meanwhile stays so.
        remember(id, (past) => (past.seen ? { ...past, seen: before.seen, shown: before.shown } : past))
      }
      open = false
      arm()
    }
    const locks = options.locks ?? globalThis.navigator?.locks
    // A page that may not lock can't know of its other tabs, so it does not ask.
    await (locks ? locks.request(storageKey, { ifAvailable: true }, alone).catch(() => {}) : alone(true))
  }

  const hear = (event: Happening) => {
    for (const survey of surveys) {
      const { delay, cancel } = (survey.delivery?.trigger ?? {}) as Partial<EventTrigger>
      const off = waiting.get(survey)
      if (off && cancel?.includes(event.name)) {
        off()
        waiting.delete(survey)
        tell(survey, event, { show: false, reason: 'cancelled' })
      } else if (judge(survey, event) && !off) {
        const go = () => {
          waiting.delete(survey)
          void ask(survey, event)
        }
        if (delay) waiting.set(survey, clock.after(delay, go))
        else go()
      }
    }
  }
  const callOff = () => {
    for (const [, off] of waiting) off()
    waiting.clear()
  }
  const changed = () => {
    arm()
    if (granted()) return
    callOff()
    try {
      storage().removeItem(storageKey)
    } catch {
      // What can't be reached holds nothing of ours.
    }
  }
  const scheduler: Scheduler = {
    notify(event) {
      if (loading) return void loading.then(() => scheduler.notify(event))
      const { name, data } = event
      const { survey: answered, complete } = (data ?? {}) as { survey?: string; complete?: boolean }
      // Who may still go on has not answered.
      if (name === 'survey_submitted' && answered && complete !== false)
        remember(answered, (past) => ({ ...past, answered: clock.now() }))
      hear(event)
      if (name === 'page_view') fine?.rest()
      arm()
    },
    explain: () => Object.values(explained).map((one) => ({ ...one, past: remember()?.surveys[one.survey] })),
    stop() {
      stopped = true
      leave()
      callOff()
      fine?.rest()
    },
  }

  const leave = consent.subscribe(changed)
  hear({ name: '' })
  if (surveys.every(isPlain)) return scheduler
  const over = () => {
    loading = undefined
    arm()
  }
  loading = import('./particulars.ts')
    .then(({ particulars }) => {
      fine = particulars({ surveys, page, clock, hear, judge })
    })
    .then(over, over)
  return scheduler
}

/** Whether a survey has no finer conditions, no experiment and no page trigger. */
const isPlain = ({ delivery, experiment }: Askable): boolean =>
  !delivery ||
  !(experiment || delivery.audience || delivery.quota || 'on' in delivery.trigger || delivery.trigger.where)
