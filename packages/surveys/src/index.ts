export type { Clock } from './clock.ts'
export type { Happening } from './eligibility/brings-up.ts'
export { decide } from './eligibility/decide.ts'
export type { HistoryStorage } from './eligibility/history-store.ts'
export type { History, Past } from './eligibility/history.ts'
export { inSample } from './eligibility/in-sample.ts'
export type { Page } from './eligibility/page.ts'
export type { Reason } from './eligibility/reason.ts'
export {
  createScheduler,
  type Ending,
  type Explanation,
  type Scheduler,
  type SchedulerOptions,
} from './eligibility/scheduler.ts'
export { throttle } from './eligibility/throttle.ts'
export { variantOf } from './eligibility/variant-of.ts'
export { visitorOf, type Visitor } from './eligibility/visitor.ts'
export type { Askable, Decision, Moment } from './eligibility/weigh.ts'
export type { Draft } from './draft.ts'
export type {
  SubmitOutcome,
  SurveyAnsweredDetail,
  SurveyDismissedDetail,
  SurveyEvents,
  SurveyInvitedDetail,
  SurveyOpenedDetail,
  SurveyShownDetail,
  SurveySubmittedDetail,
} from './events.ts'
export { HeedCes } from './heed-ces.ts'
export { HeedCsat } from './heed-csat.ts'
export { HeedNps } from './heed-nps.ts'
export { HeedSurvey } from './heed-survey.ts'
export { ces } from './presets/ces.ts'
export { csat } from './presets/csat.ts'
export { nps } from './presets/nps.ts'
export { SurveyElement } from './survey-element.ts'
export type { ItemWords } from './item-words.ts'
export type { InstrumentWords, LocaleWords, UiWords } from './words.ts'
