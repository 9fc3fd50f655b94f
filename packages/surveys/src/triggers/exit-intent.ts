import { listen } from './listen.ts'
import type { WatchTrigger } from './page-trigger.ts'

/**
 * Fires each time the pointer leaves by the top of the window, where tabs and addresses are. A finger never does, nor what is dragged.
 *
 * @example
 * exitIntent(() => {}, { window, clock })
 */
export const exitIntent: WatchTrigger = (fire, { window: { document } }) => {
  const root = document.documentElement
  return listen<MouseEvent>(root, ['mouseleave'], ({ target, clientY, buttons }) => {
    // In the capture phase every element tells that it was left.
    if (target === root && clientY <= 0 && !buttons) fire()
  })
}
