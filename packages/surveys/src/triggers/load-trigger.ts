import type { PageTrigger } from '@heed/schema'
import type { WatchTrigger } from './page-trigger.ts'

/**
 * Brings what one page trigger needs, and nothing of the others. It rejects if that could not be loaded.
 *
 * @example
 * const watch = await loadTrigger({ on: 'time', after: 30_000 })
 */
export async function loadTrigger(trigger: PageTrigger): Promise<WatchTrigger> {
  switch (trigger.on) {
    case 'time':
      return (await import('./time-on-page.ts')).timeOnPage(trigger.after)
    case 'scroll':
      return (await import('./scroll-depth.ts')).scrollDepth(trigger.depth)
    case 'exit':
      return (await import('./exit-intent.ts')).exitIntent
    case 'inactivity':
      return (await import('./inactivity.ts')).inactivity(trigger.after)
    case 'click':
      return (await import('./click-on.ts')).clickOn(trigger.selector)
    case 'rage_click':
      return (await import('./rage-click.ts')).rageClick
    case 'error':
      return (await import('./page-error.ts')).pageError
    default:
      // A definition of a later version. It never fires.
      return () => () => {}
  }
}
