import type { CollectorLimits } from './collector-limits.ts'
import type { Inbox } from './inbox.ts'
import type { Schedule } from './loader.ts'
import type { Site } from './site.ts'
import type { Store } from './store.ts'

/** What a collector is made of. */
export interface CollectorOptions {
  /** Where events are acknowledged: `sqliteInbox(path)`. */
  readonly inbox: Inbox
  /** Where events are counted: `duckdbStore(path)`. */
  readonly store: Store
  readonly sites: readonly Site[]
  /** Opens the insights. At least 16 characters. */
  readonly adminToken: string
  readonly limits?: Partial<CollectorLimits>
}

/** What a collector touches of the world, replaceable for tests. */
export interface CollectorEffects {
  /** Milliseconds since the epoch. */
  readonly now?: () => number
  /** Calls back later, without keeping the process alive. */
  readonly schedule?: Schedule
  /** Told what an operator should know. Never an address, never a body. Prints to stderr unless given. */
  readonly report?: (message: string, error: unknown) => void
  /** Stops the moving of events to the store. Abort it before closing inbox and store. */
  readonly signal?: AbortSignal
  /** The folder of the built dashboard, instead of the one of `@heed/dashboard`. */
  readonly app?: URL
}
