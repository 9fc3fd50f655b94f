import type { Answer, SurveyResponse, Surface } from '@heed/schema'
import type { Draft } from './draft.ts'

/** What became of an answer, in the tracker's words. */
export type SubmitOutcome = 'stored' | 'held' | 'sent' | 'dropped' | 'memory'

/**
 * Detail of `heed-survey-opened`: a survey is about to be drawn for the first time. Once for each definition. It is the moment
 * to give it what was answered before. Who comes too late finds the same at the element, as `opened`.
 */
export interface SurveyOpenedDetail {
  readonly survey: string
  /** The definition says so: nothing of it may be kept. */
  readonly anonymous?: boolean
  readonly surface: Surface
  /** SHA-256 of what is asked, in the words of its language. Undefined on a page without a secure context. */
  readonly instrument: string | undefined
  /**
   * Goes on from a draft. Called while the event is dispatched, the survey begins at the draft's item; called later, its
   * answers fill what is open and its id is taken, but the question stays. What was answered here already stays too.
   */
  resume(draft: Draft): void
}

/** Detail of `heed-survey-shown`: a survey came into sight. Once for each response. */
export interface SurveyShownDetail {
  /** The id that the response will have, a UUID of version 7. */
  readonly response: string
  readonly survey: string
  readonly touchpoint?: string
}

/**
 * Detail of `heed-survey-answered`: the visitor went on from a question, each time. The event can be cancelled:
 * `preventDefault()` tells Heed's own tracker not to send `partial`, so that you can send it elsewhere.
 */
export interface SurveyAnsweredDetail extends SurveyShownDetail {
  readonly item: string
  /** Missing when the question was left open. */
  readonly answer?: Answer
  /** The id of the item that comes next; empty where a review does, missing where the answer is sent now. */
  readonly next?: string
  /** Everything answered so far on the way that was taken, with `complete: false`. What was written to be reached is not in it. */
  readonly partial: SurveyResponse
}

/**
 * Detail of `heed-survey-submitted`: the visitor pressed send. The event can be cancelled: `preventDefault()`
 * tells Heed's own tracker to leave the answer to you. It comes again, with the same `response.response`,
 * if what {@link waitUntil} was given failed and the visitor tries again.
 */
export interface SurveySubmittedDetail {
  readonly response: SurveyResponse
  readonly touchpoint?: string
  /** The definition says so: whoever sends the answer sends nothing with it that says who, where or when to the minute. */
  readonly anonymous?: boolean
  /**
   * Keeps the survey at "sending" until the promise settles. To be called while the event is dispatched. If
   * it rejects or tells `dropped`, the visitor is told, keeps the answer and may try again.
   */
  waitUntil(outcome: Promise<SubmitOutcome>): void
}

/** Detail of `heed-survey-dismissed`: closed before anything was sent. */
export type SurveyDismissedDetail = SurveyShownDetail

/**
 * Detail of `heed-survey-invited`: the visitor left an address at the end, to be invited to an interview. The event can be cancelled,
 * as `heed-survey-submitted` can. It has no response's id, so that whoever keeps both keeps them apart.
 */
export interface SurveyInvitedDetail extends Pick<
  SurveySubmittedDetail,
  'touchpoint' | 'anonymous' | 'waitUntil'
> {
  readonly survey: string
  /** What was written, without fields left blank. */
  readonly contact: Readonly<Partial<Record<'name' | 'email' | 'phone' | 'company', string>>>
}

/** The events of a survey, all bubbling and composed. */
export interface SurveyEvents {
  readonly 'heed-survey-opened': CustomEvent<SurveyOpenedDetail>
  readonly 'heed-survey-shown': CustomEvent<SurveyShownDetail>
  readonly 'heed-survey-answered': CustomEvent<SurveyAnsweredDetail>
  readonly 'heed-survey-submitted': CustomEvent<SurveySubmittedDetail>
  readonly 'heed-survey-dismissed': CustomEvent<SurveyDismissedDetail>
  readonly 'heed-survey-invited': CustomEvent<SurveyInvitedDetail>
}

declare global {
  interface HTMLElementEventMap extends SurveyEvents {}
  interface DocumentEventMap extends SurveyEvents {}
}
