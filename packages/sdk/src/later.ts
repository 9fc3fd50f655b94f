import { askConsent } from './ask-consent.ts'
import type { CenterHost } from './center-host.ts'
import { keepDrafts } from './keep-drafts.ts'
import { serveConsent } from './serve-consent.ts'

/** What may come to a page a moment later than what obeys: what asks, what shows, and what keeps
 * answers that are not sent yet. Returns its own stop. */
export function later(host: CenterHost): () => void {
  const stops = [askConsent(host.consent, host.policy), serveConsent(host), keepDrafts(host)]
  return () => {
    for (const stop of stops) stop()
  }
}
