import type { Envelope, HeedEvent } from '@heed/schema'
import { scrubText } from './scrub-text.ts'
import type { Transport } from './transport.ts'

const words = (data: object, clean: (text: string) => string) =>
  JSON.parse(
    JSON.stringify(data, (_, value: unknown) => (typeof value === 'string' ? clean(value) : value)),
  ) as object

const scrubbed = (event: HeedEvent, clean: (text: string) => string): HeedEvent => {
  // A consent record proves something word by word, and a response is more than its answers.
  if (event.name === 'consent_changed') return event
  // Without the address that was left on purpose, nobody could be invited.
  if (event.name === 'interview_accepted') return event
  const { data } = event
  const less =
    'answers' in data ? { ...data, answers: words(data.answers as object, clean) } : words(data, clean)
  return { ...event, data: less } as HeedEvent
}

/**
 * A transport that takes what is private out of free text before it leaves: out of the texts in the data of a site's own events, and
 * out of what visitors wrote in surveys. On the visitor's own device it stays as it was written. Costs about a kilobyte.
 *
 * @param clean What a text becomes: `scrubText`, unless told.
 * @example
 * createTracker({ site: 'shop', endpoint: '/heed', consent, transport: scrubbing(fetchTransport('/heed')) })
 */
export function scrubbing(transport: Transport, clean: (text: string) => string = scrubText): Transport {
  const pass = (envelope: Envelope): Envelope => ({
    ...envelope,
    events: envelope.events.map((event) => scrubbed(event, clean)),
  })
  const send: Transport = (envelope, options) => transport(pass(envelope), options)
  const { last } = transport
  return last ? Object.assign(send, { last: (envelope: Envelope) => last(pass(envelope)) }) : send
}
