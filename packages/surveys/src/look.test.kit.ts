import { axeFaults } from '@heed/test-elements/axe'
import { focused } from '@heed/test-elements/focused'
import { found } from '@heed/test-elements/found'
import { pageFrame } from '@heed/test-elements/page-frame'
import { press } from '@heed/test-elements/press'
import { aTimeout, waitUntil } from '@open-wc/testing'
import type { SurveyEvents } from './events.ts'
import { handClock } from './hands.test.kit.ts'
import type { SurveyElement } from './survey-element.ts'

export { focused, found, press }

/** The kinds of survey that have an element of their own. */
export const kinds = ['nps', 'csat', 'ces'] as const

const soon = { interval: 0, timeout: 10_000 }

/** A part of a survey. */
export const inside = <E extends HTMLElement = HTMLElement>(survey: Element, selector: string): E =>
  found(survey.shadowRoot?.querySelector<E>(selector))

/** All parts of a kind. */
export const all = (survey: Element, selector: string): HTMLInputElement[] => [
  ...found(survey.shadowRoot).querySelectorAll<HTMLInputElement>(selector),
]

/** Puts a survey on a page and waits until its words are there. Time stands still unless a test moves it. */
export async function put(
  kind: (typeof kinds)[number],
  attributes: Record<string, string> = {},
  {
    page = document.body,
    clock = handClock(),
    definition,
  }: {
    page?: HTMLElement
    clock?: ReturnType<typeof handClock>
    definition?: SurveyElement['definition']
  } = {},
): Promise<SurveyElement> {
  const survey = page.ownerDocument.createElement(`heed-${kind}`)
  for (const [name, value] of Object.entries(attributes)) survey.setAttribute(name, value)
  survey.clock = clock
  if (definition) survey.definition = definition
  page.append(survey)
  await waitUntil(() => survey.shadowRoot?.querySelector('.question,.tab'), 'the survey is there', soon)
  await survey.updateComplete
  return survey
}

/** Waits until what changed is drawn, and brings animations to their end. */
export async function still(survey: SurveyElement): Promise<void> {
  await aTimeout(0)
  await survey.updateComplete
  for (const animation of survey.shadowRoot?.getAnimations() ?? []) animation.finish()
}

/** The next frames, after which observers have seen what there is to see. */
export async function frames(): Promise<void> {
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame)
  await aTimeout(0)
}

/** Presses the button that goes on. */
export async function goOn(survey: SurveyElement): Promise<void> {
  inside(survey, '.primary').click()
  await still(survey)
}

/** The states that a survey goes through. */
export const states = ['fresh', 'chosen', 'error', 'follow-up', 'sending', 'thanks'] as const

/** Brings a survey into a state, by clicks. */
export async function bring(survey: SurveyElement, state: (typeof states)[number]): Promise<void> {
  if (state === 'error') await goOn(survey)
  if (state === 'fresh' || state === 'error') return
  found(all(survey, 'input')[2]).click()
  await still(survey)
  if (state === 'chosen') return
  await goOn(survey)
  if (state === 'follow-up') return
  if (state === 'sending') {
    const never = (event: SurveyEvents['heed-survey-submitted']) =>
      event.detail.waitUntil(new Promise(() => {}))
    survey.addEventListener('heed-survey-submitted', never, { once: true })
  }
  await goOn(survey)
  await waitUntil(() => state === 'sending' || survey.shadowRoot?.querySelector('.thanks'), 'it thanks', soon)
  await still(survey)
}

/** Events of one name from now on. */
export function heard<Name extends keyof SurveyEvents>(
  name: Name,
  at: EventTarget = document,
): SurveyEvents[Name][] {
  const events: SurveyEvents[Name][] = []
  const hear = (event: Event) => void events.push(event as SurveyEvents[Name])
  at.addEventListener(name, hear)
  after(() => at.removeEventListener(name, hear))
  return events
}

const pages = new Map<number, HTMLIFrameElement>()

/** The body of a page of its own, so many pixels wide. Emptied for every caller. */
export async function pageOf(width: number): Promise<HTMLElement> {
  const start = new URL('page.test.kit.ts', import.meta.url).href
  const frame = await (pages.get(width) ?? pageFrame(start, width, 640))
  pages.set(width, frame)
  const { body, documentElement } = found(frame.contentDocument)
  body.replaceChildren()
  body.removeAttribute('style')
  documentElement.removeAttribute('style')
  return body
}

/** What axe finds in an element, and what neither axe nor we can make out, as lines that say where. */
export const findings = (element: Element): Promise<readonly string[]> => axeFaults(element, element)
