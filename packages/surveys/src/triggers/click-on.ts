import { listen } from './listen.ts'
import type { WatchTrigger } from './page-trigger.ts'

/**
 * Fires each time an element that a CSS selector finds is clicked, by pointer or key, or something in it, also inside open shadow roots.
 * A selector that can't be read gives one message in the console, and nothing is listened for.
 *
 * @param selector A CSS selector: `#feedback`.
 * @example
 * clickOn('#feedback')(() => {}, { window, clock })
 */
export const clickOn =
  (selector: string): WatchTrigger =>
  (fire, { window: page }) => {
    try {
      page.document.createDocumentFragment().querySelector(selector)
    } catch {
      console.error(`heed: a click trigger needs a CSS selector, not \`${selector}\`.`)
      return () => {}
    }
    return listen(page, ['click'], (event) => {
      const path = event.composedPath() as readonly Partial<Element>[]
      if (path.some((one) => one.matches?.(selector))) fire()
    })
  }
