/** The first wait lasts up to a second, each further one up to twice as long, at most an hour. */
export const backoffLimits = { first: 1_000, most: 60 * 60_000 } as const

/**
 * The longest wait before the next attempt, in milliseconds. Times a random number, so that many pages do not come back together
 * ("full jitter", https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/).
 */
export const backoff = (failures: number): number =>
  Math.min(backoffLimits.most, backoffLimits.first * 2 ** failures)
