/** No collector can silence a page for longer than this: a day. */
export const RETRY_AFTER_MOST = 24 * 60 * 60_000

/**
 * Milliseconds that a `Retry-After` header asks for, as seconds or as a date (RFC 9110, section 10.2.3). Not a number, or
 * nothing to wait, where it is missing, garbage or in the past.
 */
export const retryAfter = (header: string | null, now: number): number =>
  Math.min(RETRY_AFTER_MOST, +header! * 1_000 || Date.parse(header!) - now)
