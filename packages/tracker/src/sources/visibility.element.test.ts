import { describe, it, same, until } from '../browser.test.support.ts'
import { NOTHING_OPEN, visit } from './visit.test.support.ts'
import { visibility } from './visibility.ts'

const box = (name: string | undefined, height: number) => {
  const made = document.createElement('section')
  if (name) made.setAttribute('data-heed-visible', name)
  made.style.height = `${height}px`
  document.body.append(made)
  return made
}

/** Observers of the browser report within a frame or two. */
const frames = async () => {
  for (let i = 0; i < 5; i++) await new Promise((resolve) => requestAnimationFrame(resolve))
}

describe('elements in view', () => {
  it('are seen after a second with half of them, once for a name, also when they come late', async () => {
    const prices = box('prices', 50)
    const on = visit(visibility)
    await until(() => on.open().timers === 1, 'prices is in view')
    on.pass(999)
    same(on.take(), [])
    on.pass(1)
    same(on.take(), [['element_seen', { name: 'prices' }]])
    const [again, late] = [box('prices', 50), box(undefined, 50)]
    const inside = document.createElement('b')
    inside.setAttribute('data-heed-visible', 'inside')
    inside.style.display = 'block'
    inside.textContent = 'x'
    late.append(inside)
    late.setAttribute('data-heed-visible', 'late')
    await until(() => on.open().timers === 3, 'all are in view')
    on.pass(1_000)
    same(
      on
        .take()
        .map(([, { name }]) => name)
        .sort(),
      ['inside', 'late'],
    )
    prices.setAttribute('data-heed-visible', 'renamed')
    await until(() => on.open().timers === 1, 'it is in view under its new name')
    on.pass(1_000)
    same(on.take(), [['element_seen', { name: 'renamed' }]])
    on.stop()
    for (const one of [prices, again, late]) one.remove()
  })

  it('are not seen by less than half, in passing, under a wrong name, or while the page is hidden', async () => {
    const height = window.innerHeight
    const [space, offers, wrong] = [box(undefined, height - 40), box('offers', 100), box('Offers of May', 10)]
    const on = visit(visibility)
    await frames()
    same(on.open().timers, 0)
    window.scrollTo(0, 30)
    await until(() => on.open().timers === 1, 'half of it is in view')
    on.pass(900)
    window.scrollTo(0, 0)
    await until(() => on.open().timers === 0, 'it is out of view')
    on.pass(5_000)
    window.scrollTo(0, 30)
    await until(() => on.open().timers === 1, 'it is back')
    on.pass(900)
    const hidden = Object.getOwnPropertyDescriptor(Document.prototype, 'hidden')!
    Object.defineProperty(document, 'hidden', { configurable: true, value: true })
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))
    same([on.open().timers, on.open().observers], [0, 1])
    on.pass(5_000)
    same(on.take(), [])
    delete (document as unknown as { hidden?: boolean }).hidden
    same(typeof hidden.get, 'function')
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))
    await until(() => on.open().timers === 1, 'it is back')
    on.pass(1_000)
    same(on.take(), [['element_seen', { name: 'offers' }]])
    on.stop()
    same(on.open(), NOTHING_OPEN)
    window.scrollTo(0, 0)
    for (const one of [space, offers, wrong]) one.remove()
  })

  it('leave nothing behind when it stops in the middle', async () => {
    const prices = box('prices', 50)
    const on = visit(visibility)
    await until(() => on.open().timers === 1, 'prices is in view')
    same([on.open().observers, on.open().listeners], [2, 1])
    on.stop()
    same(on.open(), NOTHING_OPEN)
    prices.remove()
  })

  it('are nobody’s business where the browser can’t tell', () => {
    const prices = box('prices', 50)
    const on = visit(visibility, window, ['IntersectionObserver'])
    same(on.open(), NOTHING_OPEN)
    on.stop()
    prices.remove()
  })
})
