import { decide } from './decide.ts'
import type { Past } from './history.ts'
import { forbids, type Fact, type Ruled } from './rules.test.kit.ts'
import type { Ending } from './scheduler.ts'
import { day } from '../hands.test.kit.ts'

/** One thing that happens to a visitor who has two tabs open. */
export type Step =
  | { readonly event: string; readonly tab: 0 | 1 | 'both' }
  | { readonly end: Ending | 'failed' }
  | { readonly answer: string }
  /** Time goes by; less than none: the clock is moved back. */
  | { readonly days: number }
  | { readonly consent: boolean }
  /** Another visitor's response becomes known. */
  | { readonly response: string }

/** What came of a history: what was shown when, how many decisions were compared, and what went wrong. */
export interface Played {
  readonly shown: readonly Omit<Fact, 'what'>[]
  readonly decisions: number
  readonly fault: string | undefined
}

const start = Date.UTC(2026, 10, 22)

/**
 * A visitor's life without promises: what a scheduler does with two tabs, one lock and one storage, by `decide` alone. Each decision is
 * compared with what the rules say of everything that happened; it must be the same, whether yes or no.
 */
export function live(surveys: readonly Ruled[], steps: readonly Step[]): Played {
  const shown: Omit<Fact, 'what'>[] = []
  const responses: Record<string, number> = {}
  let now = start
  let consent = true
  let history: { seed: number; surveys: Record<string, Past> } = { seed: 0.5, surveys: {} }
  let facts: Fact[] = []
  let waiting: { survey: Ruled; tab: number; at: number }[] = []
  let open: { survey: Ruled; tab: number; before: Past } | undefined
  let decisions = 0
  let fault: string | undefined

  const may = (survey: Ruled, tab: number, alone: boolean): boolean => {
    const { id, delivery } = survey
    const known = { now, open: alone ? Boolean(open) : open?.tab === tab, responses: responses[id] ?? 0 }
    const when = (at: number) =>
      decide(survey, consent ? history : { seed: 0, surveys: {} }, {
        ...known,
        now: at,
        event: { name: delivery.trigger.event },
        feedback: consent ? 'granted' : 'denied',
      })
    const decision = when(now)
    const rule = forbids(survey, { ...known, consent, facts })
    decisions++
    if (decision.show !== !rule)
      fault ??= `${JSON.stringify(decision)} for ${id}, but ${rule ?? 'nothing forbids it'}`
    if (!decision.show && decision.until !== undefined) {
      const { until } = decision
      const [before, then] = [when(until - 1), when(until)]
      const resting = !before.show && before.until === until
      if (until <= now || !resting || (!then.show && then.reason !== 'another_open'))
        fault ??= `${id} does not rest until ${until}`
    }
    return decision.show
  }
  const remember = (id: string, past: Past, what?: Fact['what']) => {
    if (!consent) return
    history.surveys[id] = past
    if (what) facts.push({ what, survey: id, time: now })
  }
  const past = (id: string): Past => history.surveys[id] ?? { seen: 0 }

  const ask = (survey: Ruled, tab: number) => {
    if (!may(survey, tab, true)) return
    const before = past(survey.id)
    remember(survey.id, { ...before, seen: before.seen + 1, shown: now }, 'shown')
    shown.push({ survey: survey.id, time: now })
    open = { survey, tab, before }
  }
  const hear = (event: string, tabs: readonly number[]) => {
    for (const survey of surveys) {
      const { trigger } = survey.delivery
      // Both tabs decide before either asks.
      const willing = tabs.filter((tab) => {
        const waits = waiting.some((one) => one.survey === survey && one.tab === tab)
        if (waits && trigger.cancel?.includes(event)) {
          waiting = waiting.filter((one) => one.survey !== survey || one.tab !== tab)
          return false
        }
        return trigger.event === event && may(survey, tab, false) && !waits
      })
      for (const tab of willing) {
        if (trigger.delay) waiting.push({ survey, tab, at: now + trigger.delay })
        else ask(survey, tab)
      }
    }
  }
  const end = (how: Ending | 'failed') => {
    if (!open) return
    const { survey, before } = open
    const { id } = survey
    open = undefined
    if (how === 'failed') {
      const index = facts.findLastIndex((one) => one.what === 'shown' && one.survey === id)
      if (consent && index >= 0) facts.splice(index, 1)
      if (past(id).seen) remember(id, { ...past(id), seen: before.seen, shown: before.shown })
    } else if (how) {
      remember(id, { ...past(id), [how]: now }, how)
      if (how === 'answered') responses[id] = (responses[id] ?? 0) + 1
    }
  }

  for (const step of steps) {
    if ('event' in step) hear(step.event, step.tab === 'both' ? [0, 1] : [step.tab])
    else if ('end' in step) end(step.end)
    else if ('answer' in step) remember(step.answer, { ...past(step.answer), answered: now }, 'answered')
    else if ('response' in step) responses[step.response] = (responses[step.response] ?? 0) + 1
    else if ('consent' in step) {
      consent = step.consent
      if (!consent) {
        history = { seed: 0.5, surveys: {} }
        facts = []
        waiting = []
      }
    } else {
      now += step.days * day
      const due = waiting.filter(({ at }) => at <= now)
      waiting = waiting.filter(({ at }) => at > now)
      for (const { survey, tab } of due) ask(survey, tab)
    }
    if (fault) break
  }
  return { shown, decisions, fault }
}
