import { scales, type ScoreKind } from '@heed/schema'
import { day } from './ask-report.ts'
import type { DayCount, Question } from './store.ts'

/**
 * Days in one step of the trend: one, and seven once a line of days would be more noise than news. Weeks are counted back
 * from the end, so the first step may be shorter.
 */
export const stepDays = (days: number): number => (days > 45 ? 7 : 1)

/** Counts of one score, lowest score first, for every step of a question and for all the days before it together. */
export interface Tally {
  readonly points: readonly {
    readonly from: number
    readonly to: number
    readonly counts: readonly number[]
  }[]
  readonly before: readonly number[]
}

/**
 * Sorts the counts of a store into what a panel takes. The store was asked for twice the time: the first half is the
 * span before, the second the one that is shown.
 *
 * @param counts with `day` counted from `from` of the doubled question
 * @param question the time that is shown
 */
export function tally(kind: ScoreKind, counts: readonly DayCount[], question: Question): Tally {
  const { min, max } = scales[kind]
  const days = (question.to - question.from) / day
  const empty = () => Array.from({ length: max - min + 1 }, () => 0)
  const before = empty()
  const step = stepDays(days)
  const steps = Math.ceil(days / step)
  const points = Array.from({ length: steps }, (_, i) => ({
    from: Math.max(question.from, question.to - (steps - i) * step * day),
    to: question.to - (steps - i - 1) * step * day,
    counts: empty(),
  }))
  /** The step in which a day lies, counted back from the last. */
  const stepOf = (at: number): number => steps - 1 - Math.floor((days - 1 - at) / step)
  for (const count of counts) {
    if (count.kind !== kind) continue
    const into = count.day < days ? before : points[stepOf(count.day - days)]?.counts
    if (into) into[count.score - min] = (into[count.score - min] ?? 0) + count.responses
  }
  return { points, before }
}
