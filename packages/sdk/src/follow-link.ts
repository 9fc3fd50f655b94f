import type { SurveyDefinition } from '@heed/schema'
import { linked, takeLink } from '@heed/surveys/link'

/**
 * Shows the survey that the page's address is a link to, whatever its throttle says: the visitor asked for it. The answers that the link
 * fills in are shown, not sent. Where the survey can't be loaded the page stays as it is.
 */
export async function followLink(surveys: readonly SurveyDefinition[]): Promise<void> {
  const definition = surveys.find(({ id }) => id === linked())
  if (!definition) return
  // At once: what is in the address now is in what the page says about itself.
  const draft = takeLink(definition)
  await import('@heed/surveys/define/survey').catch(() => {})
  const survey = document.createElement('heed-survey')
  survey.setAttribute('surface', definition.delivery?.surface ?? 'page')
  if (definition.touchpoint) survey.setAttribute('touchpoint', definition.touchpoint)
  document.body.append(Object.assign(survey, { draft, definition }))
}
