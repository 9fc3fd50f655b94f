import { aTimeout } from '@open-wc/testing'
import type { ConsentDecided } from './consent-decided.ts'
import { waitUntil } from '../wait-until.test.kit.ts'

declare global {
  interface Window {
    ready?: boolean
  }
}

/** What must be there: a test that looks for it in vain says so. */
export function found<T>(thing: T | null | undefined): T {
  if (thing === null || thing === undefined) throw new Error('a test looked for something in vain')
  return thing
}

/** An element inside another one's shadow root. */
export const inside = (element: Element, selector: string): HTMLElement =>
  found(element.shadowRoot?.querySelector<HTMLElement>(selector))

const frames = new Map<number, HTMLIFrameElement>()

/** The body of a page that is so many pixels wide, with the elements defined in it. Emptied for every caller. */
export async function pageOf(width: number): Promise<HTMLElement> {
  let frame = frames.get(width)
  if (!frame) {
    frame = document.createElement('iframe')
    frame.width = String(width)
    frame.height = '720'
    frame.title = `A page ${width} px wide`
    frame.style.border = '0'
    const start = new URL('page.test.kit.ts', import.meta.url).href
    frame.srcdoc = `<!doctype html><html lang="en"><head><title>A page</title><script type="module" src="${start}"></script></head><body></body></html>`
    document.body.append(frame)
    frames.set(width, frame)
    await waitUntil(() => frame?.contentWindow?.ready, 'the page is there', { timeout: 10_000 })
  }
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

/** What has focus, however deep. */
export function focused(within: Document = document): Element | null {
  let element = within.activeElement
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
  return element
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
