import { confidence, outside } from './confidence.ts'
import { normalQuantile } from './normal.ts'
import { sampleWarnings } from './sample-warnings.ts'
import type { Interval, Warning } from './score.ts'

/** A part of a whole, in percent. */
export interface Share {
  /** Null when there is no whole. */
  readonly value: number | null
  readonly n: number
  readonly interval: Interval | null
  readonly warnings: readonly Warning[]
}

/**
 * What percent `part` is of `n`, with a 95 % Wilson interval (Wilson, Journal of the American Statistical Association 22,
 * 1927). Never throws: nothing of nothing is null with the warning `no_responses`, numbers that can't be such counts are
 * null with `invalid_counts`.
 *
 * @example
 * share(42, 50).interval // { low: 71.48…, high: 91.66…, level: 0.95, method: 'wilson' }
 */
export function share(part: number, n: number): Share {
  const counts = Number.isSafeInteger(part) && Number.isSafeInteger(n) && part >= 0 && part <= n
  if (!counts) return { value: null, n: 0, interval: null, warnings: ['invalid_counts'] }
  const warnings = sampleWarnings(n)
  if (n === 0) return { value: null, n, interval: null, warnings }
  const p = part / n
  const value = 100 * p
  const z = normalQuantile(outside)
  const weight = 1 + z ** 2 / n
  const center = (p + z ** 2 / (2 * n)) / weight
  const halfWidth = (z / weight) * Math.sqrt((p * (1 - p)) / n + z ** 2 / (4 * n ** 2))
  const interval = confidence(100 * center, 100 * halfWidth, { value, min: 0, max: 100, method: 'wilson' })
  return { value, n, interval, warnings }
}
