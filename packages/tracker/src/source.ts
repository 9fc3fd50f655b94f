import type { Tracker } from './tracker.ts'

/** What a source may use of the page. */
export interface SourceContext {
  readonly window: Window & typeof globalThis
  /** An address without its private parts, at most 2,048 characters of it: the tracker's own `scrub`. */
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
