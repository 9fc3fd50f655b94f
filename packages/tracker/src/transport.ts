import type { Envelope } from '@heed/schema'

/**
 * What became of an envelope.
 *
 * - `accepted`: the collector has it on disk.
 * - `rejected`: this envelope will never be accepted.
 * - `too_large`: it has to be smaller.
 * - `retry`: not now; `after` is in milliseconds where the collector named a time.
 */
export type Delivery =
  | { readonly result: 'accepted' }
  | { readonly result: 'rejected' }
  | { readonly result: 'too_large' }
  | { readonly result: 'retry'; readonly after?: number | undefined }

/**
 * Carries an envelope. It must settle in the end; a rejection counts as `retry`. While `unloading` it has to hand the
 * envelope over before it first waits, because the page may be gone after that.
 *
 * @example
 * const toConsole: Transport = async (envelope) => {
 *   console.log(envelope.events)
 *   return { result: 'accepted' }
 * }
 */
export interface Transport {
  (envelope: Envelope, options: { readonly unloading: boolean }): Promise<Delivery>
  /**
   * Prepares for a page that dies without a word: from now on this envelope is to be sent then, in place of the one before;
   * one without events takes that back. Left out by a transport that can't.
   */
  readonly last?: (envelope: Envelope) => unknown
}
