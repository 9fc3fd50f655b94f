import { describe, expect, test } from 'vitest'
import type { SourceContext } from '../source.ts'
import type { Tracker, TrackOptions } from '../tracker.ts'
import { pageViews } from './page-views.ts'

const HOST = 'https://shop.example'

/** A window as far as this source looks: addresses, history, events and a timer, with or without the Navigation API. */
class Page extends EventTarget {
  readonly screen = { width: 1366, height: 768 }
  readonly navigator = { language: 'de-DE' }
  readonly matchMedia = () => ({ matches: false })
  readonly document = Object.assign(new EventTarget(), { prerendering: false })
  readonly navigation: EventTarget | undefined
  readonly location = new URL(HOST)
  readonly history = {
    pushState: (_: unknown, __: string, url: string) => this.go(url, 'push'),
    replaceState: (_: unknown, __: string, url: string) => this.go(url, 'replace'),
  }
  readonly views: string[] = []
  readonly times: (number | undefined)[] = []
  readonly #timers = new Map<number, () => void>()
  #named = 0

  constructor(modern: boolean) {
    super()
    this.navigation = modern ? new EventTarget() : undefined
  }

  setTimeout(callback: (...given: unknown[]) => void, _: number, ...given: unknown[]) {
    this.#timers.set(++this.#named, () => callback(...given))
    return this.#named
  }

  clearTimeout(name: number) {
    this.#timers.delete(name)
  }

  /** A tenth of a second goes by. */
  stay() {
    const due = [...this.#timers.values()]
    this.#timers.clear()
    for (const callback of due) callback()
  }

  go(url: string, navigationType: string | null) {
    this.location.href = new URL(url, this.location).href
    this.navigation?.dispatchEvent(Object.assign(new Event('currententrychange'), { navigationType }))
  }

  push(...urls: string[]) {
    for (const url of urls) {
      this.history.pushState(null, '', url)
      this.stay()
    }
  }

  replace(url: string) {
    this.history.replaceState(null, '', url)
    this.stay()
  }

  back(url: string) {
    this.go(url, 'traverse')
    this.dispatchEvent(new Event('popstate'))
    this.stay()
  }

  leave() {
    this.dispatchEvent(Object.assign(new Event('pagehide'), { persisted: true }))
  }

  show(persisted: boolean) {
    this.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }))
    this.stay()
  }

  begin() {
    const track = async (name: string, _: object, { time, device }: TrackOptions) => {
      expect(device).toMatchObject({ kind: 'desktop', language: 'de-DE', width: 1344, height: 768 })
      if (name === 'page_view') this.views.push(this.location.href.slice(HOST.length))
      this.times.push(time)
      return 'stored'
    }
    return pageViews(track as Tracker['track'], { window: this } as unknown as SourceContext)
  }

  start() {
    const stop = this.begin()
    this.stay()
    return stop
  }
}

