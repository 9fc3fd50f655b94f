import type { ConsentState, Envelope } from '@heed/schema'

/** What the collector does with a request. `lost_reply`: it takes the events, and the line breaks before it can say so. */
export type Answer =
  | 'ok'
  | 'lost_reply'
  | 'down'
  | 'hang'
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string }
  | { readonly after: number; readonly answer: Answer }

/** One request as it went over the wire. */
export interface WireRequest {
  readonly path: string
  readonly time: number
  readonly keepalive: boolean
  /** As it travels. */
  readonly bytes: number
  readonly envelope: Envelope
  readonly consent: Readonly<Record<string, ConsentState>>
}
