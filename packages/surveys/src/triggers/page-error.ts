import type { WatchTrigger } from './page-trigger.ts'
import { listen } from './listen.ts'

/**
 * Fires for errors and rejections that no script of the page caught. A picture or a script that does not load is none.
 *
 * @example
 * pageError(() => {}, { window, clock })
 */
export const pageError: WatchTrigger = (fire, { window: page }) =>
  listen(page, ['error', 'unhandledrejection'], ({ target }) => {
    // What does not load has an element for its target; the capture phase sees it.
    if (!(target as Partial<Node> | null)?.nodeType) fire()
  })
