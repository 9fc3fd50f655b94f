import type { SurveySubmittedDetail } from '@heed/surveys'
import type { TrackOptions, Tracker } from '@heed/tracker'

/**
 * Hands every answer given on the page to the tracker, unless the page cancelled the event because it sends the
 * answer somewhere itself. Returns its own stop.
 */
export function collectAnswers(track: Tracker['track']): () => void {
  const listening = new AbortController()
  document.addEventListener(
    'heed-survey-submitted',
    (event) => {
      if (event.defaultPrevented) return
      const { response, touchpoint, anonymous, waitUntil }: SurveySubmittedDetail = event.detail
      waitUntil(track('survey_submitted', response, { touchpoint, anonymous } as TrackOptions))
    },
    { signal: listening.signal },
  )
  return () => listening.abort()
}
