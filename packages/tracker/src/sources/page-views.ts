import type { Source } from '../source.ts'

/** The part of the Navigation API that counts pages. */
interface Navigating {
  readonly navigation?: EventTarget
}

/**
 * Emits `page_view` each time a page comes into view: once when it loads (a prerendered page when it is activated),
 * once for every new address of a single-page app, and once when the back-forward cache brings it back. The same
 * address twice in a row is one view; what follows `#` counts, because apps route by it.
 *
 * Addresses are watched by the Navigation API, which changes nothing on the page. Where it is missing,
 * `history.pushState` and `replaceState` are wrapped until the source is stopped.
 *
 * @see https://html.spec.whatwg.org/multipage/nav-history-apis.html#navigation-api
 * @example
 * createTracker({ site: 'shop', endpoint: '/voice', consent, sources: [pageViews()] })
 */
export const pageViews =
  (): Source =>
  (track, { window }) => {
    const { document, history, location } = window
    const { navigation } = window as Navigating
    const listening = new AbortController()
    let last: string | undefined
    let restore = (): void => {}

    const view = (): void => {
      last = location.href
      void track('page_view')
    }
    // The app sets its title after it has changed the address: a task later it is there.
    const moved = (): void =>
      void window.setTimeout(() => !listening.signal.aborted && location.href !== last && view())
    const on = (target: EventTarget, name: string, listener: (event: Event) => void): void =>
      target.addEventListener(name, listener, listening)

    const begin = (): void => {
      view()
      on(window, 'pageshow', (event) => (event as PageTransitionEvent).persisted && view())
      if (navigation) return on(navigation, 'currententrychange', moved)
      on(window, 'popstate', moved)
      on(window, 'hashchange', moved)
      restore = wrapHistory(history, moved)
    }
    if ((document as { prerendering?: boolean }).prerendering) on(document, 'prerenderingchange', begin)
    else begin()

    return () => {
      listening.abort()
      restore()
    }
  }

/** Calls `moved` after the page has changed its own address. Returns what takes the wrapping off again. */
function wrapHistory(history: History, moved: () => void): () => void {
  const { pushState, replaceState } = history
  const wrapped =
    (change: History['pushState']): History['pushState'] =>
    (...args) => {
      change.apply(history, args)
      moved()
    }
  const ours = { pushState: wrapped(pushState), replaceState: wrapped(replaceState) }
  Object.assign(history, ours)
  return () => {
    // Whoever wrapped after us holds on to ours: only what is still ours is put back.
    if (history.pushState === ours.pushState) history.pushState = pushState
    if (history.replaceState === ours.replaceState) history.replaceState = replaceState
  }
}
