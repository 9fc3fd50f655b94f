import type { Source } from '../source.ts'

/** What makes a page another one: its path and query. A fragment only where it is a route (`#/cart`, `#!cart`), not an anchor. */
const pageOf = ({ pathname, search, hash }: Location): string =>
  pathname + search + (/^#[/!]/.test(hash) ? hash : '')

/**
 * Emits `page_view`: when the page loads, when a single-page application goes to another page, and when the page comes back
 * from the back-forward cache. A prerendered page counts once it is shown. Replacing an address is no view, and neither is
 * a jump to an anchor.
 *
 * It listens to the Navigation API (https://html.spec.whatwg.org/#navigation-api). Only where that is missing it wraps
 * `history.pushState` and `history.replaceState`, and takes the wraps off when it stops.
 *
 * @example
 * createTracker({ site: 'shop', endpoint: '/heed', consent, sources: [pageViews] })
 */
export const pageViews: Source = (track, { window }) => {
  const { document, history, location } = window
  const navigation = (window as { navigation?: EventTarget }).navigation
  const listening = new AbortController()
  const undo: (() => void)[] = [() => listening.abort()]
  let page: string | undefined

  const moved = (counts: boolean) => {
    const now = pageOf(location)
    if (counts && now !== page) void track('page_view')
    page = now
  }
  const listen = (target: EventTarget, type: string, listener: (event: Event) => void) =>
    target.addEventListener(type, listener, listening)
  const wrap = (method: 'pushState' | 'replaceState') => {
    const before = history[method]
    const wrapped: History['pushState'] = (...change) => {
      before.apply(history, change)
      moved(method === 'pushState')
    }
    history[method] = wrapped
    undo.push(() => {
      if (history[method] === wrapped) history[method] = before
    })
  }

  const begin = () => {
    moved(true)
    listen(window, 'pageshow', (event) => {
      if (!(event as PageTransitionEvent).persisted) return
      page = undefined
      moved(true)
    })
    if (navigation) {
      listen(navigation, 'currententrychange', (event) => {
        // A type is missing where only the entry's state changed.
        const type = (event as Event & { navigationType: string | null }).navigationType
        if (type) moved(type !== 'replace')
      })
    } else {
      listen(window, 'popstate', () => moved(true))
      wrap('pushState')
      wrap('replaceState')
    }
  }
  if ((document as { prerendering?: boolean }).prerendering) listen(document, 'prerenderingchange', begin)
  else begin()

  return () => {
    for (const one of undo) one()
  }
}
