import type { Metric } from 'web-vitals'
import { nothing } from '../nothing.ts'
import type { Source } from '../source.ts'
import { listen } from './listen.ts'

/**
 * Emits `web_vital` with name, value and rating (https://web.dev/articles/vitals): FCP and TTFB when they are known; LCP, CLS and INP,
 * which grow, when the page is hidden or left. After a return they are told again if they grew: the last one of a name and page
 * counts. Milliseconds are rounded, CLS to three decimals. No element and no selector is told.
 *
 * The library `web-vitals` is loaded after the page has, through `import()`. It can't be told to stop listening; once this source is
 * stopped, nobody hears what it says.
 *
 * @example
 * createTracker({ site: 'shop', endpoint: '/heed', consent, sources: [pageViews, webVitals] })
 */
export const webVitals: Source = (track, { window }) => {
  const { document } = window
  const growing = new Map<string, Metric>()
  let stopped = false

  const tell = ({ name, value, rating }: Metric) => {
    if (!stopped) void track('web_vital', { name, value: +value.toFixed(name === 'CLS' ? 3 : 0), rating })
  }
  const leave = ({ type }: { readonly type?: string } = {}) => {
    if (type !== 'pagehide' && !document.hidden) return
    for (const metric of growing.values()) tell(metric)
    growing.clear()
  }
  /** The library's own last word comes when the page is hidden, after we listened: then it is told at once. */
  const grow = (metric: Metric) => {
    growing.set(metric.name, metric)
    leave()
  }
  const load = () =>
    import('web-vitals')
      .then(({ onCLS, onFCP, onINP, onLCP, onTTFB }) => {
        for (const on of [onFCP, onTTFB]) on(tell)
        for (const on of [onCLS, onINP, onLCP]) on(grow, { reportAllChanges: true })
      })
      .catch(nothing)
  const stop = listen(window, { load, pagehide: leave, visibilitychange: leave })
  if (document.readyState === 'complete') void load()

  return () => {
    stopped = true
    stop()
  }
}
