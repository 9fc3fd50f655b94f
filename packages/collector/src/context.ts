import type { CollectorLimits } from './collector-limits.ts'
import type { Inbox } from './inbox.ts'
import type { Loader } from './loader.ts'
import type { Site } from './site.ts'
import type { Store } from './store.ts'

/** What a route needs. Each takes the part it uses. */
export interface Context {
  readonly inbox: Inbox
  readonly store: Store
  readonly loader: Loader
  readonly sites: ReadonlyMap<string, Site>
  readonly limits: CollectorLimits
  /** Whether a request carries the admin token. */
  readonly authorized: (request: Request) => Promise<boolean>
  /** Where the built dashboard lies. */
  readonly app: () => Promise<URL>
  /** Milliseconds since the epoch. */
  readonly now: () => number
  /** Tells the operator what went wrong. Never an address, never a body. */
  readonly report: (message: string, error: unknown) => void
}

/** Answers one kind of request. */
export type Route = (request: Request, context: Context) => Promise<Response>
