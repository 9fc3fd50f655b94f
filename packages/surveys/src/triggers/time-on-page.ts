import { listen } from './listen.ts'
import type { WatchTrigger } from './page-trigger.ts'

/**
 * Fires once, when the page was in sight for so long. While it is not in sight there is no timer, and no time passes.
 *
 * @param after Milliseconds.
 * @example
 * timeOnPage(30_000)(() => {}, { window, clock })
 */
export const timeOnPage =
  (after: number): WatchTrigger =>
  (fire, { window: { document }, clock }) => {
    let left = after
    let since = 0
    let off: (() => void) | undefined
    const rest = () => {
      off?.()
      // The device's clock may have been moved in between, either way.
      if (off) left -= Math.min(Math.max(clock.now() - since, 0), left)
      off = undefined
    }
    const look = () => {
      rest()
      if (document.hidden) return
      since = clock.now()
      off = clock.after(left, () => {
        stop()
        fire()
      })
    }
    const leave = listen(document, ['visibilitychange'], look)
    const stop = () => {
      leave()
      rest()
    }
    look()
    return stop
  }
