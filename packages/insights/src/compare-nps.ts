import { adjustedNps } from './adjusted-nps.ts'
import { outside } from './confidence.ts'
import { judge, unknownChange } from './judge.ts'
import { normalQuantile, normalTail } from './normal.ts'
import { nps } from './nps.ts'
import type { Change } from './score.ts'

/**
 * Whether net promoter score `b` is better than `a`, in points of the score. Both are 11 counts as {@link nps}
 * takes them; `a` is usually the earlier.
 *
 * Two-sample z test of the two adjusted estimates, with the root of the sum of their squared standard errors
 * (Sauro and Lewis, Quantifying the User Experience; Rocks 2016 for the adjustment). `difference` is that of the plain
 * scores, so that it agrees with what is shown; interval, z and p come from the adjusted ones.
 *
 * Never throws. Counts that are wrong or empty give nulls and `cannot_tell`, as do samples under `enoughResponses`.
 *
 * @example
 * const spring = [1, 0, 0, 0, 1, 4, 14, 10, 20, 25, 25]
 * const autumn = [8, 4, 4, 4, 6, 8, 16, 8, 12, 16, 14]
 * compareNps(spring, autumn) // { difference: -50, z: -4.22…, p: 0.00002…, verdict: 'worse', interval: { low: -71.0…, high: -25.9…, … } }
 */
export function compareNps(a: readonly number[], b: readonly number[]): Change {
  const first = nps(a)
  const second = nps(b)
  if (first.value === null || second.value === null) return unknownChange
  const before = adjustedNps(first.promoters, first.detractors, first.n)
  const after = adjustedNps(second.promoters, second.detractors, second.n)
  return judge({
    difference: second.value - first.value,
    estimate: after.estimate - before.estimate,
    error: Math.hypot(before.error, after.error),
    critical: normalQuantile(outside),
    tail: normalTail,
    limit: 200,
    method: 'adjusted_wald',
    n: Math.min(first.n, second.n),
  })
}
