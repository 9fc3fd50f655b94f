// Here before the source asks for it: of two that ask for a library still on its way, either may have it first.
import 'web-vitals'
import { describe, it, same, until } from '../browser.test.support.ts'
import { NOTHING_OPEN, visit } from './visit.test.support.ts'
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

/** Whether this browser measures it at all, on a page that it paints. */
const measures = (type: string) => PerformanceObserver.supportedEntryTypes.includes(type)

/** Starts the source on a page with something on it, and waits until the library has seen that. */
const start = async () => {
  const text = document.createElement('p')
  text.textContent = 'something to paint'
  document.body.append(text)
  // From here on the source loads the library first, and hears of everything first.
  await until(() => document.readyState === 'complete', 'the page is loaded')
  const on = visit(webVitals)
  const seen = new Set<string>()
  const { onFCP, onTTFB } = await import('web-vitals')
  for (const see of [onFCP, onTTFB]) see(({ name }) => void seen.add(name))
  await until(() => seen.has('TTFB'), 'the first byte is known')
  if (measures('paint')) await until(() => seen.has('FCP'), 'the first paint is known')
  return on
}

describe('web vitals', () => {
  it('are measured by the browser, told once each with a rating and nothing else, and in time for the hand-over', async () => {
    const on = await start()
    const told: number[] = [on.events.length]
    for (const type of ['pagehide', 'visibilitychange']) {
      // As the tracker listens.
      window.addEventListener(type, () => told.push(on.events.length), { once: true })
    }
    window.dispatchEvent(new PageTransitionEvent('pagehide'))
    setHidden(true)
    setHidden(false)
    same([told[0], told[1]! > 0, told[2]], [0, true, on.events.length])
    const names = on.events.map(([, data]) => data['name'] as string)
    same(names.length, new Set(names).size)
    for (const [name, type] of [
      ['TTFB', 'navigation'],
      ['FCP', 'paint'],
      ['CLS', 'layout-shift'],
    ] as const)
      same([name, names.includes(name)], [name, measures(type)])
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
    // What the library says while the page is hidden is passed on at once.
    setHidden(true)
    const other = await start()
    setHidden(false)
    same([on.events.length, other.events.length > 0], [0, true])
    other.stop()
  })
})
