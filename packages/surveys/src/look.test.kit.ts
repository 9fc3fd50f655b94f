import { aTimeout, waitUntil } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import type { SurveyEvents } from './events.ts'
import { handClock } from './hands.test.kit.ts'
import type { SurveyElement } from './survey-element.ts'

declare global {
  interface Window {
    ready?: boolean
  }
}

/** The kinds of survey that have an element of their own. */
export const kinds = ['nps', 'csat', 'ces'] as const

const soon = { interval: 0, timeout: 10_000 }

/** What must be there: a test that looks for it in vain says so. */
export function found<T>(thing: T | null | undefined): T {
  if (thing === null || thing === undefined) throw new Error('a test looked for something in vain')
  return thing
}

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
  await waitUntil(() => survey.shadowRoot?.querySelector('.card,.tab'), 'the survey is there', soon)
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

/** What has the focus, however deep. */
export function focused(within: Document = document): Element | null {
  let element = within.activeElement
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
  return element
}

// WebDriver has code points for keys, and holds down together what it is given together.
const points: Readonly<Record<string, string>> = {
  Alt: '\uE00A',
  Control: '\uE009',
  Shift: '\uE008',
  Tab: '\uE004',
  ArrowUp: '\uE013',
  ArrowDown: '\uE015',
}

/** Presses a key as the browser itself would, or two together: `Alt+ArrowUp`. */
export async function press(key: string): Promise<void> {
  const [held, other] = key.split('+')
  if (!held || !other) return sendKeys({ press: key })
  if (!/Chrome|Firefox/.test(navigator.userAgent))
    return sendKeys({ type: found(points[held]) + found(points[other]) })
  await sendKeys({ down: held })
  await sendKeys({ press: other })
  await sendKeys({ up: held })
}

const pages = new Map<number, HTMLIFrameElement>()

/** The body of a page of its own, so many pixels wide. Emptied for every caller. */
export async function pageOf(width: number): Promise<HTMLElement> {
  let frame = pages.get(width)
  if (!frame) {
    frame = document.createElement('iframe')
    frame.width = String(width)
    frame.height = '640'
    frame.title = `A page ${width} px wide`
    frame.style.border = '0'
    const start = new URL('page.test.kit.ts', import.meta.url).href
    frame.srcdoc = `<!doctype html><html lang="en"><head><title>A page</title><script type="module" src="${start}"></script></head><body></body></html>`
    document.body.append(frame)
    pages.set(width, frame)
    await waitUntil(() => frame?.contentWindow?.ready, 'the page is there', { timeout: 15_000 })
  }
  const { body, documentElement } = found(frame.contentDocument)
  body.replaceChildren()
  body.removeAttribute('style')
  documentElement.removeAttribute('style')
  return body
}

interface Findings {
  readonly id: string
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[]
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

// Axe does not judge the contrast of a single letter; `contrastOf` does.
const explained = 'Element content is too short to determine if it is actual text content'

/** What axe finds in an element, and what it can't make out, as lines that say where. */
export async function findings(element: Element): Promise<readonly string[]> {
  const axe: {
    run(context: Element, options: object): Promise<{ violations: Findings[]; incomplete: Findings[] }>
  } = Reflect.get(found(element.ownerDocument.defaultView), 'axe')
  const { violations, incomplete } = await axe.run(element, {
    runOnly: tags,
    resultTypes: ['violations', 'incomplete'],
  })
  return [...violations, ...incomplete]
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`))
    .filter((line) => !line.includes(explained))
}

/** The contrast between two colours as computed styles give them (WCAG 2.2, relative luminance). */
export function contrast(one: string, other: string): number {
  const luminance = (colour: string) => {
    const [r = 0, g = 0, b = 0] = [...colour.matchAll(/[\d.]+/g)].map(([part]) => {
      const share = Number(part) / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}
