import { scales, type ScoreKind } from '@heed/schema'
import { day } from './ask-report.ts'
import type { DayCount, Question } from './store.ts'

/** Counts of one score, lowest score first, for every day of a question and for all the days before it together. */
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
  const points = Array.from({ length: days }, (_, i) => ({
    from: question.from + i * day,
    to: question.from + (i + 1) * day,
    counts: empty(),
  }))
  for (const count of counts) {
    if (count.kind !== kind) continue
    const into = count.day < days ? before : points[count.day - days]?.counts
    if (into) into[count.score - min] = (into[count.score - min] ?? 0) + count.responses
  }
  return { points, before }
}
