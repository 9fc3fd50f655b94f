import { ces, cesScale } from './ces.ts'
import { outside } from './confidence.ts'
import { judge, unknownChange } from './judge.ts'
import { moments } from './moments.ts'
import type { Change } from './score.ts'
import { studentQuantile, studentTail } from './student.ts'

/**
 * Whether effort `b` is better (easier) than `a`, in points of the seven-point scale. Both are 7 counts as
 * {@link ces} takes them; `a` is usually the earlier.
 *
 * Welch's t test for means of unequal spread (Welch, The generalization of "Student's" problem, Biometrika 34,
 * 1947), with the degrees of freedom of Satterthwaite. `z` holds its t. A sample whose own spread is not known, because
 * all gave the same answer, is given the spread of the other: taking it for 0 would raise false alarms. Where neither has
 * one, only `difference` is told.
 *
 * Never throws. Counts that are wrong or empty give nulls and `cannot_tell`, as do samples under `enoughResponses`.
 *
 * @example
 * compareCes([6, 8, 9, 7, 5, 3, 2], [1, 1, 2, 4, 8, 14, 10])
 * // { difference: 2.125, z: 6.00…, p: 0.00000006…, verdict: 'better', interval: { low: 1.42…, high: 2.82…, … } }
 */
export function compareCes(a: readonly number[], b: readonly number[]): Change {
  const first = ces(a)
  const second = ces(b)
  if (first.value === null || second.value === null) return unknownChange
  const difference = second.value - first.value
  const before = moments(first.distribution, cesScale.min).variance
  const after = moments(second.distribution, cesScale.min).variance
  const known = before ?? after
  if (known === null) return { ...unknownChange, difference }

  const errors = [known / first.n, (after ?? known) / second.n] as const
  const df = degrees([before === null ? null : first.n, after === null ? null : second.n], errors)
  return judge({
    difference,
    estimate: difference,
    error: Math.sqrt(errors[0] + errors[1]),
    critical: studentQuantile(outside, df),
    tail: (t) => studentTail(t, df),
    limit: cesScale.max - cesScale.min,
    method: 'welch_t',
    n: Math.min(first.n, second.n),
  })
}

/** Satterthwaite's degrees of freedom; those of the one known spread where the other is borrowed (its `n` null). */
function degrees(n: readonly [number | null, number | null], errors: readonly [number, number]): number {
  if (n[0] === null || n[1] === null) return (n[0] ?? n[1] ?? 0) - 1
  return (errors[0] + errors[1]) ** 2 / (errors[0] ** 2 / (n[0] - 1) + errors[1] ** 2 / (n[1] - 1))
}
