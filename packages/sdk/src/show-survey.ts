import type { SurveyDefinition } from '@heed/schema'
import type { Ending } from '@heed/surveys/eligibility'

/** What brings each kind of survey, when it is first needed. */
const doors = {
  nps: () => import('@heed/surveys/define/nps'),
  csat: () => import('@heed/surveys/define/csat'),
  ces: () => import('@heed/surveys/define/ces'),
}

/** Loads the elements that a page has in its markup; those that can't be loaded stay empty. */
export async function defineInline(page: ParentNode): Promise<void> {
  const present = Object.entries(doors).filter(([kind]) => page.querySelector(`heed-${kind}`))
  await Promise.allSettled(present.map(([, load]) => load()))
}

/**
 * Puts a survey on the page, as a popover unless its definition says otherwise. Resolves with how it ended;
 * rejects if it could not be loaded, so that whoever asked may ask again later.
 */
export async function showSurvey(definition: SurveyDefinition): Promise<Ending> {
  const { kind } = definition.instrument
  if (!(kind in doors))
    throw new Error(`heed: no element plays \`${definition.id}\`: its instrument is ${kind}`)
  await doors[kind as 'nps']()
  const element = Object.assign(document.createElement(`heed-${kind}`), { definition })
  element.setAttribute('surface', definition.delivery?.surface ?? 'popover')
  if (definition.touchpoint) element.setAttribute('touchpoint', definition.touchpoint)
  return new Promise((resolve) => {
    element.addEventListener('heed-survey-submitted', () => resolve('answered'))
    element.addEventListener('heed-survey-dismissed', () => resolve('dismissed'))
    document.body.append(element)
  })
}
