import { handClock } from '../hands.test.kit.ts'

type Counted = EventTarget & { readonly open: () => number }

/** A target that counts the listeners it has. */
function counted<More extends object>(more: More): Counted & More {
  const target = new EventTarget()
  const open = new Map<string, Set<unknown>>()
  return Object.assign(target, more, {
    addEventListener(name: string, hear: EventListener, options?: AddEventListenerOptions) {
      if (!open.has(name)) open.set(name, new Set())
      open.get(name)!.add(hear)
      EventTarget.prototype.addEventListener.call(target, name, hear, options)
    },
    removeEventListener(name: string, hear: EventListener, options?: AddEventListenerOptions) {
      open.get(name)?.delete(hear)
      EventTarget.prototype.removeEventListener.call(target, name, hear, options)
    },
    open: () => [...open.values()].reduce((sum, { size }) => sum + size, 0),
  })
}

/**
 * A window of which a test says what happens in it, and that counts all that is open: listeners, timers of the clock and of the
 * window, observers.
 */
export function handPage(clock = handClock()) {
  let others = 0
  const count = () => {
    others++
    return others
  }
  const root = counted({ lang: 'en', scrollHeight: 4_000 })
  const document = counted({
    hidden: false,
    documentElement: root,
    createDocumentFragment: () => ({
      querySelector(selector: string) {
        if (selector.includes('[[')) throw new SyntaxError(selector)
        return null
      },
    }),
  })
  class Observer {
    constructor() {
      count()
    }
  }
  const page = counted({
    document,
    location: { href: 'https://shop.example/' },
    navigator: { language: 'en' },
    screen: { width: 1_366, height: 768 },
    matchMedia: () => ({ matches: false }),
    scrollY: 0,
    innerHeight: 1_000,
    selected: 'None',
    getSelection: () => ({ type: page.selected }),
    setTimeout: count,
    setInterval: count,
    requestAnimationFrame: count,
    requestIdleCallback: count,
    MutationObserver: Observer,
    IntersectionObserver: Observer,
    ResizeObserver: Observer,
    PerformanceObserver: Observer,
  })
  const happen = (target: EventTarget, name: string, more: object = {}) =>
    target.dispatchEvent(Object.assign(new Event(name), more))
  return {
    clock,
    page,
    window: page as unknown as Window & typeof globalThis,
    /** How much is open now; observers and timers of the window itself count for ever. */
    open: () => ({
      listeners: page.open() + document.open() + root.open(),
      timers: clock.waiting(),
      others,
    }),
    /** Something happens to the window. */
    happen: (name: string, more?: object) => happen(page, name, more),
    /** The pointer leaves the page. */
    leave: (more: object) => happen(root, 'mouseleave', { clientY: 0, buttons: 0, ...more }),
    /** The page goes out of sight, or comes back. */
    hide(hidden: boolean) {
      document.hidden = hidden
      happen(document, 'visibilitychange')
      happen(page, 'visibilitychange')
    },
    /** The page is scrolled to a place, in pixels, and measured. */
    scroll(to: number) {
      page.scrollY = to
      happen(page, 'scroll')
      clock.move(200)
    },
    /** An element is clicked; it has a tag and fits some selectors. */
    click(element: { readonly tag?: string; readonly fits?: readonly string[] } = {}, more: object = {}) {
      const target = { tagName: element.tag ?? 'DIV', matches: (one: string) => element.fits?.includes(one) }
      const event = Object.assign(new Event('click'), { detail: 1, clientX: 10, clientY: 10, ...more })
      Object.defineProperty(event, 'target', { value: target })
      event.composedPath = () => [{ ...target, matches: () => false }, target, page] as never
      page.dispatchEvent(event)
    },
  }
}

/** What is open where nothing listens. */
export const nothingOpen = { listeners: 0, timers: 0, others: 0 }
