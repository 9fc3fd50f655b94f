import { describe, it, same, until } from '../browser.test.support.ts'
import { engagement } from './engagement.ts'
import { NOTHING_OPEN, visit } from './visit.test.support.ts'

const focused = <T>(work: () => Promise<T>) => {
  // Runners open many windows, and only one has the focus.
  document.hasFocus = () => true
  return work().finally(() => delete (document as unknown as { hasFocus?: unknown }).hasFocus)
}

describe('engagement in a real browser', () => {
  it('tells how far a visitor scrolled, within a percent', () =>
    focused(async () => {
      const space = document.createElement('div')
      space.style.height = '10000px'
      document.body.append(space)
      const on = visit(engagement)
      const { scrollHeight, clientHeight } = document.documentElement
      const to = Math.round(scrollHeight * 0.6) - clientHeight
      window.scrollTo(0, to)
      await until(() => on.open().timers === 1, 'the scroll is heard')
      on.pass(1_000)
      window.scrollTo(0, 0)
      await until(() => on.open().timers === 1, 'the scroll back is heard')
      on.pass(1_000)
      window.dispatchEvent(new PageTransitionEvent('pagehide'))
      const [[name, data] = []] = on.take()
      same(
        [name, data!['engaged'], Math.abs((data!['scroll'] as number) - 60) <= 1],
        ['page_left', 2_000, true],
      )
      on.stop()
      space.remove()
    }))

  it('counts the pages of an application apart', () =>
    focused(async () => {
      const start = location.href
      const pages: string[] = []
      const link = document.createElement('a')
      link.addEventListener('click', () => history.pushState(null, '', '/two'))
      document.body.append(link)
      const on = visit((track, context) =>
        engagement(
          ((...all: Parameters<typeof track>) => {
            pages.push(location.pathname)
            return track(...all)
          }) as typeof track,
          context,
        ),
      )
      const here = location.pathname
      on.pass(300)
      link.click()
      on.pass(500)
      window.dispatchEvent(new PageTransitionEvent('pagehide'))
      same(
        on.take().map(([, { engaged }]) => engaged),
        [300, 500],
      )
      same(pages, [here, '/two'])
      on.stop()
      link.remove()
      history.pushState(null, '', start)
    }))

  it('leaves nothing behind when it stops', () =>
    focused(async () => {
      const on = visit(engagement)
      same(on.open().listeners > 1, true)
      on.stop()
      same(on.open(), NOTHING_OPEN)
      on.pass(1_000)
      window.dispatchEvent(new PageTransitionEvent('pagehide'))
      same(on.events, [])
    }))
})
