export type { CollectorLimits } from './collector-limits.ts'
export type { CollectorEffects, CollectorOptions } from './collector-options.ts'
export { createCollector, type Collector } from './create-collector.ts'
export { duckdbStore, type DuckdbStoreOptions } from './duckdb/duckdb-store.ts'
export type {
  Acceptance,
  ChainCheck,
  ChainHead,
  ConsentCount,
  DeadLetter,
  Delivery,
  Erasure,
  Inbox,
  InboxEvent,
  InboxTotals,
  TimedEvent,
} from './inbox.ts'
export { load } from './load.ts'
export { serve, type ServeOptions, type Serving } from './serve.ts'
export type { Site } from './site.ts'
export { sqliteInbox, type SqliteInboxOptions } from './sqlite/sqlite-inbox.ts'
export type { DayCount, Mark, Question, Store, TouchpointCount } from './store.ts'
export { visitorOf } from './visitor-of.ts'
