import { listen } from './listen.ts'
import type { WatchTrigger } from './page-trigger.ts'

const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'scroll', 'input', 'visibilitychange']

/**
 * Fires once, when nothing was done for so long on a page that is in sight: no pointer, key, wheel, finger or scroll. While the
 * page is not in sight there is no timer; coming back is doing something.
 *
 * @param after Milliseconds.
 * @example
 * inactivity(60_000)(() => {}, { window, clock })
 */
export const inactivity =
  (after: number): WatchTrigger =>
  (fire, { window: page, clock }) => {
    let last = 0
    let off: (() => void) | undefined
    // One timer that looks how long it has been, rather than a new one for each move of the pointer.
    const wait = (ms: number) => {
      off = clock.after(ms, () => {
        const idle = clock.now() - last
        // Less than nothing: the clock was moved back.
        if (idle < 0) last = clock.now()
        if (idle < after) return wait(after - Math.max(idle, 0))
        stop()
        fire()
      })
    }
    const done = () => {
      last = clock.now()
      if (page.document.hidden) {
        off?.()
        off = undefined
      } else if (!off) wait(after)
    }
    const leave = listen(page, signs, done)
    const stop = () => {
      leave()
      off?.()
    }
    done()
    return stop
  }
