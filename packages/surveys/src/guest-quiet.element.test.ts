import './page.test.kit.ts'
import type { SurveyDelivery } from '@heed/schema'
import { expect, waitUntil } from '@open-wc/testing'
import { asking, play } from './items.test.kit.ts'
import { items } from './items.test.data.ts'
import { bring, found, frames, inside, put, still } from './look.test.kit.ts'
import { handConsent, handLocks, handStorage } from './hands.test.kit.ts'
import { richPage } from './rich-page.test.kit.ts'
import type { Watched } from './watched.test.kit.ts'

const nothing: Watched = { timers: [], observers: [], listeners: [] }

/** A scheduler of a page in which everything that runs is counted, with the page's own clock and window. */
async function schedule(...deliveries: readonly SurveyDelivery[]) {
  const { view, body } = await richPage()
  const consent = handConsent('denied')
  const scheduler = found(view.schedule)({
    surveys: deliveries.map((delivery, n) => ({ id: `survey_${n}`, delivery })),
    consent,
    history: handStorage(),
    locks: handLocks(),
    page: { window: view },
    show: async () => 'dismissed',
  })
  return { scheduler, consent, view, body, runs: found(view.watched) }
}

describe('while nothing is due', function () {
  this.timeout(60_000)

  it('a survey that nobody scrolled to waits with one observer of the browser, and then with none', async () => {
    const { body, view } = await richPage()
    const runs = found(view.watched)
    expect(runs()).to.deep.equal(nothing)
    const surveys = [await put('nps', {}, { page: body }), await play(asking([items.matrix]), { page: body })]
    await frames()
    expect(runs()).to.deep.equal({ ...nothing, observers: ['IntersectionObserver', 'IntersectionObserver'] })
    for (const survey of surveys) {
      survey.scrollIntoView()
      await frames()
    }
    await waitUntil(() => runs().observers.length === 0, 'both were seen', { timeout: 10_000 })
    expect(runs(), 'seen, and waiting for an answer').to.deep.equal(nothing)
    await bring(found(surveys[0]), 'thanks')
    expect(runs(), 'answered').to.deep.equal(nothing)
  })

  it('a survey in the corner listens while it is open, and leaves nothing behind', async () => {
    const { body, view } = await richPage()
    const runs = found(view.watched)
    const survey = await put('nps', { surface: 'popover' }, { page: body })
    await frames()
    expect(runs()).to.deep.equal({
      timers: [],
      observers: ['MutationObserver'],
      listeners: ['Window focusin', 'Window resize', 'Window scrollend'],
    })
    inside(survey, '.close').click()
    await still(survey)
    await frames()
    expect(runs()).to.deep.equal(nothing)
    survey.remove()
    expect(runs()).to.deep.equal(nothing)
  })

  it('a scheduler that waits for events has no timer, no observer and no listener, with consent or without', async () => {
    const { scheduler, consent, runs } = await schedule(
      { trigger: { event: 'order_placed', delay: 5_000 } },
      {
        trigger: { event: 'help_opened', where: [{ key: 'value', op: 'gte', value: 5 }] },
        audience: { devices: ['phone'] },
      },
    )
    expect(runs()).to.deep.equal(nothing)
    consent.set('granted')
    for (const name of ['page_view', 'help_opened', 'somewhere_else']) scheduler.notify({ name })
    await frames()
    expect(runs()).to.deep.equal(nothing)
    // What is due has its timer, until something calls it off.
    scheduler.notify({ name: 'order_placed' })
    await waitUntil(() => runs().timers.join() === 'setTimeout', 'it waits', { interval: 0, timeout: 10_000 })
    scheduler.stop()
    expect(runs()).to.deep.equal(nothing)
  })

  const own: readonly (readonly [SurveyDelivery['trigger'], readonly string[]])[] = [
    [{ on: 'exit' }, ['HTMLHtmlElement mouseleave']],
    [{ on: 'click', selector: 'a' }, ['Window click']],
    [{ on: 'rage_click' }, ['Window click']],
    [{ on: 'error' }, ['Window error', 'Window unhandledrejection']],
    [{ on: 'scroll', depth: 0.5 }, ['Window scroll']],
    [{ on: 'time', after: 60_000 }, ['HTMLDocument visibilitychange']],
  ]
  for (const [trigger, listeners] of own) {
    const { on } = trigger as { on: string }
    it(`a page trigger listens with what is its own, and only while its survey could come: ${on}`, async () => {
      const { scheduler, consent, runs } = await schedule({ trigger })
      await frames()
      expect(runs(), 'without consent').to.deep.equal(nothing)
      consent.set('granted')
      await waitUntil(() => runs().listeners.length, 'it listens', { interval: 0, timeout: 10_000 })
      const { observers, timers } = runs()
      expect(runs().listeners).to.deep.equal(listeners)
      expect([observers, timers]).to.deep.equal([[], on === 'time' ? ['setTimeout'] : []])
      consent.set('denied')
      expect(runs(), 'taken back').to.deep.equal(nothing)
      scheduler.stop()
    })
  }
})
