import type { Source } from '../source.ts'
import { listen } from './listen.ts'

/** So many milliseconds after the last sign of activity, a visitor counts as away. */
const IDLE = 30_000

/** Milliseconds between a scroll and the look at where it led. */
const SETTLE = 200

const pathOf = (url: string) => url.replace(/[?#].*/, '')

/**
 * Emits `page_left` whenever the page is hidden or left, also within an application of one page. `engaged`: the milliseconds
 * **since the last one** in which the page was visible, had the focus, and the visitor did something (moved, pressed, scrolled) within the
 * last 30 seconds. `scroll`: how far down they got in that time, in percent of the page's height, its first screen included. So of
 * the events of one page the sum of `engaged` and the highest `scroll` are right, however often the visitor comes and goes. Without
 * engaged time there is no event.
 *
 * The layout is read every fifth of a second while there are scrolls, and when the page is left; never in the way of a scroll.
 *
 * Pages of an application change when the Navigation API says so, before the address does. Where it is missing, a click on a link or
 * a button ends what belongs to this page, and going back forgets what came after the last click.
 *
 * @example
 * createTracker({ site: 'shop', endpoint: '/heed', consent, sources: [pageViews, engagement] })
 */
export const engagement: Source = (track, { window }) => {
  const { document, location, performance } = window
  const { navigation } = window as { navigation?: EventTarget }
  let from = 0
  let until = 0
  let engaged = 0
  let scroll = 0
  let timer: number | undefined

  const look = () => {
    const { clientHeight, scrollHeight, scrollTop } = document.scrollingElement ?? document.documentElement
    timer = 0
    if (scrollHeight) scroll = Math.max(scroll, (scrollTop + clientHeight) / scrollHeight)
  }
  /** Adds the time that has passed to this page's account. */
  const count = () => {
    const now = performance.now()
    engaged += Math.max(0, Math.min(now, until) - from)
    from = now
  }
  /** Closes the account. */
  const leave = (forget?: boolean) => {
    count()
    engaged = Math.round(engaged)
    if (engaged && !forget) {
      look()
      void track('page_left', { engaged, scroll: Math.min(100, Math.round(scroll * 100)) })
    }
    window.clearTimeout(timer)
    timer = engaged = scroll = 0
  }
  const act = ({ type, target }: Event) => {
    const gone = document.hidden || type === 'pagehide'
    count()
    // While it loses the focus, a page may say that it has it still.
    const away = gone || !document.hasFocus() || (type === 'blur' && !(target as Partial<Node>).nodeType)
    until = away ? 0 : from + IDLE
    if (type === 'scroll') timer ||= window.setTimeout(look, SETTLE)
    if (gone) leave()
  }
  const stops = [
    listen(window, {
      pointerdown: act,
      pointermove: act,
      keydown: act,
      scroll: act,
      focus: act,
      blur: act,
      visibilitychange: act,
      pagehide: act,
      pageshow: act,
    }),
    navigation
      ? listen(navigation, {
          navigate: ({ navigationType, destination }: NavigateEvent) => {
            if (
              destination.sameDocument &&
              (navigationType !== 'replace' || pathOf(destination.url) !== pathOf(location.href))
            )
              leave()
          },
        })
      : listen(window, {
          click: (event: Event) => {
            if (event.composedPath().some((node) => /^(a|button)$/i.test((node as Node).nodeName))) leave()
          },
          popstate: () => leave(true),
        }),
    () => window.clearTimeout(timer),
  ]
  act({} as Event)

  return () => {
    for (const stop of stops) stop()
  }
}
