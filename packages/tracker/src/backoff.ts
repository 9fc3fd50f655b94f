/** The first wait lasts up to a second, each further one up to twice as long, at most an hour. */
export const backoffLimits = { first: 1_000, most: 60 * 60_000 } as const

/**
 * Milliseconds to wait before the next attempt: anything from nothing to the limit, so that many pages do not
 * come back together ("full jitter", https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/).
 */
export const backoff = (failures: number, random: () => number): number =>
  random() * Math.min(backoffLimits.most, backoffLimits.first * 2 ** failures)
