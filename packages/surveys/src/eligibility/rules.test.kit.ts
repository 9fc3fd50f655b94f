import type { SurveyDelivery } from '@heed/schema'
import { day } from '../hands.test.kit.ts'

/** A survey of which a test knows every rule. */
export interface Ruled {
  readonly id: string
  readonly delivery: SurveyDelivery & {
    readonly trigger: { readonly event: string; readonly delay?: number; readonly cancel?: string[] }
    readonly throttle: {
      readonly anyDays: number
      readonly sameDays: number
      readonly snoozeDays: number
      readonly seenLimit: number
      readonly untilAnswered: boolean
    }
  }
}

/** Something that became of a survey, by the device's clock. */
export interface Fact {
  readonly what: 'shown' | 'answered' | 'dismissed'
  readonly survey: string
  readonly time: number
}

/** What is true at the moment of a decision. */
export interface Situation {
  readonly now: number
  readonly consent: boolean
  /** Whether a survey is open where the decision can know of it. */
  readonly open: boolean
  readonly responses: number
  /** All that happened since consent was given, oldest first. */
  readonly facts: readonly Fact[]
}

/**
 * The rules of asking once more, in other words than those of `decide`: not by what is remembered, but looking back at everything that
 * happened. Returns the rule that forbids it, or nothing.
 */
export function forbids({ id, delivery }: Ruled, situation: Situation): string | undefined {
  const { now, consent, open, responses, facts } = situation
  const { anyDays, sameDays, snoozeDays, seenLimit, untilAnswered } = delivery.throttle
  // What was told again with another time, because the clock was moved, counts as it was told last.
  const last = facts.filter(
    (one, index) =>
      one.what === 'shown' ||
      !facts.slice(index + 1).some((later) => later.what === one.what && later.survey === one.survey),
  )
  const own = last.filter(({ survey }) => survey === id)
  const rests = (of: readonly Fact[], days: number, ...what: Fact['what'][]) =>
    of.some((one) => what.includes(one.what) && (now < one.time || now < one.time + days * day))
  const broken: Readonly<Record<string, boolean>> = {
    'without consent': !consent,
    'more than are wanted': delivery.quota !== undefined && responses >= delivery.quota,
    'outside the sample': delivery.sample === 0,
    'answered already': untilAnswered && own.some(({ what }) => what === 'answered'),
    'too often': own.filter(({ what }) => what === 'shown').length >= seenLimit,
    'the same too soon after an answer': rests(own, sameDays, 'answered'),
    'the same too soon': rests(own, sameDays, 'shown'),
    'no rest after a no': rests(own, snoozeDays, 'dismissed'),
    'two surveys too soon': rests(last, anyDays, 'shown', 'answered'),
    'two at once': open,
  }
  return Object.keys(broken).find((rule) => broken[rule])
}
