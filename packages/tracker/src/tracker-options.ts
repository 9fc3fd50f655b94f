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
   * What takes private things out, before anything is kept. It is told what it has before it:
   *
   * - `url`: the address of a page, a referrer, a target of a link; at most 2,048 characters, and no longer afterwards.
   * - `text`: words that somebody wrote, such as the message of an error. What a visitor answers in a survey is never touched.
   *
   * Unless told: `scrub` for addresses; text stays as it is. A function that takes one value only, such as `scrub` or
   * `scrubText`, is asked for both.
   *
   * @example
   * import { scrub } from '@heed/tracker'
   * import { scrubText } from '@heed/tracker/scrub-text'
   *
   * createTracker({ ...options, scrub: (value, what) => (what === 'url' ? scrub(value) : scrubText(value)) })
   */
  readonly scrub?: (value: string, what: 'url' | 'text') => string
  /** The share of visitors whose events are kept, 0 to 1. 1, unless told. Feedback and consent are always kept. */
  readonly sampling?: number
}
