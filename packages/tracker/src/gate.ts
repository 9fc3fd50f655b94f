import type { ConsentSource } from '@heed/schema'
import type { TrackOutcome } from './tracker.ts'

/** Where an event may go: on the disk, into memory until the visitor decides, out at once with nothing stored, nowhere. */
export type Decision = Exclude<TrackOutcome, 'memory'>

/** Purposes whose events always reach the owner: what a visitor sends, and what a visitor decides. */
export const isAlways = (purpose: string): boolean => purpose === 'feedback' || purpose === 'necessary'

/**
 * Decides by an event's purpose and the consent of this moment (docs/architecture.md, section 6).
 *
 * | purpose | granted | unset | denied |
 * |---|---|---|---|
 * | `analytics`, a site's own | stored | held | dropped |
 * | `feedback` | stored | sent | sent |
 * | `necessary` | stored while `analytics` is granted, else sent | | |
 *
 * @example
 * gate('feedback', consent) // 'sent' until feedback is granted
 */
export function gate(purpose: string, consent: ConsentSource): Decision {
  const state = consent.state(purpose === 'necessary' ? 'analytics' : purpose)
  if (state === 'granted') return 'stored'
  if (isAlways(purpose)) return 'sent'
  return state === 'denied' ? 'dropped' : 'held'
}
