import type { HeedEvent } from '@heed/schema'
import type { TrackOutcome } from './tracker.ts'

/** Events taken together: one record on the disk. Its key is its first event's id, which rises with time. */
export type Batch = readonly HeedEvent[]

/** An event that this page took and has not seen delivered. */
export interface Entry {
  readonly event: HeedEvent
  /** Tells whoever tracked it. Says nothing new after the first time. */
  readonly settle: (outcome: TrackOutcome) => void
  /** True once it is on the disk, null while it is being written, false if it waits in this page only, missing before that is known. */
  disk?: boolean | null | undefined
}
