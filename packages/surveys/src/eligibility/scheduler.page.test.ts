import type { PageTrigger, SurveyDelivery } from '@heed/schema'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { handConsent, handStorage } from '../hands.test.kit.ts'
import { handPage, nothingOpen } from '../triggers/hand-page.test.kit.ts'
import { always, come, on, pageScheduler } from './page-scheduler.test.kit.ts'
import { createScheduler, type SchedulerOptions } from './scheduler.ts'
import type { Askable } from './weigh.ts'

const triggers: readonly PageTrigger[] = [
  { on: 'time', after: 1_000 },
  { on: 'scroll', depth: 0.5 },
  { on: 'exit' },
  { on: 'inactivity', after: 1_000 },
  { on: 'click', selector: '#feedback' },
  { on: 'rage_click' },
  { on: 'error' },
]
afterEach(() => vi.restoreAllMocks())

describe('a survey that waits for something on the page', () => {
  it.each(triggers)('comes when it happens, and then nothing listens any more: %j', async (trigger) => {
    const { open, go, shown } = await pageScheduler([on(trigger)])
    expect(open().listeners).toBeGreaterThan(0)
    expect(shown).toEqual([])
    await go(trigger.on)
    expect(shown).toEqual(['feedback'])
    expect(open()).toEqual(nothingOpen)
  })

  const impossible: readonly [string, Partial<SurveyDelivery>, Partial<SchedulerOptions<Askable>>][] = [
    ['there is no consent', {}, { consent: handConsent('unset') }],
    ['this visitor is not in the sample', { sample: 0 }, {}],
    ['it is for another page', { audience: { urls: ['/help'] } }, {}],
    ['it is for phones', { audience: { devices: ['phone'] } }, {}],
    ['it is for other customers', { audience: { stages: ['trial'] } }, {}],
    ['nothing can be remembered', {}, { history: handStorage(Object.freeze(new Map()) as never) }],
    [
      'it was just shown',
      {},
      {
        history: handStorage(
          new Map([
            ['heed-surveys', `{"seed":0,"surveys":{"a":{"seen":1,"shown":${Date.UTC(2026, 10, 21)}}}}`],
          ]),
        ),
      },
    ],
  ]
  it.each(impossible)('has no listener, timer or observer while %s', async (name, more, options) => {
    if (name.startsWith('nothing'))
      Object.assign(options.history!, {
        setItem() {
          throw new Error('full')
        },
      })
    const { open, why } = await pageScheduler(
      triggers.map((trigger, index) => ({ ...on(trigger, more), id: `s${index}` })),
      options,
    )
    expect(open()).toEqual(nothingOpen)
    expect(why().show).toBe(false)
    expect(why()).not.toMatchObject({ reason: 'wrong_trigger' })
  })

  it('has none while its quota is full or another survey is open, either', async () => {
    const surveys = [
      { ...on({ event: 'order_placed' }, always), id: 'first' },
      ...triggers.map((trigger, index) => ({ ...on(trigger, always), id: `s${index}` })),
    ]
    const full = await pageScheduler([on({ on: 'exit' }, { quota: 3 })], {
      page: { ...handPage(), responses: { feedback: 3 } },
    })
    expect(full.why()).toEqual({ show: false, reason: 'quota_full' })
    const { scheduler, open, shown, end } = await pageScheduler(surveys)
    const before = open()
    expect(before.listeners).toBeGreaterThan(6)
    scheduler.notify({ name: 'order_placed' })
    await come()
    expect(shown).toEqual(['first'])
    expect(open()).toEqual(nothingOpen)
    end('answered')
    await come()
    expect(open()).toEqual(before)
  })

  it('begins to listen with the consent, and ends with it', async () => {
    const consent = handConsent('unset')
    const { open, go, shown } = await pageScheduler([on({ on: 'exit' })], { consent })
    expect(open()).toEqual(nothingOpen)
    consent.set('granted')
    await come()
    expect(open().listeners).toBe(1)
    consent.set('denied')
    expect(open()).toEqual(nothingOpen)
    await go('exit')
    expect(shown).toEqual([])
  })

  it('listens no more once it was answered elsewhere on the page, or all is stopped', async () => {
    const { scheduler, open } = await pageScheduler([on({ on: 'exit' })])
    expect(open().listeners).toBe(1)
    scheduler.notify({ name: 'survey_submitted', data: { survey: 'feedback' } })
    expect(open()).toEqual(nothingOpen)
    const stopped = await pageScheduler([on({ on: 'time', after: 10 })])
    stopped.scheduler.stop()
    expect(stopped.open()).toEqual(nothingOpen)
    stopped.scheduler.notify({ name: 'page_view' })
    stopped.consent.set('granted')
    await come()
    expect(stopped.open()).toEqual(nothingOpen)
  })

  it('comes and goes with the pages it is for', async () => {
    const { scheduler, open, page } = await pageScheduler([
      on({ on: 'exit' }, { audience: { urls: ['/help'] } }),
    ])
    expect(open()).toEqual(nothingOpen)
    page.location.href = 'https://shop.example/help'
    scheduler.notify({ name: 'page_view' })
    await come()
    expect(open().listeners).toBe(1)
    page.location.href = 'https://shop.example/'
    scheduler.notify({ name: 'page_view' })
    await come()
    expect(open()).toEqual(nothingOpen)
  })

  it('starts to count anew on each page', async () => {
    const { scheduler, clock, shown } = await pageScheduler([on({ on: 'time', after: 1_000 })])
    clock.move(900)
    scheduler.notify({ name: 'page_view' })
    await come()
    clock.move(999)
    await come()
    expect(shown).toEqual([])
    clock.move(1)
    await come()
    expect(shown).toEqual(['feedback'])
  })

  it('comes again for each click, where its rests allow it', async () => {
    const { go, shown, end } = await pageScheduler([on({ on: 'click', selector: '#feedback' }, always)])
    for (let time = 1; time <= 3; time++) {
      await go('click')
      expect(shown).toHaveLength(time)
      end('dismissed')
      await come()
    }
  })

  it('is not tried again and again on one page when it can’t be brought up', async () => {
    for (const trigger of triggers.filter(({ on }) =>
      ['time', 'inactivity', 'scroll', 'error'].includes(on),
    )) {
      let tried = 0
      const { go, clock } = await pageScheduler([on(trigger)], {
        show: async () => {
          tried++
          throw new Error('offline')
        },
      })
      for (let time = 0; time < 3; time++) {
        await go(trigger.on)
        clock.move(60_000)
        await come()
      }
      expect(tried).toBe(1)
    }
  })

  it('never comes in two tabs at once', async () => {
    const one = await pageScheduler([on({ on: 'exit' }, always)])
    const second = createScheduler(one.all)
    await come()
    expect(one.open().listeners).toBe(2)
    await one.go('exit')
    expect(one.shown).toEqual(['feedback'])
    expect(second.explain()[0]!.decision).toEqual({ show: false, reason: 'another_open' })
  })

  it('finds at its next occasion that another tab has asked, and listens no more', async () => {
    const one = await pageScheduler([on({ on: 'click', selector: '#feedback' })])
    const other = handPage(one.clock)
    const second = createScheduler({ ...one.all, page: { window: other.window } })
    await come()
    await one.go('click')
    one.end('answered')
    await come()
    expect(one.open()).toEqual(nothingOpen)
    expect(other.open().listeners).toBe(1)
    other.click({ fits: ['#feedback'] })
    await come()
    expect(one.shown).toHaveLength(1)
    expect(second.explain()[0]!.decision).toMatchObject({ reason: 'answered' })
    expect(other.open()).toEqual(nothingOpen)
  })

  it('is not mistaken for an event of the same name', async () => {
    const { go, scheduler, shown } = await pageScheduler([
      { ...on({ event: 'error' }, always), id: 'event' },
      on({ on: 'error' }, always),
    ])
    await go('error')
    expect(shown).toEqual(['feedback'])
    scheduler.notify({ name: 'exit' })
    expect(shown).toEqual(['feedback'])
  })
})
