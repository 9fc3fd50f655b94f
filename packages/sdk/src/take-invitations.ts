import type { SurveyInvitedDetail } from '@heed/surveys'
import type { TrackOptions, Tracker } from '@heed/tracker'

/**
 * Hands the address that somebody left at the end of a survey to the tracker, unless the page cancelled the event because it
 * takes the address itself. The visitor pressed send, so it goes out as answers do; always without visitor, page and exact time,
 * because whoever holds an address must not know by it what was answered. Returns its own stop.
 */
export function takeInvitations(track: Tracker['track']): () => void {
  const listening = new AbortController()
  document.addEventListener(
    'heed-survey-invited',
    (event) => {
      if (event.defaultPrevented) return
      const { survey, contact, touchpoint, waitUntil }: SurveyInvitedDetail = event.detail
      const options = { purpose: 'feedback', touchpoint, anonymous: true } as TrackOptions
      waitUntil(track('interview_accepted', { survey, ...contact }, options))
    },
    { signal: listening.signal },
  )
  return () => listening.abort()
}
