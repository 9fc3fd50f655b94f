import type { ErrorReply, EventsReply } from '@heed/schema'
import { sampleEnvelopes } from './sample-envelopes.ts'
import { SAMPLE_SITE } from './sites.ts'

/** How a fill ended. `unchanged`: every answer was there already. `refused`: the collector said no, and why. */
export type SampleOutcome =
  | { readonly state: 'filled' | 'unchanged'; readonly sent: number; readonly added: number }
  | { readonly state: 'refused'; readonly status: number; readonly message: string }

/** What may be told to {@link fillSample}. */
export interface FillOptions {
  /** Where the collector is: `http://localhost:4200`. Needed when `post` is `fetch`. */
  readonly endpoint?: string
  /** The site to fill; the sample site of this example unless told. */
  readonly site?: string
  /** How many days back from now. 90 unless told. */
  readonly days?: number
  readonly seed?: string
  /** Hears how far it is, a line at a time. */
  readonly say?: (line: string) => void
  /** Milliseconds since the epoch. */
  readonly now?: () => number
}

async function refusal(response: Response): Promise<string> {
  try {
    return ((await response.json()) as ErrorReply).error.message
  } catch {
    return `The collector answered ${response.status}.`
  }
}

/**
 * Fills a site with synthetic answers through the collector's public door, as pages would. Doing it twice doubles
 * nothing, and doing it again later adds only the days since: the ids are made of seed and time.
 *
 * @param post Carries a request: `fetch`, or the collector itself.
 * @example
 * const outcome = await fillSample(fetch, { endpoint: 'http://localhost:4200', say: console.log })
 * if (outcome.state === 'refused') process.exitCode = 1
 */
export async function fillSample(
  post: (request: Request) => Promise<Response>,
  options: FillOptions = {},
): Promise<SampleOutcome> {
  const { endpoint = 'http://localhost', site = SAMPLE_SITE, say, now = Date.now, days, seed } = options
  let sent = 0
  let added = 0

  for (const envelope of sampleEnvelopes({
    site,
    until: now(),
    ...(days && { days }),
    ...(seed && { seed }),
  })) {
    // Sent now, whatever the envelope says: the collector takes a difference for an error of the clock.
    const body = JSON.stringify({ ...envelope, sentAt: now() })
    const headers = { 'content-type': 'application/json' }
    const response = await post(new Request(`${endpoint}/v1/events`, { method: 'POST', headers, body }))
    if (!response.ok) {
      const message = await refusal(response)
      say?.(`the sample was refused: ${message}`)
      return { state: 'refused', status: response.status, message }
    }
    sent += envelope.events.length
    added += ((await response.json()) as EventsReply).accepted
    say?.(`${sent} sample answers sent, ${added} of them new`)
  }
  return { state: added > 0 ? 'filled' : 'unchanged', sent, added }
}
