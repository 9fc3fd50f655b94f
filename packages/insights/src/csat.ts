import { moments } from './moments.ts'
import { readCounts, sum } from './read-counts.ts'
import type { CsatScore } from './score.ts'
import { share } from './share.ts'

/**
 * Satisfaction is asked in five labelled points, as on GOV.UK, and 4 and 5 count as satisfied (top-2-box).
 * Source: Farris, Bendle, Pfeifer and Reibstein, Marketing Metrics (customer satisfaction).
 */
export const csatScale = { min: 1, max: 5, satisfied: 4 } as const

/** How many of these answered 4 or 5. `counts` are five counts, lowest first. */
export const satisfied = (counts: readonly number[]): number =>
  sum(counts.slice(csatScale.satisfied - csatScale.min))

/**
 * Satisfaction of 5 counts: how many gave 1, 2, … 5. The value is the percent of 4 and 5, with a 95 % Wilson
 * interval (Wilson, Journal of the American Statistical Association 22, 1927); `mean` is the mean of 1 to 5.
 *
 * Never throws. Counts that are not 5 whole numbers of 0 or more give value null and the warning
 * `invalid_counts`; no responses at all give null and `no_responses`; fewer than `enoughResponses` give `too_few`.
 *
 * @example
 * const score = csat([2, 1, 5, 22, 20])
 * score.value // 84: 42 of 50 gave 4 or 5
 * score.mean // 4.14
 * score.interval // { low: 71.48…, high: 91.66…, level: 0.95, method: 'wilson' }
 */
export function csat(counts: readonly number[]): CsatScore {
  const distribution = readCounts(counts, csatScale.max - csatScale.min + 1)
  if (!distribution) {
    return { value: null, n: 0, interval: null, distribution: [], warnings: ['invalid_counts'], mean: null }
  }
  const { n, mean } = moments(distribution, csatScale.min)
  const { value, interval, warnings } = share(satisfied(distribution), n)
  return { value, n, interval, distribution, warnings, mean }
}
