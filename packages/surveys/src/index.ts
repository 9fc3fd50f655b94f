export type { Clock } from './clock.ts'
export {
  decide,
  type Askable,
  type Decision,
  type Happening,
  type Moment,
  type Reason,
} from './eligibility/decide.ts'
export type { HistoryStorage } from './eligibility/history-store.ts'
export type { History, Past } from './eligibility/history.ts'
export {
  createScheduler,
  type Ending,
  type Explanation,
  type Scheduler,
  type SchedulerOptions,
} from './eligibility/scheduler.ts'
export { throttle } from './eligibility/throttle.ts'
export type {
  SubmitOutcome,
  SurveyAnsweredDetail,
  SurveyDismissedDetail,
  SurveyEvents,
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
export type { InstrumentWords, LocaleWords, PlayWords, UiWords } from './words.ts'
