import { assert, array, boolean, constantFrom, integer, oneof, property, record, constant } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { engagement } from './engagement.ts'
import { NOTHING_OPEN, type Tracked, visit } from './visit.test.support.ts'

/** A window as far as this source looks. */
class Page extends EventTarget {
  /** How often the layout was read. */
  reads = 0
  readonly navigation: EventTarget | undefined
  readonly box = { scrollTop: 0, clientHeight: 500, scrollHeight: 2_000 }
  readonly location = { href: 'https://shop.example/list?sort=price' }
  readonly document = {
    hidden: false,
    focused: true,
    hasFocus: () => this.document.focused,
    scrollingElement: new Proxy(this.box, {
      get: (box, key) => {
        this.reads++
        return box[key as 'scrollTop']
      },
    }),
  }

  constructor(modern = true) {
    super()
    this.navigation = modern ? new EventTarget() : undefined
  }

  fire(type: string) {
    this.dispatchEvent(new Event(type))
  }
  hide(hidden: boolean) {
    this.document.hidden = hidden
    this.fire('visibilitychange')
  }
  focus(focused: boolean) {
    // While it loses the focus, a page may say that it has it still.
    if (focused) this.document.focused = true
    this.fire(focused ? 'focus' : 'blur')
    this.document.focused = focused
  }
  scroll(to: number) {
    this.box.scrollTop = to
    this.fire('scroll')
  }
  go(navigationType = 'push', sameDocument = true, url = this.location.href) {
    const destination = { sameDocument, url }
    const event = Object.assign(new Event('navigate'), { navigationType, destination })
    this.navigation?.dispatchEvent(event)
  }
  start() {
    return visit(engagement, this)
  }
}

const sum = (events: readonly Tracked[]) =>
  events.reduce((total, [, { engaged }]) => total + (engaged as number), 0)
const depth = (events: readonly Tracked[]) => Math.max(...events.map(([, { scroll }]) => scroll as number))

describe('engaged time', () => {
  test('is told when the page is hidden, and only what is new each time', () => {
    const page = new Page()
    const { pass, take } = page.start()
    pass(4_000)
    page.hide(true)
    expect(take()).toEqual([['page_left', { engaged: 4_000, scroll: 25 }]])
    pass(60_000)
    page.hide(false)
    pass(1_500)
    page.hide(true)
    expect(take()).toEqual([['page_left', { engaged: 1_500, scroll: 25 }]])
    page.fire('pagehide')
    page.hide(true)
    expect(take()).toEqual([])
  })

  test('ends 30 seconds after the visitor last did something, and goes on when they come back to it', () => {
    const page = new Page()
    const { pass, take } = page.start()
    pass(20_000)
    page.fire('keydown')
    pass(600_000)
    page.fire('pointermove')
    pass(10_000)
    page.hide(true)
    expect(sum(take())).toBe(20_000 + 30_000 + 10_000)
  })

  test('does not count a page in the background or without focus', () => {
    const page = new Page()
    page.document.hidden = true
    const { pass, take } = page.start()
    pass(5_000)
    page.fire('pointermove')
    pass(5_000)
    page.hide(false)
    pass(1_000)
    page.focus(false)
    pass(5_000)
    page.fire('pointermove')
    pass(5_000)
    page.focus(true)
    pass(200)
    page.hide(true)
    expect(sum(take())).toBe(1_200)
  })

  test('goes to the page it was spent on, before the address changes', () => {
    const page = new Page()
    const { pass, take } = page.start()
    pass(3_000)
    page.go('replace', true, 'https://shop.example/list?sort=name#top')
    page.go('push', false)
    expect(take()).toEqual([])
    page.go()
    expect(sum(take())).toBe(3_000)
    pass(2_000)
    page.go('traverse')
    expect(sum(take())).toBe(2_000)
    pass(1_000)
    page.go('replace', true, 'https://shop.example/cart')
    expect(sum(take())).toBe(1_000)
  })

  test('survives the back-forward cache', () => {
    const page = new Page()
    const { pass, take } = page.start()
    pass(2_000)
    page.fire('pagehide')
    page.hide(true)
    expect(sum(take())).toBe(2_000)
    pass(3_600_000)
    page.hide(false)
    page.fire('pageshow')
    pass(700)
    page.fire('pagehide')
    expect(sum(take())).toBe(700)
  })

  test('is right for every history of visits, by a clock that ticks beside it', () => {
    const step = record({
      ms: integer({ min: 0, max: 400 }).map((tenths) => tenths * 100),
      act: oneof(
        constantFrom(
          'pointermove',
          'keydown',
          'scroll',
          'hide',
          'show',
          'blur',
          'focus',
          'leave',
          'back',
          'push',
        ),
        constant('pointermove'),
      ),
    })
    assert(
      property(array(step, { maxLength: 40 }), boolean(), (history, hidden) => {
        const page = new Page()
        page.document.hidden = hidden
        const { pass, events } = page.start()
        let view = 0
        let left = 0
        let away = !hidden ? 0 : Infinity
        const told: number[] = []
        const spent: number[] = []
        const settle = () => {
          while (left < events.length)
            told[view] = (told[view] ?? 0) + (events[left++]![1]['engaged'] as number)
        }
        for (const { ms, act } of history) {
          for (let tick = 0; tick < ms; tick += 100) {
            if (away < 30_000) spent[view] = (spent[view] ?? 0) + 100
            away += 100
          }
          pass(ms)
          if (act === 'hide' || act === 'show') page.hide(act === 'hide')
          else if (act === 'blur' || act === 'focus') page.focus(act === 'focus')
          else if (act === 'push') page.go()
          else if (act === 'leave') {
            page.fire('pagehide')
            page.hide(true)
          } else if (act === 'back') {
            page.hide(false)
            page.fire('pageshow')
          } else page.fire(act)
          settle()
          if (act === 'push') view++
          else away = page.document.hidden || !page.document.focused ? Infinity : 0
        }
        page.hide(true)
        settle()
        for (let one = 0; one <= view; one++) expect(told[one] ?? 0).toBe(spent[one] ?? 0)
      }),
    )
  })
})

