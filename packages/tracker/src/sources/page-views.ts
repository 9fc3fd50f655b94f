import { deviceOf } from '../device-of.ts'
import type { Source } from '../source.ts'

/** Milliseconds: changes that follow one another sooner are one to the eye (https://www.nngroup.com/articles/response-times-3-important-limits/). */
const BLINK = 100

const withoutQuery = (page: string) => page.replace(/\?[^#]*/g, '')

/**
 * Emits `page_view`: one for each page that a visitor got to see, with the device, coarsely.
 *
 * | what happens | views |
 * |---|---|
 * | a document is loaded, loaded again, or back from the back-forward cache | one |
 * | a document is prerendered | one once it is shown, none if it never is |
 * | an entry is pushed, or gone back or forward to | one if it is another page: by path, query, or a fragment that is a route (`#/cart`, `#!cart`) |
 * | the entry is replaced | one if it is another page without looking at the query: another order of the same list is the same page |
 * | an anchor, the same address again, changed state, a navigation that is cancelled | none |
 * | a frame goes anywhere | none; a tracker in the frame counts the frame's own pages |
 *
 * Changes that follow one another within a tenth of a second are one change: a redirect counts once, where it ends, and not
 * at all if it ends where it began. The event's time is that of the first of them. A document that is left sooner counts; a
 * page within it that is left sooner was not seen.
 *
 * It listens to the Navigation API (https://html.spec.whatwg.org/#navigation-api). Only where that is missing it wraps
 * `history.pushState` and `history.replaceState`, and takes the wraps off when it stops. The page may go to the back-forward
 * cache. `document.open()` takes away what listens for a return from there.
 *
 * @example
 * createTracker({ site: 'shop', endpoint: '/heed', consent, sources: [pageViews] })
 */
export const pageViews: Source = (track, { window }) => {
  const { document, history, location } = window
  const navigation = (window as { navigation?: EventTarget }).navigation
  const listening = new AbortController()
  const undo: (() => void)[] = []
  // What counted last. Nothing, before the document itself did.
  let page = ''
  let waiting = 0

  const pageOf = () => location.href.replace(/#(?![/!]).*/, '')
  const listen = (target: EventTarget, type: string, listener: (event: Event) => void) =>
    // Capturing: when the page is left, before the tracker hands over what it has.
    target.addEventListener(type, listener, { capture: true, signal: listening.signal })
  const count = (time?: number) => {
    const now = pageOf()
    waiting = 0
    if (now !== page) void track('page_view', {}, { time: time!, device: deviceOf(window) })
    page = now
  }
  const moved = (replaced?: boolean) => {
    const now = pageOf()
    if (replaced && !waiting && withoutQuery(now) === withoutQuery(page)) page = now
    if (now !== page) waiting ||= window.setTimeout(count, BLINK, Date.now())
  }
  const wrap = (method: 'pushState' | 'replaceState', replaced?: boolean) => {
    const before = history[method]
    const wrapped: History['pushState'] = (...change) => {
      before.apply(history, change)
      moved(replaced)
    }
    history[method] = wrapped
    undo.push(() => {
      if (history[method] === wrapped) history[method] = before
    })
  }
  const begin = () => {
    moved()
    listen(window, 'pagehide', () => page || count())
    listen(window, 'pageshow', (event) => {
      if ((event as PageTransitionEvent).persisted) {
        page = ''
        moved()
      }
    })
    if (navigation)
      listen(navigation, 'currententrychange', (event) =>
        moved((event as Event & { navigationType: string | null }).navigationType === 'replace'),
      )
    else {
      listen(window, 'popstate', () => moved())
      wrap('pushState')
      wrap('replaceState', true)
    }
  }
  if ((document as { prerendering?: boolean }).prerendering) listen(document, 'prerenderingchange', begin)
  else begin()

  return () => {
    listening.abort()
    window.clearTimeout(waiting)
    // Who wrapped history later still calls this source.
    waiting = 1
    for (const one of undo) one()
  }
}
