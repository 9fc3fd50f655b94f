import type { Metric } from 'web-vitals'
import { nothing } from '../nothing.ts'
import type { Source } from '../source.ts'
import { listen } from './listen.ts'

/**
 * Emits `web_vital` with name, value and rating (https://web.dev/articles/vitals) for LCP, INP, CLS, FCP and TTFB, as far as the browser
 * measures them, when the page is hidden or left. After a return they are told again if they grew: the last one of a name and
 * page counts. Milliseconds are rounded, CLS to three decimals. No element and no selector is told.
 *
 * The library `web-vitals` is loaded after the page has, through `import()`. It can't be told to stop listening; once this source is
 * stopped, nobody hears what it says.
 *
 * @example
 * createTracker({ site: 'shop', endpoint: '/heed', consent, sources: [pageViews, webVitals] })
 */
export const webVitals: Source = (track, { window }) => {
  const { document } = window
  const known = new Map<string, Metric>()
  let stopped = false

  const leave = ({ type }: Partial<Event>) => {
    if (stopped || (type !== 'pagehide' && !document.hidden)) return
    for (const [name, { value, rating }] of known)
      void track('web_vital', {
        name: name as 'CLS',
        value: +value.toFixed(name === 'CLS' ? 3 : 0),
        rating,
      })
    known.clear()
  }
  const report = (metric: Metric) => {
    known.set(metric.name, metric)
    // The library's last word comes while the page is hidden, after we listened and before the tracker hands over.
    leave({})
  }
  const load = () =>
    import('web-vitals')
      .then(({ onCLS, onFCP, onINP, onLCP, onTTFB }) => {
        for (const on of [onCLS, onFCP, onINP, onLCP, onTTFB]) on(report, { reportAllChanges: true })
      })
      .catch(nothing)
  const stop = listen(window, { load, pagehide: leave, visibilitychange: leave })
  if (document.readyState === 'complete') void load()

  return () => {
    stopped = true
    stop()
  }
}
