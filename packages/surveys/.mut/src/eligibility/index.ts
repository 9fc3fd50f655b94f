export { decide, type Askable, type Decision, type Happening, type Moment, type Reason } from './decide.ts'
export type { HistoryStorage } from './history-store.ts'
export type { History, Past } from './history.ts'
export { inSample } from './in-sample.ts'
export {
  createScheduler,
  type Ending,
  type Explanation,
  type Scheduler,
  type SchedulerOptions,
} from './scheduler.ts'
export { throttle } from './throttle.ts'
