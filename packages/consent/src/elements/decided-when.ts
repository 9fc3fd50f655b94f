import type { ConsentPolicy, ConsentRecord } from '@heed/schema'
import { daysOf, endOf } from '../read-record.ts'

/** Between which moments a record's choices were made, and until when they count. Milliseconds since the epoch. */
export interface DecidedWhen {
  readonly first: number
  readonly last: number
  readonly until: number
}

/**
 * When what a record says was decided. A decision about one purpose leaves the others as they were and ends when the older
 * part would have, so the end tells how old that part may be.
 *
 * @example
 * decidedWhen(policy, record) // first equals last where all was decided at once
 */
export function decidedWhen(policy: ConsentPolicy, { time, expires }: ConsentRecord): DecidedWhen {
  const days = daysOf(policy)
  const until = Math.min(expires, endOf(time, days))
  return { first: Math.min(time, endOf(until, -days)), last: time, until }
}
