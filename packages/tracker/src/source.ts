import type { Page } from './page.ts'
import type { Tracker } from './tracker.ts'

/** What a source may use of the page. */
export interface SourceContext {
  readonly window: Page
  /** Takes private things out of an address, as the tracker does with the page's own. */
  readonly scrub: (url: string) => string
}

/**
 * Notices something in the page and emits events. Returns its own stop.
 *
 * @example
 * const prints: Source = (track, { window }) => {
 *   const listener = () => void track('page_printed')
 *   window.addEventListener('afterprint', listener)
 *   return () => window.removeEventListener('afterprint', listener)
 * }
 */
export type Source = (track: Tracker['track'], context: SourceContext) => () => void
