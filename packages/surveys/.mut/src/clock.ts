/**
 * Where time comes from. Elements and the scheduler take one, so that a test can move time by hand.
 *
 * @example
 * const frozen: Clock = { now: () => 0, after: () => () => {} }
 */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number
  /** Calls `run` once, `ms` milliseconds from now. Returns a function that calls it off. */
  after(ms: number, run: () => void): () => void
}

/** The clock of the device. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after(ms, run) {
    const timer = setTimeout(run, ms)
    return () => clearTimeout(timer)
  },
}
