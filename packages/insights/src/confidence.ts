import type { Interval } from './score.ts'

/** The confidence of every interval, and 1 less the level of significance of every verdict. */
export const level = 0.95

/** The share that an interval leaves out at each end. */
export const outside = (1 - level) / 2

/**
 * An interval within what its scale allows. It always holds `value`: adjusted methods pull the middle of
 * the scale into very small samples, and with a single response they could pass by the very number they describe.
 */
export function confidence(
  center: number,
  halfWidth: number,
  scale: { readonly value: number; readonly min: number; readonly max: number; readonly method: string },
): Interval {
  const { value, min, max, method } = scale
  return {
    low: Math.min(value, Math.max(min, center - halfWidth)),
    high: Math.max(value, Math.min(max, center + halfWidth)),
    level,
    method,
  }
}
