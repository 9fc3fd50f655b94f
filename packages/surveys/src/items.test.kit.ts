import type { Answer, Item, SurveyDefinition } from '@heed/schema'
import { waitUntil } from '@open-wc/testing'
import { handClock } from './hands.test.kit.ts'
import type { HeedSurvey } from './heed-survey.ts'
import { items } from './items.test.data.ts'
import { all, found, heard, inside, still } from './look.test.kit.ts'

/** Names of the items there are. */
export const looks = Object.keys(items) as (keyof typeof items)[]

/** A survey of these items. */
export const asking = (
  questions: readonly unknown[],
  flow?: SurveyDefinition['flow'],
  kind = 'custom',
): SurveyDefinition =>
  ({
    formatVersion: 1,
    id: 'a_survey',
    instrument: { kind, items: questions as Item[] },
    ...(flow && { flow }),
  }) as SurveyDefinition

/** Puts a survey of these items on a page, and waits until its first question is there. */
export async function play(
  definition: SurveyDefinition,
  { lang = 'en', page = document.body, surface = 'inline' } = {},
): Promise<HeedSurvey> {
  const survey = page.ownerDocument.createElement('heed-survey')
  survey.lang = lang
  survey.surface = surface as 'inline'
  survey.clock = handClock()
  survey.definition = definition
  page.append(survey)
  await waitUntil(() => survey.shadowRoot?.querySelector('.question'), 'the question is there', {
    interval: 0,
    timeout: 10_000,
  })
  return survey
}

/** One item, asked alone. */
export const playItem = (
  look: keyof typeof items,
  options?: Parameters<typeof play>[1],
): Promise<HeedSurvey> => play(asking([items[look]]), options)

/** Writes into a field, as a visitor's keys would. */
export async function write(survey: HeedSurvey, field: HTMLInputElement, text: string): Promise<void> {
  field.value = text
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }))
  await still(survey)
}

/** Answers an item with the pointer, or by writing. */
export async function answer(survey: HeedSurvey, look: keyof typeof items): Promise<void> {
  const fields = all(survey, 'input')
  const click = (index: number) => found(fields[index]).click()
  if (look === 'contact') {
    await write(survey, found(fields[1]), 'ada@fern.example')
    await write(survey, found(fields[0]), '  ')
  } else if (look === 'date') await write(survey, found(fields[0]), '2026-11-22')
  else if (look === 'slider') await write(survey, found(fields[0]), '70')
  else if (look === 'ranking') inside(survey, '.down').click()
  else if (look === 'matrix') for (const index of [0, 4, 8]) click(index)
  else if (look === 'kano') for (const index of [0, 9]) click(index)
  else if (look === 'maxdiff') for (const index of [0, 5]) click(index)
  else if (look !== 'message') click(look === 'consent' || look === 'thumbs' ? 0 : 1)
  await still(survey)
}

/** What {@link answer} must have answered, as the schema writes it. */
export const answers: Readonly<Record<keyof typeof items, Answer | undefined>> = {
  stars: 2,
  faces: 2,
  thumbs: 0,
  agreement: 2,
  single: ['speed'],
  multiple: ['speed'],
  picture: ['speed'],
  matrix: { price: 'no', speed: 'so', care: 'yes' },
  ranking: ['speed', 'price', 'care'],
  slider: 70,
  contact: { email: 'ada@fern.example' },
  date: '2026-11-22',
  kano: { with: 1, without: 5 },
  maxdiff: { best: 'price', worst: 'care' },
  consent: true,
  message: undefined,
}

/** Sends, and gives back the response. */
export async function send(survey: HeedSurvey) {
  const submitted = heard('heed-survey-submitted')
  inside(survey, '.primary').click()
  await still(survey)
  await waitUntil(() => submitted.length, 'it was sent', { interval: 0, timeout: 10_000 })
  return found(submitted[0]).detail.response
}
