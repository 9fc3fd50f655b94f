import { listen } from './listen.ts'
import type { WatchTrigger } from './page-trigger.ts'

/** So many clicks, in so many milliseconds, within so many pixels, are rage; the same numbers as the tracker's. */
export const rage = { clicks: 3, ms: 1_000, pixels: 30 } as const

/** Where many clicks are a way to select or to count, and what is ours. */
const calm = /^(INPUT|TEXTAREA|SELECT|HEED-.*)$/

/**
 * Fires for three clicks or more within a second and 30 pixels, once a burst. Clicks by key or script, in fields, in our own elements and
 * while text is selected do not count.
 *
 * @example
 * rageClick(() => {}, { window, clock })
 */
export const rageClick: WatchTrigger = (fire, { window: page, clock }) => {
  let recent: { readonly time: number; readonly x: number; readonly y: number }[] = []
  let raging = false
  return listen<MouseEvent>(page, ['click'], ({ clientX: x, clientY: y, detail, target }) => {
    if (!detail || calm.test((target as Element).tagName)) return
    const time = clock.now()
    recent = recent.filter(
      (one) => Math.abs(time - one.time) <= rage.ms && Math.hypot(x - one.x, y - one.y) <= rage.pixels,
    )
    raging &&= recent.length > 0
    recent.push({ time, x, y })
    if (raging || recent.length < rage.clicks || page.getSelection()?.type === 'Range') return
    raging = true
    fire()
  })
}
