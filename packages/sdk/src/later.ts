import type { Tracker } from '@heed/tracker'
import { askConsent } from './ask-consent.ts'
import type { CenterHost } from './center-host.ts'
import type { SurveyDesk } from './debug-surveys.ts'
import { keepDrafts } from './keep-drafts.ts'
import { serveConsent } from './serve-consent.ts'
import { takeInvitations } from './take-invitations.ts'

/** What is joined a moment later. */
interface LaterHost extends CenterHost, Pick<SurveyDesk, 'surveys' | 'explain'> {
  readonly tracker: Tracker
}

/**
 * What may come to a page a moment later than what obeys: what asks, what shows, and what keeps answers that are not sent
 * yet. Returns its own stop.
 */
export function later(host: LaterHost): () => void {
  const stops = [
    askConsent(host.consent, host.policy),
    serveConsent(host),
    keepDrafts(host),
    takeInvitations(host.tracker.track),
  ]
  let stopped = false
  const address = new URLSearchParams(location.search)
  // What an address asks for beside; without it the page goes on as if it had not been asked.
  if (address.has('heed-survey'))
    void import('./follow-link.ts').then(
      ({ followLink }) => (stopped ? undefined : followLink(host.surveys)),
      () => {},
    )
  if (address.has('heed-debug'))
    void import('./debug-surveys.ts').then(
      ({ debugSurveys }) => !stopped && stops.push(debugSurveys(host)),
      () => {},
    )
  return () => {
    stopped = true
    for (const stop of stops) stop()
  }
}
