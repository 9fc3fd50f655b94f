import { expect, waitUntil } from '@open-wc/testing'
import { handClock } from '../hands.test.kit.ts'
import { clickOn } from './click-on.ts'
import { exitIntent } from './exit-intent.ts'
import type { WatchTrigger } from './page-trigger.ts'
import { rageClick } from './rage-click.ts'
import { scrollDepth } from './scroll-depth.ts'

describe('triggers in a browser', () => {
  const clock = handClock()
  let stop = () => {}
  let fired = 0
  const at = (trigger: WatchTrigger) => {
    fired = 0
    stop = trigger(() => fired++, { window, clock })
  }
  afterEach(() => {
    stop()
    document.body.replaceChildren()
  })

  it('see clicks on what a selector finds, inside shadow roots and where the page stops them', () => {
    const host = document.body.appendChild(document.createElement('div'))
    const button = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('button'))
    button.id = 'feedback'
    const inner = button.appendChild(document.createElement('b'))
    host.addEventListener('click', (event) => event.stopPropagation())
    at(clickOn('#feedback'))
    inner.click()
    expect(fired).to.equal(1)
    host.click()
    expect(fired).to.equal(1)
    stop()
    inner.click()
    expect(fired).to.equal(1)
  })

  it('see rage on the page, and none in a field', () => {
    at(rageClick)
    const press = (name: string) => {
      const element = document.body.appendChild(document.createElement(name))
      for (let time = 0; time < 3; time++)
        element.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: time + 1, clientX: 5 }))
      clock.move(5_000)
    }
    press('input')
    expect(fired).to.equal(0)
    press('p')
    expect(fired).to.equal(1)
  })

  it('see how far a page was scrolled', async () => {
    const tall = document.body.appendChild(document.createElement('div'))
    tall.style.height = '5000px'
    at(scrollDepth(0.9))
    scrollTo(0, 500)
    await waitUntil(() => clock.waiting() > 0, 'it noticed that the page scrolls', { timeout: 10_000 })
    clock.move(200)
    expect(fired).to.equal(0)
    scrollTo(0, 5_000)
    await waitUntil(() => clock.waiting() > 0, 'it noticed that the page scrolls', { timeout: 10_000 })
    clock.move(200)
    expect(fired).to.equal(1)
    scrollTo(0, 0)
  })

  it('tell leaving the window from leaving an element at its top', () => {
    const bar = document.body.appendChild(document.createElement('div'))
    at(exitIntent)
    bar.dispatchEvent(new MouseEvent('mouseleave', { clientY: 0 }))
    expect(fired).to.equal(0)
    document.documentElement.dispatchEvent(new MouseEvent('mouseleave', { clientY: -1 }))
    expect(fired).to.equal(1)
  })
})
