import type { Inbox } from './inbox.ts'
import { load } from './load.ts'
import type { Store } from './store.ts'

/** Moves events from the inbox to the store in its own time. */
export interface Loader {
  /** Resolves when the store has all that was in the inbox at the time of the call. Rejects when the store is away. */
  load(): Promise<void>
  /** Something arrived: load soon, together with what arrives until then. */
  kick(): void
  /** Whether the last run failed. */
  readonly failing: boolean
}

/** Calls `task` after `delay` milliseconds, without keeping the process alive for it. */
export type Schedule = (task: () => void, delay: number) => void

/** What a loader touches of the world. */
export interface LoaderEffects {
  readonly schedule: Schedule
  readonly report: (message: string, error: unknown) => void
  readonly signal?: AbortSignal | undefined
}

/** Milliseconds from the first event to the load, so that a busy site travels in large batches. */
const pause = 1_000
/** The longest pause between two tries while the store is away, in milliseconds. */
const longestPause = 60_000

/**
 * Starts a loader. At most one run at a time; whoever asks during a run waits for the next one, because the running
 * one may already have read past what they mean.
 *
 * @param effects.report is told once when the store goes away, and not again until it was back
 * @param effects.signal stops it: no further run is planned, and a run that fails then is nobody's concern
 */
export function createLoader(
  inbox: Inbox,
  store: Store,
  { schedule, report, signal }: LoaderEffects,
): Loader {
  let running: Promise<void> | undefined
  let next: Promise<void> | undefined
  let waiting = false
  let failures = 0

  const run = async (): Promise<void> => {
    try {
      await load(inbox, store)
      failures = 0
    } catch (error) {
      failures += 1
      if (failures === 1 && !signal?.aborted) {
        report('The store does not take events. They wait in the inbox, and it is tried again.', error)
      }
      kick()
      throw error
    }
  }

  const start = (): Promise<void> => {
    next = undefined
    const mine = run().finally(() => {
      if (running === mine) running = undefined
    })
    running = mine
    return mine
  }

  const now = (): Promise<void> => {
    if (next) return next
    if (!running) return start()
    next = running.then(start, start)
    return next
  }

  const kick = (): void => {
    if (waiting || signal?.aborted) return
    waiting = true
    schedule(
      () => {
        waiting = false
        if (signal?.aborted) return
        now().catch(() => {})
      },
      Math.min(pause * 2 ** failures, longestPause),
    )
  }

  return {
    load: now,
    kick,
    get failing() {
      return failures > 0
    },
  }
}
