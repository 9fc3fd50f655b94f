import type { ConsentSource } from '@heed/schema'
import type { Source } from './source.ts'
import type { Transport } from './transport.ts'

/** What `createTracker` takes. */
export interface TrackerOptions {
  /** The site's id at the collector: 1 to 64 characters of a-z, 0-9, _ and -. */
  readonly site: string
  /** Where the collector answers: the site's own path or a URL, without a slash at its end. `/heed`. */
  readonly endpoint: string
  /** Where consent is read, at the moment of every decision. */
  readonly consent: ConsentSource
  /** What notices events by itself. None, unless told. */
  readonly sources?: readonly Source[]
  /** What carries envelopes. `fetchTransport(endpoint)`, unless told. */
  readonly transport?: Transport
  /**
   * What takes private things out of addresses before anything is kept: of the page, of a referrer, of a link's target; at most 2,048
   * characters, and no longer afterwards. `scrub`, unless told. Free text is `scrubbing`'s, around a transport.
   */
  readonly scrub?: (url: string) => string
  /** The share of visitors whose events are kept, 0 to 1. 1, unless told. Feedback and consent are always kept. */
  readonly sampling?: number
}
