import { describe, it, same, until } from '../browser.test.support.ts'
import type { Tracker } from '../tracker.ts'
import { pageViews } from './page-views.ts'

describe('page views in a real browser', () => {
  it('follow an application through its history, and count nothing twice', async () => {
    const start = location.href
    const { pushState, replaceState } = history
    const views: string[] = []
    const track = async () => {
      views.push(location.pathname)
      return 'stored'
    }
    const stop = pageViews(track as unknown as Tracker['track'], { window, scrub: String })
    const here = location.pathname
    const seen = (count: number) => until(() => views.length === count, `${count} pages were seen`)
    await seen(1)
    history.pushState(null, '', '/one')
    await seen(2)
    history.replaceState(null, '', '/one?sort=price')
    history.pushState(null, '', '/two')
    history.replaceState(null, '', '/two#anchor')
    await seen(3)
    same(views, [here, '/one', '/two'])
    history.back()
    await seen(4)
    same(views.at(-1), '/one')
    stop()
    same(history.pushState === pushState && history.replaceState === replaceState, true)
    history.pushState(null, '', start)
    same(views.length, 4)
  })
})
