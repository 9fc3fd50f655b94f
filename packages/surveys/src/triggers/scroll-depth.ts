import { listen } from './listen.ts'
import type { WatchTrigger } from './page-trigger.ts'

/** The page is measured at most once in so many milliseconds, and never while it scrolls. */
const pause = 200

/**
 * Fires once, when the visitor has scrolled so far that this share of the page was seen. A page that fits the window
 * never scrolls, and never fires. What scrolls inside the page does not count.
 *
 * @param depth 0 to 1.
 * @example
 * scrollDepth(0.75)(() => {}, { window, clock })
 */
export const scrollDepth =
  (depth: number): WatchTrigger =>
  (fire, { window: page, clock }) => {
    let off: (() => void) | undefined
    const measure = () => {
      off = undefined
      const { scrollHeight } = page.document.documentElement
      // Where a page is zoomed, its end is reached up to a pixel too early.
      if (page.scrollY + page.innerHeight + 1 < depth * scrollHeight) return
      stop()
      fire()
    }
    const leave = listen(page, ['scroll'], () => {
      off ??= clock.after(pause, measure)
    })
    const stop = () => {
      leave()
      off?.()
    }
    return stop
  }
