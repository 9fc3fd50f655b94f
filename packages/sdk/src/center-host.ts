import type { ConsentStore } from '@heed/consent'
import type { ConsentPolicy } from '@heed/schema'
import type { Tracker } from '@heed/tracker'

/** What the privacy center is wired to. */
export interface CenterHost {
  readonly site: string
  readonly endpoint: string
  readonly policy: ConsentPolicy
  readonly consent: ConsentStore
  /** What is erased with the visitor may grow: whoever keeps something more adds to `erase`. */
  readonly tracker: Pick<Tracker, 'flush' | 'track'> & { erase: Tracker['erase'] }
}
