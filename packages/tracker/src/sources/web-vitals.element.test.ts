import { describe, it, same, until } from '../browser.test.support.ts'
import { NOTHING_OPEN, type Tracked, visit } from './visit.test.support.ts'
import { webVitals } from './web-vitals.ts'

const setHidden = (hidden: boolean) => {
  const define = (name: string, value: unknown) =>
    hidden
      ? Object.defineProperty(document, name, { configurable: true, value })
      : delete (document as unknown as Record<string, unknown>)[name]
  define('hidden', true)
  define('visibilityState', 'hidden')
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))
}

const named = (events: readonly Tracked[], name: string) => events.filter(([, data]) => data['name'] === name)

/** Whether this browser measures it at all, on a page that it paints. */
const measures = (type: string) => PerformanceObserver.supportedEntryTypes.includes(type)

/** Starts the source on a page with something on it, and waits for the first that is told. */
const start = async () => {
  const text = document.createElement('p')
  text.textContent = 'something to paint'
  document.body.append(text)
  const on = visit(webVitals)
  await until(() => named(on.events, 'TTFB').length > 0, 'the first byte is told')
  if (measures('paint')) await until(() => named(on.events, 'FCP').length > 0, 'the first paint is told')
  return on
}

describe('web vitals', () => {
  it('are measured by the browser, told once each with a rating and nothing else, and in time for the hand-over', async () => {
    const on = await start()
    const later = () => ['LCP', 'CLS', 'INP'].filter((name) => named(on.events, name).length > 0)
    const told: string[][] = [later()]
    for (const type of ['pagehide', 'visibilitychange']) {
      // As the tracker listens.
      window.addEventListener(type, () => told.push(later()), { once: true })
    }
    window.dispatchEvent(new PageTransitionEvent('pagehide'))
    setHidden(true)
    setHidden(false)
    same(told[0], [])
    same(told[2], later())
    same(later().includes('CLS'), measures('layout-shift'))
    const names = on.events.map(([, data]) => data['name'])
    same(names.length, new Set(names).size)
    for (const [name, data] of on.events) {
      same([name, Object.keys(data)], ['web_vital', ['name', 'value', 'rating']])
      const value = data['value'] as number
      same(value, +value.toFixed(data['name'] === 'CLS' ? 3 : 0))
      same(['good', 'needs-improvement', 'poor'].includes(data['rating'] as string), true)
    }
    on.stop()
  })

  it('are not told any more after a stop', async () => {
    const on = visit(webVitals)
    same(on.open().listeners, 1)
    on.stop()
    same(on.open(), NOTHING_OPEN)
    const other = await start()
    setHidden(true)
    setHidden(false)
    same(on.events, [])
    other.stop()
  })
})
