import type { ConsentState, SurveyDefinition, SurveyDelivery } from '@heed/schema'
import { bringsUp, RESUME, type Happening } from './brings-up.ts'
import type { History } from './history.ts'
import { inSample } from './in-sample.ts'
import type { Reason } from './reason.ts'
import { throttle } from './throttle.ts'
import type { Visitor } from './visitor.ts'

/** What deciding needs to know of a survey. A whole definition will do. */
export type Askable = Pick<SurveyDefinition, 'id' | 'delivery' | 'experiment'>

/** When and in which state of things is decided. */
export interface Moment {
  /** Milliseconds since the epoch. */
  readonly now: number
  readonly event: Happening
  /** The state of the purpose `feedback`. */
  readonly feedback: ConsentState
  /** Whether a survey that came by itself is open, here or in another tab. */
  readonly open: boolean
  /** Who is here, and where. Needed only by surveys with an `audience`. */
  readonly visitor?: Visitor
  /** How many responses to this survey are known so far, of all visitors; else what the delivery says. Unknown: no quota is full. */
  readonly responses?: number | undefined
}

/**
 * Whether a survey comes up, and why not. `until` is given where nothing but time is missing: the moment, in milliseconds since
 * the epoch, from which no rest speaks against it any more.
 */
export type Decision =
  | { readonly show: true }
  | { readonly show: false; readonly reason: Reason; readonly until?: number }

/** The finer conditions of a survey, which most do not have: the reason against it, if there is one. */
export type Conditions = (delivery: SurveyDelivery, moment: Moment) => Reason | undefined

const day = 86_400_000

/** For so long after it came up a survey that was cut off goes on by itself, in milliseconds: half an hour, a visit. */
export const VISIT = 30 * 60_000

/**
 * Decides whether a survey comes by itself, with the finer conditions given: so that a page brings them only where it has such
 * a survey. Everybody else calls {@link decide}. Pure if `conditions` is.
 *
 * @example
 * weigh(survey, history, moment, conditions)
 */
export function weigh(
  survey: Askable,
  { seed, surveys }: History,
  moment: Moment,
  conditions: Conditions,
): Decision {
  const { id, delivery } = survey
  const { now, event } = moment
  const against = (reason: Reason) => ({ show: false, reason }) as const
  if (!delivery) return against('no_trigger')
  if (!bringsUp(survey, event)) return against('wrong_trigger')
  const { touchpoint } = delivery.trigger as { touchpoint?: string }
  const resumes = event.name === RESUME
  if (touchpoint && !resumes && touchpoint !== event.touchpoint) return against('wrong_touchpoint')
  if (moment.feedback !== 'granted') return against('no_consent')
  const condition = conditions(delivery, moment)
  if (condition) return against(condition)
  if (!inSample(seed, id, delivery.sample ?? 1)) return against('sampled_out')

  const { anyDays, sameDays, snoozeDays, seenLimit, untilAnswered } = { ...throttle, ...delivery.throttle }
  const { seen, shown, answered, dismissed } = surveys[id] ?? { seen: 0 }
  const times = Object.values(surveys).flatMap((past) => [past.shown, past.answered])
  if (times.some((time) => time! > now)) return against('clock')
  if (resumes) {
    // It is the same asking: no rest speaks against it, and none begins.
    const isOver = [answered, dismissed].some((time) => time! >= shown!)
    if (shown === undefined || isOver || now - shown >= VISIT) return against('not_cut_off')
    return moment.open ? against('another_open') : { show: true }
  }
  if (untilAnswered && answered !== undefined) return against('answered_once')
  if (!(seen < seenLimit)) return against('seen_limit')

  let first: Reason | undefined
  let until = 0
  const rest = (reason: Reason, time: number | undefined, days: number) => {
    // Asked the other way round, a time that is not a number, or lies ahead, would pass.
    if (time === undefined || now - time >= days * day) return
    first ??= reason
    until = Math.max(until, time + days * day)
  }
  rest('answered', answered, sameDays)
  rest('snoozed', dismissed, snoozeDays)
  rest('cooldown_same', shown, sameDays)
  for (const time of times) rest('cooldown_any', time, anyDays)
  if (first) return { ...against(first), until }
  return moment.open ? against('another_open') : { show: true }
}
