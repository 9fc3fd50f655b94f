import type { Source } from '../source.ts'
import { whenSeen } from './when-seen.ts'

/**
 * Watches the elements that the markup names, also those that come later: `<section data-heed-visible="prices">`. Emits
 * `element_seen` when at least half of one has been in view for a second without a break, once for a name and page.
 * Time in which the page is hidden does not count. What is more than twice as high as the window can't be seen by half: mark
 * a part of it. Names are 1 to 64 characters of a-z, 0-9, _ and -; elements with other names are left alone.
 *
 * @example
 * createTracker({ site: 'shop', endpoint: '/heed', consent, sources: [pageViews, visibility] })
 */
export const visibility: Source = (track, context) =>
  whenSeen(context, 'data-heed-visible', 0.5, 1_000, (name) => void track('element_seen', { name }))
