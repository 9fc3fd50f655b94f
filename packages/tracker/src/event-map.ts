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
  /** A measure of how the page felt: milliseconds, or for CLS a number without unit. The last one of a name and page counts. */
  web_vital: {
    readonly name: 'CLS' | 'FCP' | 'INP' | 'LCP' | 'TTFB'
    readonly value: number
    readonly rating: 'good' | 'needs-improvement' | 'poor'
  }
  /** A page was hidden or left. Of one page: the sum of `engaged` (milliseconds) and the highest `scroll` (percent of its height). */
  page_left: { readonly scroll: number; readonly engaged: number }
  /** A visitor followed a link away from the site, to a file, or to a mail or phone program; the last two without address. */
  link_followed: { readonly kind: 'outbound' | 'download' | 'mailto' | 'tel'; readonly url?: string }
  /** A visitor put something into a form for the first time. */
  form_started: { readonly form: string }
  /** A page or its form went away after the form was started and before it was submitted. `field`: the last one touched. */
  form_abandoned: { readonly form: string; readonly field: string }
  /** A form was submitted. */
  form_submitted: { readonly form: string }
  /** A visitor clicked again and again at one place. */
  rage_click: { readonly element: string }
  /** A visitor clicked on something that looked alive, and nothing happened. */
  dead_click: { readonly element: string }
  /** An error that no script caught. */
  error_uncaught: {
    readonly name: string
    readonly message: string
    readonly file: string
    readonly line: number
    readonly column: number
  }
  /** An element marked by `data-heed-visible` was in view for a second. */
  element_seen: { readonly name: string }
  /** `identify()` was called. */
  customer_identified: Traits
  /** A visitor sent a survey. */
  survey_submitted: SurveyResponse
  /** A visitor left an address at the end of a survey, to be invited to an interview. It names no response. */
  interview_accepted: {
    readonly survey: string
    readonly name?: string
    readonly email?: string
    readonly phone?: string
    readonly company?: string
  }
  /** A visitor decided what may be used for what. */
  consent_changed: ConsentRecord
  /** A page ended with its banner unanswered. Only where the policy has `counts`; it names nobody and no page. */
  banner_ignored: { readonly policy: string }
  /** The tracker had to give up events: the outbox was full, or the collector will never take them. */
  events_lost: { readonly count: number }
}
