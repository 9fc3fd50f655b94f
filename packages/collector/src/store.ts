import type { CommentLine } from '@heed/insights'
import type { HeedEvent, ScoreKind } from '@heed/schema'
import type { Erasure, InboxEvent } from './inbox.ts'

/** Which responses are meant: of a site, from ≤ time < to, at one touchpoint or at all of them. */
export interface Question {
  readonly site: string
  readonly from: number
  readonly to: number
  readonly touchpoint: string | null
}

/** How many gave this score on this day. `day` counts from the question's `from`, in steps of 24 hours. */
export interface DayCount {
  readonly day: number
  readonly kind: ScoreKind
  readonly score: number
  readonly responses: number
}

/** Responses at a touchpoint. */
export interface TouchpointCount {
  readonly touchpoint: string
  readonly responses: number
}

/** How far a store has read an inbox. */
export interface Mark {
  readonly inbox: string
  readonly seq: number
}

/**
 * Where events rest and are counted. The inbox is the promise, the store is its index: it may be away, and it may be
 * deleted and filled again.
 *
 * An implementation keeps four promises. `append` is idempotent by `(site, id)`. The mark never runs ahead of the
 * events. A response counts once, by its latest event (by time, then by arrival). After `erase` resolves, nothing of
 * those visitors can be read from the files.
 */
export interface Store {
  /** How far it has read this inbox, 0 if it never did. */
  mark(inbox: string): Promise<number>
  /** Takes events, each `(site, id)` at most once in the batch, and remembers the mark with them. */
  append(events: readonly InboxEvent[], mark: Mark): Promise<void>
  counts(question: Question): Promise<readonly DayCount[]>
  /** Newest first. */
  comments(question: Question, limit: number): Promise<readonly CommentLine[]>
  /** By name; the question's own touchpoint is ignored. */
  touchpoints(question: Question): Promise<readonly TouchpointCount[]>
  /** Events of a site and time, or all; and when the newest of the site, or of all, was received. */
  totals(
    of?: Pick<Question, 'site' | 'from' | 'to'>,
  ): Promise<{ readonly events: number; readonly newest: number | null }>
  /** Everything kept about a visitor, oldest first, as the device sent it. */
  export(site: string, visitor: string): Promise<readonly HeedEvent[]>
  /** Removes visitors by the SHA-256 of their name. */
  erase(erasures: readonly Erasure[]): Promise<void>
  close(): Promise<void>
}
