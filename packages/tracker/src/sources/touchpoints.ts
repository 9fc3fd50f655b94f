import type { Source } from '../source.ts'
import { listen } from './listen.ts'
import { markOf, whenSeen } from './when-seen.ts'

const ATTRIBUTE = 'data-heed-touchpoint'

/**
 * Watches the elements that the markup marks as touchpoints, also those that come later: `<section data-heed-touchpoint="checkout">`.
 * Emits `touchpoint_seen` when one is first visible, once for a name and page, and `touchpoint_used` for every click and
 * submit inside one. The innermost touchpoint counts. Names are 1 to 64 characters of a-z, 0-9, _ and -; elements with
 * other names are left alone.
 *
 * @example
 * createTracker({ site: 'shop', endpoint: '/heed', consent, sources: [pageViews, touchpoints] })
 */
export const touchpoints: Source = (track, context) => {
  const used = (event: Event) => {
    // Looks into open shadow roots.
    for (const node of event.composedPath()) {
      const touchpoint = markOf(node, ATTRIBUTE)
      if (touchpoint) return void track('touchpoint_used', { by: event.type as 'click' }, { touchpoint })
    }
  }
  const stops = [
    whenSeen(context, ATTRIBUTE, 0, 0, (touchpoint) => void track('touchpoint_seen', {}, { touchpoint })),
    listen(context.window, { click: used, submit: used }),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}
