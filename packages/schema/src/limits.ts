/** Bounds of everything that travels. The collector refuses what is over; the page keeps below by itself. */
export const limits = {
  /** Keys in an event's `data`. */
  keys: 64,
  /** UTF-8 bytes of one value in `data`. */
  valueBytes: 2_048,
  /** UTF-8 bytes of one event as JSON. */
  eventBytes: 16_384,
  /** Events in one envelope. */
  envelopeEvents: 500,
  /** UTF-8 bytes of a URL or referrer. */
  urlBytes: 2_048,
  /** Characters of a free-text answer. */
  commentLength: 4_000,
  /** Items of one survey. */
  items: 50,
  /** How deep a flow condition may nest. */
  conditionDepth: 8,
} as const
