/** How many events wait in memory for the visitor's decision; the oldest are given up, and counted. */
export const HOLD_LIMIT = 100

/** How long an event's data may be, in characters of JSON. With its addresses it stays below the 16 KiB that the collector takes. */
export const DATA_SIZE = 12_000

/** How long an address may be, in characters; the rest is cut off. */
export const URL_SIZE = 2_048

/** How much may wait on the device: characters as JSON, and milliseconds. The oldest are given up, and counted. */
export const outboxLimits = { size: 1_000_000, age: 7 * 24 * 60 * 60_000 } as const

/** How many records are read for one request. */
export const BATCH_RECORDS = 100

/** Milliseconds before a request, so that events travel together. */
export const QUIET = 3_000

/** Milliseconds between two writes to the disk: what comes meanwhile is one record. The first is at once. */
export const PAUSE = 1_000

/** Milliseconds after which the disk counts as unreachable. */
export const PATIENCE = 2_000
