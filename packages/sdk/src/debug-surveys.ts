import '@heed/surveys/define/debug'
import type { ConsentSource, SurveyDefinition } from '@heed/schema'
import type { Explanation } from '@heed/surveys/eligibility'

/** What is to be explained. */
export interface SurveyDesk {
  readonly surveys: readonly SurveyDefinition[]
  readonly consent: ConsentSource
  /** What the page's own scheduler explains; `undefined` while there is none. */
  readonly explain: () => readonly Explanation[] | undefined
}

/**
 * Puts the panel that explains surveys into the page: why each came or did not. It shows nothing that the page does not hold already:
 * the surveys that it was given, and what this device remembers of them. Returns its own stop.
 */
export function debugSurveys({ surveys, consent, explain }: SurveyDesk): () => void {
  const panel = document.createElement('heed-survey-debug')
  // Nothing is looked at before there is consent; that is a reason too.
  const waiting = (): readonly Explanation[] => {
    const reason = consent.state('feedback') === 'granted' ? 'not_loaded' : 'no_consent'
    return surveys.map(({ id }) => ({ survey: id, event: '', time: 0, decision: { show: false, reason } }))
  }
  document.body.append(
    Object.assign(panel, { surveys, scheduler: { explain: () => explain() ?? waiting() } }),
  )
  return () => panel.remove()
}
