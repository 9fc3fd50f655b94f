import { meanScore } from './mean-score.ts'
import { readCounts, sum } from './read-counts.ts'
import type { CesScore } from './score.ts'

/**
 * Effort is asked in seven points of agreement with "… made it easy for me …", and 5 to 7 count as easy.
 * Source: Customer Effort Score 2.0, CEB (now Gartner), 2013. The first version, 1 to 5 with low as good, is another
 * measure: never mix the two.
 */
export const cesScale = { min: 1, max: 7, easy: 5 } as const

/**
 * Effort of 7 counts: how many gave 1, 2, … 7. The value is the mean, higher is easier; `easy` is the percent
 * of 5 to 7. The 95 % interval is Student's t, cut at 1 and 7.
 *
 * The t interval is good where answers spread. Where nearly everybody gives the same answer, 50 responses are too few
 * for it: with 85 % sevens it holds the truth four times in five, not nineteen in twenty. Read the distribution beside it.
 *
 * Never throws. Counts that are not 7 whole numbers of 0 or more give value null and the warning
 * `invalid_counts`; no responses at all give null and `no_responses`; fewer than `enoughResponses` give `too_few`. When all
 * gave the same answer, nothing is known of the spread: interval null, and the warning `no_variation` from two responses on.
 *
 * @example
 * const score = ces([1, 1, 2, 4, 8, 14, 10])
 * score.value // 5.475
 * score.easy // 80
 * score.interval // { low: 5.01…, high: 5.93…, level: 0.95, method: 'student_t' }
 */
export function ces(counts: readonly number[]): CesScore {
  const distribution = readCounts(counts, cesScale.max - cesScale.min + 1)
  if (!distribution) {
    return { value: null, n: 0, interval: null, distribution: [], warnings: ['invalid_counts'], easy: null }
  }
  const { n, ...score } = meanScore(distribution, cesScale)
  const easy = n === 0 ? null : (100 * sum(distribution.slice(cesScale.easy - cesScale.min))) / n
  return { n, ...score, easy }
}