describe('scroll depth', () => {
  test('is the furthest that was seen of the page', () => {
    const page = new Page()
    const { pass, take } = page.start()
    page.scroll(1_000)
    pass(1_000)
    page.scroll(0)
    pass(1_000)
    page.hide(true)
    expect(take()).toEqual([['page_left', { engaged: 2_000, scroll: 75 }]])
    page.hide(false)
    page.scroll(1_600)
    pass(10)
    page.hide(true)
    expect(depth(take())).toBe(100)
  })

  test('starts again on the next page of an application', () => {
    const page = new Page()
    const { pass, take } = page.start()
    page.scroll(1_500)
    pass(1_000)
    page.go()
    expect(depth(take())).toBe(100)
    page.scroll(0)
    pass(1_000)
    page.hide(true)
    expect(depth(take())).toBe(25)
  })

  test('reads no layout while the page scrolls', () => {
    const page = new Page()
    const { pass } = page.start()
    for (let y = 0; y < 1_000; y++) {
      page.scroll(y)
      page.fire('pointermove')
    }
    expect(page.reads).toBe(0)
    pass(200)
    expect(page.reads).toBe(3)
  })
})

test('without the Navigation API a click on a link ends what belongs to the page, and going back forgets the rest', () => {
  const page = new Page(false)
  const { pass, take } = page.start()
  const click = (nodeName: string) =>
    page.dispatchEvent(Object.assign(new Event('click'), { composedPath: () => [{ nodeName }, page] }))
  pass(1_000)
  click('P')
  expect(take()).toEqual([])
  click('A')
  expect(sum(take())).toBe(1_000)
  pass(700)
  page.fire('popstate')
  pass(300)
  page.hide(true)
  expect(sum(take())).toBe(300)
})

test.each([true, false])('stopping leaves nothing behind', (modern) => {
  const page = new Page(modern)
  const { open, pass, stop, take } = page.start()
  pass(1_000)
  page.scroll(100)
  expect(open().timers).toBe(1)
  stop()
  expect(open()).toEqual(NOTHING_OPEN)
  page.hide(true)
  page.go()
  expect(take()).toEqual([])
})
