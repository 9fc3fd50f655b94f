import { confidence } from './confidence.ts'
import { enoughResponses } from './enough-responses.ts'
import type { Change } from './score.ts'

/** What is said when one of two scores is unknown. */
export const unknownChange: Change = {
  difference: null,
  interval: null,
  z: null,
  p: null,
  verdict: 'cannot_tell',
}

/** What is known of a difference before it is judged. All but `n` in the score's own unit, or free of one. */
export interface Evidence {
  /** The plain difference of the two values. */
  readonly difference: number
  /** The difference as the method estimates it, and the standard error of that. */
  readonly estimate: number
  readonly error: number
  /** How many standard errors the interval reaches to each side. */
  readonly critical: number
  /** The chance that a true difference of nothing looks at least so far to one side. */
  readonly tail: (distance: number) => number
  /** The largest difference the scale allows. */
  readonly limit: number
  readonly method: string
  /** Responses of the smaller sample. */
  readonly n: number
}

/**
 * Says what evidence allows: `better` or `worse` where the 95 % interval leaves out 0 and both samples have at
 * least {@link enoughResponses}, otherwise `cannot_tell`. Two-sided, for one comparison: whoever makes many at
 * once has to expect false alarms, or correct for them (Holm 1979).
 */
export function judge(evidence: Evidence): Change {
  const { difference, estimate, error, critical, tail, limit, method, n } = evidence
  const scale = { value: difference, min: -limit, max: limit, method }
  const interval = confidence(estimate, critical * error, scale)
  const z = estimate / error
  const said = { difference, interval, z, p: 2 * tail(Math.abs(z)) }
  if (n < enoughResponses) return { ...said, verdict: 'cannot_tell' }
  if (interval.low > 0) return { ...said, verdict: 'better' }
  return { ...said, verdict: interval.high < 0 ? 'worse' : 'cannot_tell' }
}
