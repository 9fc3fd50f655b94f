import type { HeedEvent } from '@heed/schema'
import type { EventMap, Traits } from './event-map.ts'

/**
 * What became of an event.
 *
 * - `stored`: on the device's disk; it will be delivered, now or on a later visit.
 * - `held`: in memory until the visitor decides; lost with the page.
 * - `sent`: the collector has it, and nothing was stored on the device.
 * - `memory`: waiting in memory only, because the disk or the collector can't be reached; lost with the page.
 * - `dropped`: denied, over its bounds, not in the sample, or the tracker was stopped.
 */
export type TrackOutcome = 'stored' | 'held' | 'sent' | 'dropped' | 'memory'

/** What may be said about an event beside its data. */
export interface TrackOptions {
  /** What the event is for. `feedback` for `survey_submitted`, `necessary` for `consent_changed`, else `analytics`. */
  readonly purpose?: string
  /** Where in the journey it happened: `checkout`. */
  readonly touchpoint?: string
  /** When it happened, in milliseconds since the epoch. Now, unless told. */
  readonly time?: number
  /** What it happened on, where that is worth saying: page views say it. */
  readonly device?: HeedEvent['device']
  /** Leaves out visitor, session, customer, page and device, and rounds the time down to the hour. */
  readonly anonymous?: boolean
}

/** The arguments after an event's name: data may be left out where nothing in it is required. */
export type TrackArguments<Name extends keyof EventMap> =
  Readonly<Record<never, never>> extends EventMap[Name]
    ? readonly [data?: EventMap[Name], options?: TrackOptions]
    : readonly [data: EventMap[Name], options?: TrackOptions]

/** What `createTracker` gives. None of it throws or rejects. */
export interface Tracker {
  /** Takes an event. Returns at once; the promise says what became of it. */
  track<Name extends keyof EventMap>(name: Name, ...rest: TrackArguments<Name>): Promise<TrackOutcome>
  /**
   * Says who the visitor is to the site (1 to 128 characters), and what the site knows of them. It counts for this
   * page: call it on every page that knows. Only travels while `analytics` is granted.
   */
  identify(customer: string, traits?: Traits): Promise<TrackOutcome>
  /** Sends at once what waits. Resolves after the attempt: a collector that does not answer is given fifteen seconds, and other tabs send first. */
  flush(): Promise<void>
  /** Empties this device and asks the collector to forget the visitor. Call it before consent is withdrawn: the secret that proves the visitor goes with it. */
  erase(): Promise<void>
  /** Lets go of everything it listens to. What is stored stays for the next visit. */
  stop(): void
}
