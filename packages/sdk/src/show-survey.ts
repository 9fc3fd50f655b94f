import type { ScaleItem, SurveyDefinition } from '@heed/schema'
import type { Ending } from '@heed/surveys/eligibility'
import { doors } from './survey-doors.ts'

/** The lightest element that plays a survey: those of one kind play a scale and open questions, one after the other. */
function elementFor({ instrument: { kind, items }, flow }: SurveyDefinition): keyof typeof doors {
  const isPlain = (items as readonly ScaleItem[]).every(
    ({ type, format = 'numbers' }) => /^(scale|text)$/.test(type) && /^(numbers|labels)$/.test(format),
  )
  const isKnown = kind === 'nps' || kind === 'csat' || kind === 'ces'
  return isKnown && isPlain && !flow?.rules && !flow?.review ? kind : 'survey'
}

/** What a survey takes may be so long on its way, in milliseconds, before another may be asked. */
const PATIENCE = 30_000

/**
 * Puts a survey on the page, on the surface that its definition names: a popover if that is none, or `inline`. Resolves with how it ended;
 * rejects if it could not be loaded or drawn, so that whoever asked may ask again later.
 *
 * @param variant Which wording of its experiment asks. The survey's own unless told.
 */
export async function showSurvey(survey: SurveyDefinition, variant?: string): Promise<Ending> {
  const other = survey.experiment?.find(({ id }) => id === variant)
  const definition = other ? { ...survey, instrument: other.instrument } : survey
  const name = elementFor(definition)
  await doors[name]()
  const element = Object.assign(document.createElement(`heed-${name}`), { definition })
  const { surface = 'inline' } = definition.delivery ?? {}
  // What comes by itself has no place in the page that was meant for it.
  element.setAttribute('surface', surface === 'inline' ? 'popover' : surface)
  if (other) element.setAttribute('variant', other.id)
  if (definition.touchpoint) element.setAttribute('touchpoint', definition.touchpoint)
  return new Promise((resolve, reject) => {
    // Its surface, its words or the view of its first question did not come: nobody was asked, and it holds nobody up.
    setTimeout(() => {
      if (element.shadowRoot?.querySelector('.card,.tab')) return
      element.remove()
      reject(new Error(`heed: ${survey.id} could not be drawn`))
    }, PATIENCE)
    element.addEventListener('heed-survey-submitted', () => resolve('answered'))
    element.addEventListener('heed-survey-dismissed', () => resolve('dismissed'))
    document.body.append(element)
  })
}
