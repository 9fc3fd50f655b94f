import { askConsent } from './ask-consent.ts'
import type { CenterHost } from './center-host.ts'
import type { SurveyDesk } from './debug-surveys.ts'
import { serveConsent } from './serve-consent.ts'

/** What may come to a page a moment later than what obeys: what asks, and what shows. Returns its own stop. */
export function later(host: CenterHost & SurveyDesk): () => void {
  const stops = [askConsent(host.consent, host.policy), serveConsent(host)]
  let stopped = false
  if (new URLSearchParams(location.search).has('heed-debug'))
    void import('./debug-surveys.ts').then(
      ({ debugSurveys }) => !stopped && stops.push(debugSurveys(host)),
      () => {},
    )
  return () => {
    stopped = true
    for (const stop of stops) stop()
  }
}
