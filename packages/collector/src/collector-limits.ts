/** Bounds on one request to the collector. */
export interface CollectorLimits {
  /** Bytes of a body as it travels, compressed or not. */
  readonly bodyBytes: number
  /** Bytes of a body after decompression. */
  readonly unzippedBytes: number
  /** Days that one report may cover. */
  readonly reportDays: number
  /** Comments in one report. */
  readonly comments: number
}

/**
 * What holds unless told. A full envelope of the tracker is at most 64 KiB where `keepalive` is used (Fetch
 * standard, "HTTP-network-or-cache fetch"), so 512 KiB leaves room for senders that are not browsers.
 */
export const collectorLimits: CollectorLimits = {
  bodyBytes: 512 * 1024,
  unzippedBytes: 2 * 1024 * 1024,
  reportDays: 400,
  comments: 20,
}
