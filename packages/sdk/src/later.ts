import { askConsent } from './ask-consent.ts'
import { findCenter } from './find-center.ts'
import { serveConsent } from './serve-consent.ts'
import type { CenterHost } from './wire-center.ts'

/** What may come to a page a moment later than what obeys: what asks, and what shows. Returns its own stop. */
export function later(host: CenterHost): () => void {
  const stops = [
    askConsent(host.consent, host.policy),
    serveConsent(host.consent, host.policy),
    findCenter(host),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}
