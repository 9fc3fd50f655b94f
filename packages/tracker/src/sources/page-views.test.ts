import { describe, expect, test, vi } from 'vitest'
import type { SourceContext } from '../source.ts'
import type { Tracker } from '../tracker.ts'
import { pageViews } from './page-views.ts'

/** A window as far as this source looks: addresses, history and events, with or without the Navigation API. */
class Page extends EventTarget {
  readonly document = Object.assign(new EventTarget(), { prerendering: false })
  readonly navigation: EventTarget | undefined
  url = new URL('https://shop.example/')
  readonly location = this.#location()
  readonly history = {
    pushState: (_: unknown, __: string, url: string) => this.go(url, 'push'),
    replaceState: (_: unknown, __: string, url: string) => this.go(url, 'replace'),
  }
  readonly views: string[] = []

  constructor(modern: boolean) {
    super()
    this.navigation = modern ? new EventTarget() : undefined
  }

  #location() {
    const page = this
    return {
      get pathname() {
        return page.url.pathname
      },
      get search() {
        return page.url.search
      },
      get hash() {
        return page.url.hash
      },
    }
  }

  go(url: string, navigationType: string | null) {
    this.url = new URL(url, this.url)
    this.navigation?.dispatchEvent(Object.assign(new Event('currententrychange'), { navigationType }))
  }

  back(url: string) {
    this.go(url, 'traverse')
    this.dispatchEvent(new Event('popstate'))
  }

  show(persisted: boolean) {
    this.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }))
  }

  start() {
    const track = async (name: string) => {
      if (name === 'page_view') this.views.push(this.url.pathname + this.url.search + this.url.hash)
      return 'stored'
    }
    return pageViews(track as Tracker['track'], { window: this } as unknown as SourceContext)
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
    page.history.pushState(null, '', '/cart')
    page.history.pushState(null, '', '/cart?step=2')
    page.back('/cart')
    page.back('/')
    expect(page.views).toEqual(['/', '/cart', '/cart?step=2', '/cart', '/'])
  })

  test('do not count a replaced address, the same address again, or a jump to an anchor', () => {
    const page = new Page(modern)
    page.start()
    page.history.replaceState(null, '', '/?sort=price')
    page.history.pushState(null, '', '/?sort=price')
    page.history.pushState(null, '', '/?sort=price#reviews')
    page.back('/?sort=price')
    expect(page.views).toEqual(['/'])
  })

  test('count routes that live in the fragment', () => {
    const page = new Page(modern)
    page.start()
    page.back('#/cart')
    page.back('#!help')
    expect(page.views).toEqual(['/', '/#/cart', '/#!help'])
  })

  test('count a page that comes back from the back-forward cache', () => {
    const page = new Page(modern)
    page.start()
    page.show(true)
    expect(page.views).toEqual(['/', '/'])
  })

  test('count a prerendered page once it is shown, and never if it is not', () => {
    const page = new Page(modern)
    page.document.prerendering = true
    page.start()
    page.show(false)
    expect(page.views).toEqual([])
    page.document.prerendering = false
    page.document.dispatchEvent(new Event('prerenderingchange'))
    expect(page.views).toEqual(['/'])
  })

  test('stop, and leave history as it was', () => {
    const page = new Page(modern)
    const { pushState, replaceState } = page.history
    const stop = page.start()
    expect(page.history.pushState === pushState).toBe(modern)
    stop()
    expect(page.history).toEqual({ pushState, replaceState })
    page.history.pushState(null, '', '/cart')
    page.back('/')
    page.show(true)
    expect(page.views).toEqual(['/'])
  })
})

test('page views leave alone who wrapped history after them', () => {
  const page = new Page(false)
  const stop = page.start()
  const other = vi.fn()
  page.history.pushState = other
  stop()
  expect(page.history.pushState).toBe(other)
})

test('page views do not count a change of an entry’s state', () => {
  const page = new Page(true)
  page.start()
  page.go('/elsewhere', null)
  expect(page.views).toEqual(['/'])
})
