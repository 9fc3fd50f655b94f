import type { Report } from '@heed/insights'
import type { Day } from './day.ts'
import type { View } from './view.ts'

/** A site as `GET /v1/sites` names it. */
export interface Site {
  readonly id: string
  readonly name: string
  /** True when what it holds was made up, to have something to show. */
  readonly sample: boolean
}

/** What the page is showing. */
export type Screen =
  /** Nothing was shown yet: places are held for what comes. */
  | { readonly kind: 'loading' }
  /** `stale`: this is what was asked before; the answer to what is asked now is on its way. */
  | { readonly kind: 'ready'; readonly report: Report; readonly stale: boolean }
  /** A token is asked for; `wrong` when one was given and refused. */
  | { readonly kind: 'token'; readonly wrong: boolean }
  | { readonly kind: 'no_sites' }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'away' }

/** All that the page is drawn from. */
export interface Model {
  readonly view: View
  /** Empty until the collector has named them. */
  readonly sites: readonly Site[]
  readonly screen: Screen
  /** The UTC day it is, for the choice of a period. */
  readonly today: Day
}
