import type { Step } from './model.test.kit.ts'
import type { Ruled } from './rules.test.kit.ts'

const hour = 3_600_000

/** Two surveys that have every rule between them. */
export const twoSurveys: readonly Ruled[] = [
  {
    id: 'a',
    delivery: {
      trigger: { event: 'a' },
      quota: 2,
      throttle: { anyDays: 2, sameDays: 5, snoozeDays: 7, seenLimit: 2, untilAnswered: false },
    },
  },
  {
    id: 'b',
    delivery: {
      trigger: { event: 'b', delay: hour, cancel: ['stop'] },
      throttle: { anyDays: 0, sameDays: 2, snoozeDays: 5, seenLimit: 3, untilAnswered: true },
    },
  },
]

/** Everything that can happen to a visitor, a small amount of each. */
export const alphabet: readonly Step[] = [
  { event: 'a', tab: 0 },
  { event: 'a', tab: 'both' },
  { event: 'b', tab: 1 },
  { event: 'stop', tab: 1 },
  { end: 'answered' },
  { end: 'dismissed' },
  { end: undefined },
  { end: 'failed' },
  { answer: 'b' },
  { response: 'a' },
  { days: 0.05 },
  { days: 2 },
  { days: 5 },
  { days: -6 },
  { consent: false },
  { consent: true },
]

/** Every history of so many steps. */
export function* histories(length: number): Generator<Step[]> {
  if (length === 0) yield []
  else for (const before of histories(length - 1)) for (const step of alphabet) yield [...before, step]
}
