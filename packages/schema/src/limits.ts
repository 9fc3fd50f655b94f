/**
 * Bounds of everything that travels. The collector refuses what is over; the page keeps below by itself. Lengths of
 * text are in UTF-16 code units, as JavaScript counts: most characters are one, an emoji two or more.
 */
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
  /** UTF-16 code units of a free-text answer. */
  commentLength: 2_000,
  /** Items of one survey. */
  items: 50,
  /** Purposes of one policy, and choices of one consent record. */
  purposes: 32,
  /** Services of one purpose, and of what one choice covers. */
  services: 64,
  /** Levels of a flow condition; a comparison on its own is one. */
  conditionDepth: 8,
} as const
