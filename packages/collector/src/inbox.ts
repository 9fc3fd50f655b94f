import type { HeedEvent, Rejection } from '@heed/schema'

/** An event that is good, and when it happened by the collector's clock. The event keeps the device's own time. */
export interface TimedEvent {
  readonly event: HeedEvent
  readonly time: number
}

/** An event that never will be accepted, and why. */
export interface DeadLetter {
  readonly rejection: Rejection
  /** As it came, as JSON, at most 16 KiB of it. */
  readonly body: string
  /** The visitor it named, if it named one: an erasure takes dead letters along. */
  readonly visitor: string | null
}

/** What one envelope brought. */
export interface Delivery {
  readonly site: string
  /** Milliseconds since the epoch, by the collector's clock. */
  readonly received: number
  readonly sdk: string
  readonly release: string | null
  readonly events: readonly TimedEvent[]
  readonly dead: readonly DeadLetter[]
}

/** What became of a delivery. `accepted` and `duplicates` are on disk and synced. */
export type Acceptance =
  | { readonly ok: true; readonly accepted: number; readonly duplicates: number }
  | { readonly ok: false; readonly reason: 'full' | 'failed'; readonly detail: string }

/** An event at rest in the inbox. `seq` rises by order of arrival and is never used twice. */
export interface InboxEvent extends TimedEvent {
  readonly seq: number
  readonly site: string
  readonly received: number
  readonly sdk: string
  readonly release: string | null
}

/** A visitor to remove from the store. The inbox remembers only the hash. */
export interface Erasure {
  readonly site: string
  /** SHA-256 of the visitor, lower-case hexadecimal. */
  readonly visitorHash: string
}

/**
 * How many there are. `pending` are those that the store has not taken yet; of all sites together, what was erased
 * since the last load may still be counted in.
 */
export interface InboxTotals {
  readonly events: number
  readonly pending: number
  readonly deadLetters: number
}

/** How often something happened to the banner of a site on a UTC day, under a version of its policy. */
export interface ConsentCount {
  /** Its beginning, in milliseconds since the epoch. By arrival. */
  readonly day: number
  readonly policy: string
  /** The method of a decision; `ignored` for a page that ended with the banner unanswered. */
  readonly kind: string
  readonly n: number
}

/** The end of a chain of consent records at some time: how many there were, and the hash of the last. */
export interface ChainHead {
  readonly number: number
  readonly hash: string
}

/** Whether the chain of consent records holds, and where it breaks: the number of the first bad record, from 1. */
export type ChainCheck =
  | { readonly ok: true; readonly length: number; readonly head: string }
  | { readonly ok: false; readonly at: number; readonly message: string }

/**
 * What the collector has acknowledged: on its disk, synced, each event once. Everything here rejects only when the
 * disk does.
 *
 * An implementation keeps five promises. `accept` resolves after the commit is on disk. `(site, id)` is accepted once,
 * for ever. Consent records are written in the same transaction as their events. After `erase` resolves, nothing of
 * the visitor is left in the files, and later events of that visitor are refused silently. `read` gives every event
 * exactly once, in order.
 */
export interface Inbox {
  /** Made with the inbox, never changed: a store keeps its place for each inbox by it. */
  readonly id: string
  /** Never rejects: a disk that fails is an answer too. */
  accept(delivery: Delivery): Promise<Acceptance>
  /** Events after `seq`, in order, at most `limit`. */
  read(after: number, limit: number): Promise<readonly InboxEvent[]>
  /** The `seq` of the newest event, 0 if there never was one. */
  newest(): Promise<number>
  /** The store has everything up to and including `seq`. */
  handedOver(seq: number): Promise<void>
  /** Removes a visitor. Gives the number of events and dead letters removed. */
  erase(site: string, visitor: string, time: number): Promise<number>
  /** Visitors whose removal is not finished: the store has not confirmed it, or `erase` was cut short. */
  erasures(): Promise<readonly Erasure[]>
  /** The store has removed these. Rejects while something of them is left here. */
  erased(erasures: readonly Erasure[]): Promise<void>
  /** Of one site, or of all. */
  totals(site?: string): Promise<InboxTotals>
  /** Newest first. */
  deadLetters(site: string, limit: number): Promise<readonly (DeadLetter & { readonly received: number })[]>
  /** What became of the banner, from ≤ day < to, oldest first. */
  consentCounts(site: string, from: number, to: number): Promise<readonly ConsentCount[]>
  /** Recomputes the chain of consent records of a site. */
  checkConsent(site: string): Promise<ChainCheck>
  close(): Promise<void>
}
