import { afterEach, describe, expect, it, vi } from 'vitest'
import { clickOn } from './click-on.ts'
import { exitIntent } from './exit-intent.ts'
import { handPage, nothingOpen } from './hand-page.test.kit.ts'
import { inactivity } from './inactivity.ts'
import { pageError } from './page-error.ts'
import type { WatchTrigger } from './page-trigger.ts'
import { rageClick } from './rage-click.ts'
import { scrollDepth } from './scroll-depth.ts'
import { timeOnPage } from './time-on-page.ts'

/** A trigger at work on a page, and how often it fired. */
function at(trigger: WatchTrigger) {
  const page = handPage()
  let fired = 0
  const stop = trigger(() => fired++, page)
  return { ...page, stop, fired: () => fired }
}

afterEach(() => vi.restoreAllMocks())

describe('time on a page', () => {
  it('counts while the page is in sight, and then has no more to do', () => {
    const { clock, hide, fired, open } = at(timeOnPage(10_000))
    clock.move(6_000)
    hide(true)
    expect(open().timers).toBe(0)
    clock.move(60_000)
    hide(false)
    clock.move(3_999)
    expect(fired()).toBe(0)
    clock.move(1)
    expect(fired()).toBe(1)
    expect(open()).toEqual(nothingOpen)
  })

  it('is not lengthened or ended by a clock that is moved', () => {
    const { clock, hide, fired } = at(timeOnPage(10_000))
    clock.move(-86_400_000)
    hide(true)
    hide(false)
    clock.move(9_999)
    expect(fired()).toBe(0)
    clock.move(1)
    expect(fired()).toBe(1)
  })

  it('begins when the page is first seen', () => {
    const page = handPage()
    page.hide(true)
    let fired = 0
    timeOnPage(1_000)(() => fired++, page)
    page.clock.move(5_000)
    page.hide(false)
    expect(fired).toBe(0)
    page.clock.move(1_000)
    expect(fired).toBe(1)
  })
})

describe('scroll depth', () => {
  it('is told once, when that share of the page was seen', () => {
    const { scroll, fired, open } = at(scrollDepth(0.75))
    scroll(1_998)
    expect(fired()).toBe(0)
    scroll(2_000)
    scroll(3_000)
    expect(fired()).toBe(1)
    expect(open()).toEqual(nothingOpen)
  })

  it('is measured once for many scrolls, and not while nothing scrolls', () => {
    const { happen, clock, page, fired } = at(scrollDepth(1))
    clock.move(60_000)
    let measured = 0
    Object.defineProperty(page.document.documentElement, 'scrollHeight', { get: () => ++measured && 4_000 })
    for (let time = 0; time < 100; time++) happen('scroll')
    expect(measured).toBe(0)
    clock.move(200)
    expect([measured, fired()]).toEqual([1, 0])
  })

  it('of a page that fits its window is never told', () => {
    const { page, clock, fired } = at(scrollDepth(0.5))
    page.innerHeight = 5_000
    clock.move(60_000)
    expect(fired()).toBe(0)
  })
})

describe('exit intent', () => {
  it('is told each time the pointer leaves by the top', () => {
    const { leave, fired } = at(exitIntent)
    leave({ clientY: 300 })
    leave({ clientY: -2, buttons: 1 })
    expect(fired()).toBe(0)
    leave({ clientY: 0 })
    leave({ clientY: -8 })
    expect(fired()).toBe(2)
  })
})

describe('inactivity', () => {
  it.each(['pointermove', 'keydown', 'scroll', 'wheel', 'pointerdown', 'input'])(
    'is told once when nothing was done for so long; %s is doing something',
    (name) => {
      const { clock, happen, fired, open } = at(inactivity(10_000))
      clock.move(9_000)
      happen(name)
      clock.move(9_000)
      expect([fired(), open().timers]).toEqual([0, 1])
      clock.move(1_000)
      expect(fired()).toBe(1)
      expect(open()).toEqual(nothingOpen)
    },
  )

  it('is not counted while the page is out of sight, and a moved clock begins it anew', () => {
    const { clock, hide, fired, open } = at(inactivity(10_000))
    hide(true)
    expect(open().timers).toBe(0)
    clock.move(60_000)
    hide(false)
    clock.move(9_999)
    expect(fired()).toBe(0)
    clock.move(-50_000)
    clock.move(50_001)
    expect(fired()).toBe(1)
  })
})

describe('a click on what a selector finds', () => {
  it('is told each time, also for what lies inside', () => {
    const { click, fired } = at(clickOn('#feedback'))
    click({ fits: ['.other'] })
    expect(fired()).toBe(0)
    click({ fits: ['#feedback'] })
    click({ fits: ['#feedback'] }, { detail: 0 })
    expect(fired()).toBe(2)
  })

  it('with a selector that can’t be read says so once, and listens to nothing', () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {})
    const { click, fired, open } = at(clickOn('[['))
    click({ fits: ['[['] })
    expect([fired(), said.mock.calls.length]).toEqual([0, 1])
    expect(open()).toEqual(nothingOpen)
  })
})

describe('rage clicks', () => {
  it('are three within a second and 30 pixels, told once a burst', () => {
    const { click, clock, fired } = at(rageClick)
    for (let time = 0; time < 5; time++) click()
    expect(fired()).toBe(1)
    clock.move(1_001)
    for (let time = 0; time < 3; time++) click()
    expect(fired()).toBe(2)
  })

  it('are not slow ones, far ones, or what has other reasons', () => {
    const { click, clock, page, fired } = at(rageClick)
    for (let time = 0; time < 5; time++) {
      click()
      clock.move(501)
    }
    clock.move(2_000)
    for (let time = 0; time < 5; time++) click({}, { clientX: time * 31 })
    clock.move(2_000)
    for (let time = 0; time < 5; time++) click({}, { detail: 0 })
    for (const tag of ['INPUT', 'TEXTAREA', 'SELECT', 'HEED-NPS'])
      for (let time = 0; time < 5; time++) click({ tag })
    page.selected = 'Range'
    for (let time = 0; time < 5; time++) click()
    expect(fired()).toBe(0)
  })
})

describe('an error', () => {
  it('is one that no script caught, a rejection too, and never a picture that is missing', () => {
    const { happen, page, fired } = at(pageError)
    happen('error')
    happen('unhandledrejection')
    expect(fired()).toBe(2)
    const missing = new Event('error')
    Object.defineProperty(missing, 'target', { value: { nodeType: 1 } })
    page.dispatchEvent(missing)
    expect(fired()).toBe(2)
  })
})

describe('every trigger', () => {
  it.each([
    ['time', timeOnPage(10)],
    ['scroll', scrollDepth(0.1)],
    ['exit', exitIntent],
    ['inactivity', inactivity(10)],
    ['click', clickOn('#a')],
    ['rage_click', rageClick],
    ['error', pageError],
  ])('listens until it is stopped, and leaves nothing behind: %s', (_, trigger) => {
    const { open, stop, fired, happen, leave, click, clock } = at(trigger)
    expect(open().listeners).toBeGreaterThan(0)
    expect(open().others).toBe(0)
    happen('scroll')
    stop()
    expect(open()).toEqual(nothingOpen)
    happen('scroll')
    happen('error')
    leave({})
    for (let time = 0; time < 3; time++) click({ fits: ['#a'] })
    clock.move(60_000)
    expect(fired()).toBe(0)
    expect(open()).toEqual(nothingOpen)
  })
})
