import { readCounts } from './read-counts.ts'
import type { Score } from './score.ts'
import { share } from './share.ts'

/**
 * Thumbs: two counts, how many pointed down and how many up. The value is the percent of up, with a 95 % Wilson interval.
 *
 * Never throws. Counts that are not 2 whole numbers of 0 or more give value null and the warning `invalid_counts`; no
 * responses at all give null and `no_responses`; fewer than `enoughResponses` give `too_few`.
 *
 * @example
 * const score = thumbs([8, 42])
 * score.value // 84
 * score.interval // { low: 71.48…, high: 91.66…, level: 0.95, method: 'wilson' }
 */
export function thumbs(counts: readonly number[]): Score {
  const distribution = readCounts(counts, 2)
  if (!distribution)
    return { value: null, n: 0, interval: null, distribution: [], warnings: ['invalid_counts'] }
  const [down = 0, up = 0] = distribution
  return { ...share(up, down + up), distribution }
}
