import { confidence, outside } from './confidence.ts'
import { moments } from './moments.ts'
import { sampleWarnings } from './sample-warnings.ts'
import type { Score } from './score.ts'
import { studentQuantile } from './student.ts'

/**
 * The mean of scores that rise in equal steps from `min` (the first count) to `max` (the last), with the 95 % interval of
 * Student's t, cut at both ends. No interval while the spread is unknown: fewer than two responses, or all the same, which
 * is said by `no_variation`.
 */
export function meanScore(
  distribution: readonly number[],
  { min, max }: { readonly min: number; readonly max: number },
): Score {
  const steps = distribution.length - 1
  const { n, mean, variance } = moments(distribution, 0)
  const warnings = sampleWarnings(n)
  const value = mean === null ? null : min + ((max - min) * mean) / steps
  if (value === null || variance === null) {
    const said = n > 1 ? ([...warnings, 'no_variation'] as const) : warnings
    return { value, n, interval: null, distribution, warnings: said }
  }
  const error = ((max - min) / steps) * Math.sqrt(variance / n)
  const interval = confidence(value, studentQuantile(outside, n - 1) * error, {
    value,
    min,
    max,
    method: 'student_t',
  })
  return { value, n, interval, distribution, warnings }
}
