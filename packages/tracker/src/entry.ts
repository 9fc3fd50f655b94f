import type { HeedEvent } from '@heed/schema'
import type { TrackOutcome } from './tracker.ts'

/** An event that this page took and has not seen delivered. */
export interface Entry {
  event: HeedEvent
  /** Tells whoever tracked it. Says nothing new after the first time. */
  readonly settle: (outcome: TrackOutcome) => void
  /** True once it is on the disk, false if it waits in this page only, missing before that is known. */
  disk?: boolean
}
