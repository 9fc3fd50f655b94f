import type { ConsentState, SurveyDefinition } from '@heed/schema'
import type { History } from './history.ts'
import { inSample } from './in-sample.ts'
import { throttle } from './throttle.ts'

/** What deciding needs to know of a survey. A whole definition will do. */
export type Askable = Pick<SurveyDefinition, 'id' | 'delivery'>

/** Something that happened, as the tracker names it. */
export interface Happening {
  readonly name: string
  readonly touchpoint?: string | undefined
  readonly data?: unknown
}

/** When and in which state of things is decided. */
export interface Moment {
  /** Milliseconds since the epoch. */
  readonly now: number
  readonly event: Happening
  /** The state of the purpose `feedback`. */
  readonly feedback: ConsentState
  /** Whether a survey that came by itself is open, here or in another tab. */
  readonly open: boolean
}

/** Why a survey does not come by itself. The first that holds is told, in this order. */
export type Reason =
  /** It has no `delivery`, so it never comes by itself. */
  | 'no_trigger'
  /** The event is not the one that brings it up. */
  | 'wrong_trigger'
  /** The event is the right one, at another touchpoint. */
  | 'wrong_touchpoint'
  /** `feedback` is not granted, so that nothing may be remembered, not even that it was shown. */
  | 'no_consent'
  /** The device does not let anything be remembered. Decided by the scheduler. */
  | 'no_storage'
  /** This visitor is not of the share that is asked. */
  | 'sampled_out'
  /** Something is remembered from the future: the clock was moved, and no rest can be measured. */
  | 'clock'
  /** It was answered less than `sameDays` ago. */
  | 'answered'
  /** It was shown `seenLimit` times. */
  | 'seen_limit'
  /** It was closed without an answer less than `snoozeDays` ago. */
  | 'snoozed'
  /** It was shown less than `sameDays` ago. */
  | 'cooldown_same'
  /** Some survey was shown or answered less than `anyDays` ago. */
  | 'cooldown_any'
  /** A survey is open. */
  | 'another_open'

/** Whether a survey comes up, and why not. */
export type Decision = { readonly show: true } | { readonly show: false; readonly reason: Reason }

const day = 86_400_000

/**
 * Decides whether a survey comes by itself. Pure: the same survey, history and moment always give the same.
 *
 * @example
 * decide(
 *   { id: 'after_order', delivery: { trigger: { event: 'order_placed' } } },
 *   { seed: 0.42, surveys: {} },
 *   { now: Date.now(), event: { name: 'order_placed' }, feedback: 'granted', open: false },
 * ) // { show: true }
 */
export function decide(survey: Askable, history: History, moment: Moment): Decision {
  const reason = reasonAgainst(survey, history, moment)
  return reason ? { show: false, reason } : { show: true }
}

function reasonAgainst(
  { id, delivery }: Askable,
  { seed, surveys }: History,
  { now, event, feedback, open }: Moment,
): Reason | undefined {
  const trigger = delivery?.trigger
  if (!trigger || !('event' in trigger)) return 'no_trigger'
  if (trigger.event !== event.name) return 'wrong_trigger'
  if (trigger.touchpoint && trigger.touchpoint !== event.touchpoint) return 'wrong_touchpoint'
  if (feedback !== 'granted') return 'no_consent'
  if (!inSample(seed, id, delivery.sample ?? 1)) return 'sampled_out'

  const { anyDays, sameDays, snoozeDays, seenLimit } = { ...throttle, ...delivery.throttle }
  const { seen, shown, answered, dismissed } = surveys[id] ?? { seen: 0 }
  const times = Object.values(surveys).flatMap((past) => [past.shown, past.answered])
  // Asked the other way round, a time that is not a number, or lies ahead, would pass.
  const rests = (time: number | undefined, days: number) => time !== undefined && !(now - time >= days * day)

  if (times.some((time) => time! > now)) return 'clock'
  if (rests(answered, sameDays)) return 'answered'
  if (!(seen < seenLimit)) return 'seen_limit'
  if (rests(dismissed, snoozeDays)) return 'snoozed'
  if (rests(shown, sameDays)) return 'cooldown_same'
  if (times.some((time) => rests(time, anyDays))) return 'cooldown_any'
  return open ? 'another_open' : undefined
}
