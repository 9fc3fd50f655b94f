import type { SurveyDefinition } from '@heed/schema'
import { found } from '@heed/test-elements/found'
import { waitUntil } from '@heed/test-elements/wait-until'
import type { SurveyEvents } from '../events.ts'
import { handClock } from '../hands.test.kit.ts'
import { answer, asking, write } from '../items.test.kit.ts'
import { all, goOn, inside, still } from '../look.test.kit.ts'
import type { SurveyElement } from '../survey-element.ts'
import { asked, type Asked } from './asked.test.data.ts'

const soon = { interval: 0, timeout: 10_000 }
const has = (survey: SurveyElement, selector: string) =>
  waitUntil(() => survey.shadowRoot?.querySelector(selector), `there is ${selector}`, soon)

/** The states that a question goes through. */
export const stages = ['fresh', 'focused', 'chosen', 'error', 'sending', 'thanks'] as const

/** One of {@link stages}. */
export type Stage = (typeof stages)[number]

/** Where a survey can be. A tab waits to be opened. */
export const surfaces = ['inline', 'popover', 'modal', 'tab', 'sheet', 'page', 'kiosk'] as const

/** Puts an element on a page, in the page's language, and waits until it asks, or waits to be asked. */
export async function stand(
  place: HTMLElement,
  surface: (typeof surfaces)[number],
  {
    tag = 'heed-survey',
    definition,
  }: { tag?: `heed-${'survey' | 'nps' | 'csat' | 'ces'}`; definition?: SurveyDefinition },
): Promise<SurveyElement> {
  const survey = place.ownerDocument.createElement(tag)
  survey.surface = surface
  survey.clock = handClock()
  if (definition) survey.definition = definition
  place.append(survey)
  await has(survey, '.question, .tab')
  return survey
}

/** Answers one of the items: the first scale where there are many, else by what {@link answer} does. */
async function choose(survey: SurveyElement, item: Asked): Promise<void> {
  if (item === 'text')
    await write(survey as never, inside<HTMLInputElement>(survey, 'textarea'), 'They bloom.')
  else if (item === 'numbers' || item === 'words') found(all(survey, 'input')[2]).click()
  else await answer(survey as never, item)
  await still(survey)
}

/** Brings a survey into a state, by clicks. It asks one item, and so many texts after it that need no answer. */
export async function bring(survey: SurveyElement, item: Asked, stage: Stage, texts = 0): Promise<void> {
  if (stage === 'focused') survey.focus()
  if (stage === 'error') await goOn(survey)
  if (stage === 'chosen' || stage === 'sending' || stage === 'thanks') await choose(survey, item)
  if (stage === 'sending') {
    const never = ({ detail }: SurveyEvents['heed-survey-submitted']) =>
      detail.waitUntil(new Promise(() => {}))
    survey.addEventListener('heed-survey-submitted', never, { once: true })
  }
  const questions = stage === 'sending' || stage === 'thanks' ? 1 + texts : 0
  for (let gone = 0; gone < questions; gone++) await goOn(survey)
  if (stage === 'thanks') await has(survey, '.thanks')
  await still(survey)
}

/** A survey of one item. */
export const alone = (item: Asked): SurveyDefinition => asking([asked[item]])

/** A survey of every item, which is looked over before it is sent; optional, so that one can get through. */
export const everything: SurveyDefinition = asking(
  Object.entries(asked).map(([id, item]) => ({ ...item, id, required: false })),
  { review: true },
)

/** Goes through a survey of {@link everything} to its review, answering or not. */
export async function toReview(survey: SurveyElement, answering: boolean): Promise<void> {
  // What is drawn next may have to arrive first.
  const step = () => survey.shadowRoot?.querySelector('progress')?.value ?? -1
  for (const item of Object.keys(asked) as Asked[]) {
    if (answering) await choose(survey, item)
    const before = step()
    inside(survey, '.primary').click()
    await waitUntil(() => step() !== before, `it goes on from ${item}`, soon)
  }
  await has(survey, '.review')
  await still(survey)
}
