import { readCounts } from './read-counts.ts'
import type { PmfScore } from './score.ts'
import { share } from './share.ts'

/**
 * The percent of "very disappointed" from which Sean Ellis speaks of product/market fit. He compared about a hundred
 * start-ups and calls the number a bit arbitrary himself: a rule of thumb, not a law.
 */
export const pmfThreshold = 40

/**
 * Product/market fit, the question of Sean Ellis: "How would you feel if you could no longer use …?" Four counts in the order of
 * its answers: very disappointed, somewhat disappointed, not disappointed, no longer uses it. The value is the percent of the
 * first among the first three, with a 95 % Wilson interval; whoever no longer uses it is told in `gone` and is not in `n`.
 * Compare the whole interval with {@link pmfThreshold}, not the value alone.
 *
 * Never throws. Counts that are not 4 whole numbers of 0 or more give value null and the warning `invalid_counts`; nobody
 * who uses it gives null and `no_responses`; fewer than `enoughResponses` give `too_few`.
 *
 * @example
 * const score = pmf([46, 32, 22, 10])
 * score.value // 46 percent of the 100 who still use it
 * score.interval // { low: 36.56…, high: 55.74…, level: 0.95, method: 'wilson' }
 */
export function pmf(counts: readonly number[]): PmfScore {
  const distribution = readCounts(counts, 4)
  if (!distribution)
    return { value: null, n: 0, interval: null, distribution: [], warnings: ['invalid_counts'], gone: 0 }
  const [very = 0, somewhat = 0, not = 0, gone = 0] = distribution
  return { ...share(very, very + somewhat + not), distribution, gone }
}
