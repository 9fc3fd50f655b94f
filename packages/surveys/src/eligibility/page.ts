import type { Visitor } from './visitor.ts'

/** What the site tells the scheduler of its page. It is read at each decision, so it may change. What a visitor's browser shows needs no telling. */
export interface Page extends Visitor {
  /** Survey id to how many responses there are so far, of all visitors: for its `quota`. What its delivery says unless told. */
  readonly responses?: Readonly<Record<string, number>> | undefined
  /** Where page triggers listen. The window of this script unless told. */
  readonly window?: (Window & typeof globalThis) | undefined
}
