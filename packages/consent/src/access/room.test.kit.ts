import { sidewaysFaults } from './faults.test.kit.ts'
import { clipFaults, reachFaults, spaceOut, unseen } from './room-faults.test.kit.ts'
import type { State } from './states.test.kit.ts'
import { view, type View } from './view.test.kit.ts'

/** How a visitor may set a browser up. */
interface Setting {
  readonly name: string
  readonly window: readonly [width: number, height: number]
  /** Text at 200 %, by the size of the page's own. */
  readonly big?: true
  /** More room between lines, words and letters (WCAG 1.4.12). */
  readonly spaced?: true
}

/** The settings in which nothing may be lost. */
export const settings: readonly Setting[] = [
  { name: 'zoomed to 400 %', window: [320, 256] },
  { name: 'zoomed to 200 %', window: [640, 360] },
  { name: 'text at 200 %', window: [1280, 720], big: true },
  { name: 'text at 200 % on a phone', window: [360, 720], big: true },
  { name: 'text spaced out', window: [1280, 720], spaced: true },
  { name: 'text spaced out on a phone', window: [320, 720], spaced: true },
]

/** A banner asks first: its answers are in sight at once, and it leaves some of the page. */
function bannerFaults(element: HTMLElement, { window: [, high] }: Setting): readonly string[] {
  if (element.localName !== 'heed-consent-banner') return []
  const { height } = element.getBoundingClientRect()
  return [...unseen(element, '[slot]'), ...(height > high - 48 ? [`covers ${height} of ${high}`] : [])]
}

async function faultsIn(page: View, element: HTMLElement, setting: Setting): Promise<readonly string[]> {
  const { documentElement } = page.body.ownerDocument
  documentElement.style.fontSize = setting.big ? '200%' : ''
  const unspaced = setting.spaced && spaceOut(element)
  await page.resize(...setting.window)
  const faults = [
    ...bannerFaults(element, setting),
    ...sidewaysFaults(element),
    ...clipFaults(element),
    ...reachFaults(element),
  ]
  unspaced?.()
  for (const one of element.shadowRoot?.querySelectorAll('section, dialog, .scroll') ?? []) one.scrollTop = 0
  return faults.map((fault) => `${setting.name}: ${fault}`)
}

/** What is lost or out of reach in a state, in a language, in any setting. */
export async function roomFaults(state: State, lang: string): Promise<readonly string[]> {
  const page = await view(lang)
  const element = await state.make(page)
  const faults: string[] = []
  for (const setting of settings) faults.push(...(await faultsIn(page, element, setting)))
  return faults.map((fault) => `${state.element} ${state.name}, ${lang}, ${fault}`)
}
