import { sidewaysFaults } from './faults.ts'
import { clipFaults, reachFaults, spaceOut, unseen } from './room-faults.ts'
import type { State } from './state.ts'
import type { View } from './view.ts'

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

type Eye = (lang: string) => Promise<View>

/** A banner asks first: its answers are in sight at once, and it leaves some of the page. */
function bannerFaults(element: HTMLElement, { window: [, high] }: Setting): readonly string[] {
  if (element.localName !== 'heed-consent-banner') return []
  const { height } = element.getBoundingClientRect()
  return [...unseen(element, '[slot]'), ...(height > high - 48 ? [`covers ${height} of ${high}`] : [])]
}

async function faultsIn(state: State, lang: string, setting: Setting, view: Eye): Promise<readonly string[]> {
  const page = await view(lang)
  if (setting.big) page.body.ownerDocument.documentElement.style.fontSize = '200%'
  await page.resize(...setting.window)
  const element = await state.make(page)
  if (setting.spaced) spaceOut(element)
  const faults = [
    ...bannerFaults(element, setting),
    ...sidewaysFaults(element),
    ...clipFaults(element),
    ...reachFaults(element),
    ...(state.each?.(element) ?? []),
  ]
  return faults.map((fault) => `${state.element} ${state.name}, ${lang}, ${setting.name}: ${fault}`)
}

/** Whether a frame can stand for such a window: WebKitGTK keeps sizes of before when a frame's window and its text change. */
export const canRoom: boolean = /Chrome|Firefox/.test(navigator.userAgent)

/** What is lost or out of reach in a state, in a language, in some settings. */
export async function roomFaults(
  state: State,
  lang: string,
  view: Eye,
  some: readonly Setting[] = settings,
): Promise<readonly string[]> {
  const faults: string[] = []
  for (const setting of some) faults.push(...(await faultsIn(state, lang, setting, view)))
  return faults
}
