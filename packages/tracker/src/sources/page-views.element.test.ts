import { describe, it, same, until } from '../browser.test.support.ts'
import type { Tracker } from '../tracker.ts'
import { pageViews } from './page-views.ts'

describe('page views in a real browser', () => {
  it('follow an application through its history, and count nothing twice', async () => {
    const start = location.href
    const views: string[] = []
    const track = async () => {
      views.push(location.pathname)
      return 'stored'
    }
    const stop = pageViews(track as unknown as Tracker['track'], { window, scrub: String })
    const here = location.pathname
    history.pushState(null, '', '/one')
    history.replaceState(null, '', '/one?sort=price')
    history.pushState(null, '', '/two')
    history.pushState(null, '', '/two#anchor')
    same(views, [here, '/one', '/two'])
    history.go(-2)
    await until(() => views.length === 4, 'the visitor went back')
    same(views.at(-1), '/one')
    stop()
    history.pushState(null, '', start)
    same(views.length, 4)
  })
})
