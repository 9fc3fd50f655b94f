import type { FieldGroup } from './consent-record.ts'

/** What is known of a purpose. Unset means no, and that the visitor may be asked. */
export type ConsentState = 'granted' | 'denied' | 'unset'

/**
 * Where a room reads consent. It is read at the moment of every decision and never remembered: the answer
 * may have changed in another tab since.
 *
 * @example
 * const nobodyAsked: ConsentSource = { state: () => 'unset', withheld: () => [], subscribe: () => () => {} }
 */
export interface ConsentSource {
  /** The state of a purpose now. A purpose that nobody knows is unset. */
  state(purpose: string): ConsentState
  /** Field groups that the visitor switched off; the gate strips them. */
  withheld(): readonly FieldGroup[]
  /** Calls `listener` after every change, whichever tab it came from. Returns its own stop. */
  subscribe(listener: () => void): () => void
}
