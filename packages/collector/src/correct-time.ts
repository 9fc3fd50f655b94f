const hour = 3_600_000

/**
 * A device whose clock is off by less than this is taken at its word: the difference also holds the time the
 * envelope travelled, and correcting by that would only add noise. Milliseconds.
 */
export const clockTolerance = 60_000

/** How far after its own arrival an event may still seem to happen, once the clock is corrected. Milliseconds. */
export const futureTolerance = 48 * hour

/**
 * When an event happened by the collector's clock.
 *
 * The envelope was sent and received at nearly the same moment, so `received − sentAt` is the error of the
 * device's clock. Over {@link clockTolerance} it is added to the event's time. What then still lies in the
 * future is set to the moment of arrival, or refused when it is more than {@link futureTolerance} away: such
 * an event contradicts its own envelope.
 *
 * @returns milliseconds since the epoch, 0 ≤ time ≤ received, or null for a time that can't be true
 *
 * @example
 * correctTime({ time: 1_000, sentAt: 5_000, received: 9_000 }) // 1000: four seconds are the way, not the clock
 */
export function correctTime(moment: {
  readonly time: number
  readonly sentAt: number
  readonly received: number
}): number | null {
  const skew = moment.received - moment.sentAt
  const time = Math.abs(skew) > clockTolerance ? moment.time + skew : moment.time
  if (time > moment.received + futureTolerance) return null
  return Math.max(0, Math.min(time, moment.received))
}
