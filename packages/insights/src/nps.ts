import { adjustedNps } from './adjusted-nps.ts'
import { confidence, outside } from './confidence.ts'
import { normalQuantile } from './normal.ts'
import { readCounts, sum } from './read-counts.ts'
import { sampleWarnings } from './sample-warnings.ts'
import type { NpsScore } from './score.ts'

/**
 * Who counts as what, by the score that was given; both ends belong to the band.
 * Source: Reichheld, The One Number You Need to Grow, Harvard Business Review 81(12), 2003.
 */
export const npsBands = {
  detractors: { from: 0, to: 6 },
  passives: { from: 7, to: 8 },
  promoters: { from: 9, to: 10 },
} as const

/**
 * The net promoter score of 11 counts: how many gave 0, 1, … 10. Percent promoters less percent detractors,
 * −100 to 100, with a 95 % interval.
 *
 * The interval is the adjusted Wald interval of Rocks (Interval Estimation for the Net Promoter Score, The American
 * Statistician 70(4), 2016): three responses are added, ¾ promoter, 1½ passive, ¾ detractor, and its ends are cut at ±100.
 * The value is the plain score.
 *
 * Never throws. Counts that are not 11 whole numbers of 0 or more give value null and the warning
 * `invalid_counts`; no responses at all give null and `no_responses`; fewer than `enoughResponses` give `too_few`.
 *
 * @example
 * const score = nps([1, 0, 0, 0, 1, 4, 14, 10, 20, 25, 25])
 * score.value // 30: 50 promoters and 20 detractors among 100
 * score.interval // { low: 14.05…, high: 44.20…, level: 0.95, method: 'adjusted_wald' }
 */
export function nps(counts: readonly number[]): NpsScore {
  const distribution = readCounts(counts, npsBands.promoters.to + 1)
  if (!distribution) {
    return {
      value: null,
      n: 0,
      interval: null,
      distribution: [],
      warnings: ['invalid_counts'],
      promoters: 0,
      passives: 0,
      detractors: 0,
    }
  }
  const band = ({ from, to }: { readonly from: number; readonly to: number }) =>
    sum(distribution.slice(from, to + 1))
  const promoters = band(npsBands.promoters)
  const passives = band(npsBands.passives)
  const detractors = band(npsBands.detractors)
  const n = promoters + passives + detractors
  const score = { n, distribution, warnings: sampleWarnings(n), promoters, passives, detractors }
  if (n === 0) return { ...score, value: null, interval: null }

  const value = (100 * (promoters - detractors)) / n
  const { estimate, error } = adjustedNps(promoters, detractors, n)
  const interval = confidence(estimate, normalQuantile(outside) * error, {
    value,
    min: -100,
    max: 100,
    method: 'adjusted_wald',
  })
  return { ...score, value, interval }
}
