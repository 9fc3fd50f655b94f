import type { Clock } from '../clock.ts'

/** What a page trigger takes from its page. */
export interface TriggerContext {
  readonly window: Window & typeof globalThis
  readonly clock: Clock
}

/**
 * Notices something on a page. It listens from the moment it is called, calls `fire` each time it notices, and returns a stop that takes
 * everything back.
 */
export type WatchTrigger = (fire: () => void, context: TriggerContext) => () => void