describe.each([
  ['the Navigation API', true],
  ['history only', false],
])('page views with %s', (_, modern) => {
  test('count the page that loads, once', () => {
    const page = new Page(modern)
    page.start()
    page.show(false)
    expect(page.views).toEqual(['/'])
  })

  test('count each page of an application, forth and back', () => {
    const page = new Page(modern)
    page.start()
    page.push('/cart', '/cart?step=2')
    page.back('/cart')
    page.back('/')
    expect(page.views).toEqual(['/', '/cart', '/cart?step=2', '/cart', '/'])
  })

  test('do not count a replaced query, the same address again, or a jump to an anchor', () => {
    const page = new Page(modern)
    page.start()
    page.replace('/?sort=price')
    page.push('/?sort=price', '/?sort=price#reviews', '/?sort=price#')
    page.back('/?sort=price')
    expect(page.views).toEqual(['/'])
  })

  test('count a replaced path and a replaced route, not the query of a route', () => {
    const page = new Page(modern)
    page.start()
    page.replace('/cart')
    page.replace('/cart#/pay')
    page.replace('/cart#/pay?by=card')
    page.replace('/cart?step=1#/done')
    page.replace('/cart?step=2#/')
    expect(page.views).toEqual(['/', '/cart', '/cart#/pay', '/cart?step=1#/done', '/cart?step=2#/'])
  })

  test('count routes that live in the fragment', () => {
    const page = new Page(modern)
    page.start()
    page.back('#/cart')
    page.back('#!help')
    expect(page.views).toEqual(['/', '/#/cart', '/#!help'])
  })

  test('count a redirect once, where it ends, and not at all if it ends where it began', () => {
    const page = new Page(modern)
    page.start()
    page.history.pushState(null, '', '/account')
    page.history.pushState(null, '', '/account/orders')
    page.replace('/login?then=orders')
    page.history.pushState(null, '', '/admin')
    page.replace('/login?then=orders')
    expect(page.views).toEqual(['/', '/login?then=orders'])
  })

  test('count a push whose query is replaced at once, with the query it ends with', () => {
    const page = new Page(modern)
    page.start()
    page.history.pushState(null, '', '/?page=2')
    page.replace('/?page=2&size=9')
    expect(page.views).toEqual(['/', '/?page=2&size=9'])
  })

  test('count a redirect of the page that loads once, at the time it came', () => {
    const page = new Page(modern)
    const before = Date.now()
    page.begin()
    const after = Date.now()
    page.history.replaceState(null, '', '/en')
    page.stay()
    expect(page.views).toEqual(['/en'])
    expect(page.times[0]).toBeGreaterThanOrEqual(before)
    expect(page.times[0]).toBeLessThanOrEqual(after)
  })

  test('count a document that is left at once, and no page within it that is', () => {
    const page = new Page(modern)
    page.begin()
    page.leave()
    expect(page.views).toEqual(['/'])
    page.stay()
    page.history.pushState(null, '', '/cart')
    page.leave()
    expect(page.views).toEqual(['/'])
  })

  test('count a page that comes back from the back-forward cache', () => {
    const page = new Page(modern)
    page.start()
    page.leave()
    page.show(true)
    page.show(true)
    expect(page.views).toEqual(['/', '/', '/'])
  })

  test('count a prerendered page once it is shown, and never if it is not', () => {
    const page = new Page(modern)
    page.document.prerendering = true
    page.start()
    page.show(false)
    page.replace('/en')
    page.leave()
    expect(page.views).toEqual([])
    page.document.prerendering = false
    page.document.dispatchEvent(new Event('prerenderingchange'))
    page.stay()
    expect(page.views).toEqual(['/en'])
  })

  test('stop, and leave history as it was', () => {
    const page = new Page(modern)
    const { pushState, replaceState } = page.history
    const stop = page.start()
    expect(page.history.pushState === pushState).toBe(modern)
    page.history.pushState(null, '', '/account')
    stop()
    expect(page.history).toEqual({ pushState, replaceState })
    page.push('/cart')
    page.back('/')
    page.leave()
    page.show(true)
    expect(page.views).toEqual(['/'])
  })
})

test('page views that are stopped before they began to count stay silent when the page is left', () => {
  const page = new Page(true)
  page.begin()()
  page.leave()
  page.show(true)
  expect(page.views).toEqual([])
})

test('page views leave alone who wrapped history after them, and count nothing through it once stopped', () => {
  const page = new Page(false)
  const stop = page.start()
  const ours = page.history.pushState
  const theirs: typeof ours = (...change) => ours(...change)
  page.history.pushState = theirs
  stop()
  expect(page.history.pushState).toBe(theirs)
  page.push('/cart')
  expect(page.views).toEqual(['/'])
})

test('page views do not count a change of an entry’s state', () => {
  const page = new Page(true)
  page.start()
  page.go('/', null)
  page.stay()
  expect(page.views).toEqual(['/'])
})
