import { meanScore } from './mean-score.ts'
import type { Interval, UmuxLiteScore } from './score.ts'
import { isPoint, tallyRows } from './tally-rows.ts'

/**
 * Two statements, each answered 1 (strongly disagree) to 7 (strongly agree). `sus` is the line that leads from its score to
 * that of SUS. Source: Lewis, Utesch and Maher, UMUX-LITE: when there's no time for the SUS, CHI 2013.
 */
export const umuxLiteScale = { items: 2, min: 1, max: 7, sus: { factor: 0.65, constant: 22.9 } } as const

function points(answers: readonly unknown[]): number | null {
  const { items, min, max } = umuxLiteScale
  if (answers.length !== items) return null
  const [first, second] = answers
  return isPoint(first, min, max) && isPoint(second, min, max) ? first + second - items * min : null
}

const asSus = (score: number) => umuxLiteScale.sus.factor * score + umuxLiteScale.sus.constant

/**
 * UMUX-Lite: the mean of the respondents' scores, 0 to 100. One row a respondent: the two answers, 1 to 7. Their sum less 2
 * is divided by 12 and taken 100 times. `distribution` has 13 counts, one for each sum. The 95 % interval is Student's t, cut
 * at 0 and 100.
 *
 * `susEquivalent` is 0.65 × value + 22.9, the score of SUS that goes with it on average (Lewis, Utesch and Maher 2013; on other
 * data it was off by 1.1 in the mean: the same, HCI International 2015). It can't leave 22.9 to 87.9, so for products that are
 * liked, read `value` itself beside the benchmarks of SUS. Never mix the two in one series.
 *
 * Never throws. Rows that are not two whole numbers of 1 to 7 are left out, and `invalid_rows` says so. No list at all gives
 * value null and `invalid_counts`; no row that can be read null and `no_responses`; fewer than `enoughResponses` give `too_few`.
 * When all scored the same, the interval is null with `no_variation`.
 *
 * @example
 * const score = umuxLite([[6, 7], [5, 6]])
 * score.value // 83.33…: one respondent scored 91.67, the other 75
 * score.susEquivalent.value // 77.06…
 */
export function umuxLite(rows: readonly (readonly number[])[]): UmuxLiteScore {
  const { items, min, max } = umuxLiteScale
  const tally = tallyRows(rows, items * (max - min), points)
  if (!tally) {
    return {
      value: null,
      n: 0,
      interval: null,
      distribution: [],
      warnings: ['invalid_counts'],
      susEquivalent: null,
    }
  }
  const score = meanScore(tally.counts, { min: 0, max: 100 })
  const { value, interval, warnings } = score
  const as = ({ low, high, ...how }: Interval): Interval => ({ ...how, low: asSus(low), high: asSus(high) })
  return {
    ...score,
    warnings: tally.skipped ? [...warnings, 'invalid_rows'] : warnings,
    susEquivalent: value === null ? null : { value: asSus(value), interval: interval && as(interval) },
  }
}
