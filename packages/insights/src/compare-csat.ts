import { outside } from './confidence.ts'
import { csat, satisfied } from './csat.ts'
import { judge, unknownChange } from './judge.ts'
import { normalQuantile, normalTail } from './normal.ts'
import type { Change, CsatScore } from './score.ts'

/**
 * Whether satisfaction `b` is better than `a`, in points of percent satisfied. Both are 5 counts as {@link csat}
 * takes them; `a` is usually the earlier.
 *
 * Method of Agresti and Caffo (Simple and Effective Confidence Intervals for Proportions and Differences of Proportions,
 * The American Statistician 54(4), 2000): one satisfied and one dissatisfied response are added to each sample, then Wald.
 * It keeps its level in small samples, and its interval, z and p say the same. `difference` is that of the plain percents.
 *
 * Never throws. Counts that are wrong or empty give nulls and `cannot_tell`, as do samples under `enoughResponses`.
 *
 * @example
 * compareCsat([10, 10, 10, 10, 10], [2, 1, 5, 22, 20])
 * // { difference: 44, z: 4.9…, p: 0.0000008…, verdict: 'better', interval: { low: 25.4…, high: 59.1…, … } }
 */
export function compareCsat(a: readonly number[], b: readonly number[]): Change {
  const first = csat(a)
  const second = csat(b)
  if (first.value === null || second.value === null) return unknownChange
  const before = withTwoAdded(first)
  const after = withTwoAdded(second)
  return judge({
    difference: second.value - first.value,
    estimate: 100 * (after.share - before.share),
    error: 100 * Math.sqrt(before.variance + after.variance),
    critical: normalQuantile(outside),
    tail: normalTail,
    limit: 100,
    method: 'agresti_caffo',
    n: Math.min(first.n, second.n),
  })
}

function withTwoAdded({ n, distribution }: CsatScore): { readonly share: number; readonly variance: number } {
  const share = (satisfied(distribution) + 1) / (n + 2)
  return { share, variance: (share * (1 - share)) / (n + 2) }
}
