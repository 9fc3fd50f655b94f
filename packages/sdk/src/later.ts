import type { SurveyDefinition } from '@heed/schema'
import type { Tracker } from '@heed/tracker'
import { askConsent } from './ask-consent.ts'
import type { CenterHost } from './center-host.ts'
import { keepDrafts } from './keep-drafts.ts'
import { serveConsent } from './serve-consent.ts'
import { takeInvitations } from './take-invitations.ts'

/** What is joined a moment later. */
interface LaterHost extends CenterHost {
  readonly tracker: Tracker
  readonly surveys: readonly SurveyDefinition[]
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
  if (/[?&]heed-survey=/.test(location.search))
    // Without it the link leads to the page and no further.
    void import('./follow-link.ts').then(
      ({ followLink }) => followLink(host.surveys),
      () => {},
    )
  return () => {
    for (const stop of stops) stop()
  }
}
