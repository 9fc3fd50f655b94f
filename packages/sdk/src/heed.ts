import type { ConsentStore } from '@heed/consent'
import type { Ending } from '@heed/surveys/eligibility'
import type { Tracker } from '@heed/tracker'

/** What {@link start} gives a page. Nothing here throws, and nothing rejects. */
export interface Heed {
  /** Records one fact. See the tracker's own words. */
  readonly track: Tracker['track']
  /**
   * Says which customer this is; kept only while `analytics` is granted. The traits also tell which surveys are for them, on
   * this page and nowhere else, unless the visitor withheld traits.
   */
  readonly identify: Tracker['identify']
  /**
   * Shows one of the surveys given to `start` now, whatever its throttle says: the visitor asked for it. Resolves
   * with how it ended; undefined when there is no survey of that name, or it could not be shown.
   */
  ask(survey: string): Promise<Ending>
  /** What the visitor allowed. Decisions made here are recorded like those made in the banner. */
  readonly consent: ConsentStore
  /** Removes what is known of this visitor, here and at the collector. */
  erase(): Promise<void>
  /** Takes everything down: listeners, elements, timers. What is in the outbox stays. */
  stop(): void
}
