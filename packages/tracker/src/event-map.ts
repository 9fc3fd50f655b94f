import type { ConsentRecord, DataValue, SurveyResponse } from '@heed/schema'

/** Any string; an editor suggests these. */
type Suggested<Words extends string> = Words | (string & {})

/**
 * What a site knows of a customer, flat: `{ kind: 'company', stage: 'trial', orders: 3 }`. Names and values are the site's own. Two
 * have a common meaning, with words that are only suggested:
 *
 * - `kind`: who the customer is to the site.
 * - `stage`: how far they are with it.
 */
export type Traits = Readonly<Record<string, DataValue>> & {
  readonly kind?: Suggested<'person' | 'company' | 'prospect' | 'loyal'>
  readonly stage?: Suggested<'lead' | 'trial' | 'active' | 'at_risk' | 'lost'>
}

/**
 * Every event by name, with the shape of its data. A site adds its own by declaration merging; their data is
 * flat: strings, numbers, booleans and null, at most 64 keys and 2 KiB a value.
 *
 * @example
 * declare module '@heed/tracker' {
 *   interface EventMap {
 *     order_placed: { total: number; currency: string }
 *   }
 * }
 */
export interface EventMap {
  /** A page came into view. The page itself is in the event's `page`. */
  page_view: Readonly<Record<never, never>>
  /** A touchpoint became visible. Its name is in the event's `touchpoint`. */
  touchpoint_seen: Readonly<Record<never, never>>
  /** A visitor clicked or submitted something inside a touchpoint. */
  touchpoint_used: { readonly by: 'click' | 'submit' }
  /** `identify()` was called. */
  customer_identified: Traits
  /** A visitor sent a survey. */
  survey_submitted: SurveyResponse
  /** A visitor decided what may be used for what. */
  consent_changed: ConsentRecord
  /** The tracker had to give up events: the outbox was full, or the collector will never take them. */
  events_lost: { readonly count: number }
}
