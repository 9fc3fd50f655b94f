import type { ConsentStore } from '@heed/consent'
import type { ConsentPolicy } from '@heed/schema'
import type { Tracker } from '@heed/tracker'

/** What the privacy center is wired to. */
export interface CenterHost {
  readonly site: string
  readonly endpoint: string
  readonly policy: ConsentPolicy
  readonly consent: ConsentStore
  readonly tracker: Pick<Tracker, 'erase' | 'flush'>
}
