/** How many events wait in memory for the visitor's decision; the oldest are given up. */
export const HOLD_LIMIT = 100

/** How much may wait on the device: characters as JSON, and milliseconds. */
export const outboxLimits = { size: 1_000_000, age: 7 * 24 * 60 * 60_000 } as const

/** How many records are read for one request. */
export const BATCH_RECORDS = 100

/** Milliseconds of quiet before a request, so that events travel together. */
export const QUIET = 1_000

/** Milliseconds after which the disk counts as unreachable. */
export const PATIENCE = 1_000
