export { RESUME, type Happening } from './brings-up.ts'
export type { HistoryStorage } from './history-store.ts'
export type { History, Past } from './history.ts'
export type { Page } from './page.ts'
export type { Reason } from './reason.ts'
export {
  createScheduler,
  type Ending,
  type Explanation,
  type Scheduler,
  type SchedulerOptions,
} from './scheduler.ts'
export { throttle } from './throttle.ts'
export type { Visitor } from './visitor.ts'
export type { Askable, Decision, Moment } from './weigh.ts'
