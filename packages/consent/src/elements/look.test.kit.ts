import { focused } from '@heed/test-elements/focused'
import { found } from '@heed/test-elements/found'
import { pageFrame } from '@heed/test-elements/page-frame'
import { aTimeout } from '@open-wc/testing'
import type { ConsentDecided } from './consent-decided.ts'

export { focused, found }

/** An element inside another one's shadow root. */
export const inside = (element: Element, selector: string): HTMLElement =>
  found(element.shadowRoot?.querySelector<HTMLElement>(selector))

const frames = new Map<number, HTMLIFrameElement>()

/** The body of a page that is so many pixels wide, with the elements defined in it. Emptied for every caller. */
export async function pageOf(width: number): Promise<HTMLElement> {
  const start = new URL('page.test.kit.ts', import.meta.url).href
  const frame = await (frames.get(width) ?? pageFrame(start, width))
  frames.set(width, frame)
  const { body } = found(frame.contentDocument)
  body.replaceChildren()
  return body
}

/** Brings animations at the start to their end: a colour that is still fading has no contrast to measure. */
export async function settled(element: Element): Promise<void> {
  await aTimeout(0)
  for (const animation of element.shadowRoot?.getAnimations() ?? []) animation.finish()
}

/** Everything by which one button can outweigh another. */
export function weight(button: Element): object {
  const { width, height } = button.getBoundingClientRect()
  const {
    fontSize,
    fontWeight,
    fontFamily,
    color,
    backgroundColor,
    borderColor,
    borderWidth,
    borderRadius,
    opacity,
  } = getComputedStyle(button)
  return {
    width: Math.round(width),
    height: Math.round(height),
    style: [
      fontSize,
      fontWeight,
      fontFamily,
      color,
      backgroundColor,
      borderColor,
      borderWidth,
      borderRadius,
      opacity,
    ],
  }
}

/** The decisions that reach the page from now on. */
export function decisions(): ConsentDecided[] {
  const heard: ConsentDecided[] = []
  const hear = (event: CustomEvent<ConsentDecided>) => void heard.push(event.detail)
  document.addEventListener('heed-consent-decided', hear)
  after(() => document.removeEventListener('heed-consent-decided', hear))
  return heard
}

/** What every kind of storage on this device holds. */
export async function device(): Promise<object> {
  return {
    cookies: document.cookie,
    local: Object.entries(localStorage),
    session: Object.entries(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
  }
}
