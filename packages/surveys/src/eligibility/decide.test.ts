import { describe, expect, it } from 'vitest'
import { decide } from './decide.ts'
import type { History } from './history.ts'
import { day } from '../hands.test.kit.ts'
import type { Reason } from './reason.ts'
import { throttle } from './throttle.ts'
import type { Askable, Moment } from './weigh.ts'

const now = Date.UTC(2026, 10, 22)
const survey: Askable = {
  id: 'after_order',
  delivery: { trigger: { event: 'order_placed', touchpoint: 'checkout' }, throttle: { seenLimit: 3 } },
}
const moment: Moment = {
  now,
  event: { name: 'order_placed', touchpoint: 'checkout' },
  feedback: 'granted',
  open: false,
}
const nobody: History = { seed: 0.5, surveys: {} }
const past = (one: object, id = 'after_order'): History => ({
  seed: 0.5,
  surveys: { [id]: { seen: 1, ...one } },
})
const ago = (days: number) => now - days * day

describe('deciding whether a survey comes by itself', () => {
  it('shows it where nothing speaks against it', () => {
    expect(decide(survey, nobody, moment)).toEqual({ show: true })
  })

  const delivered = (more: object): Askable => ({
    ...survey,
    delivery: { ...survey.delivery!, ...more },
  })
  const at = (event: Partial<Moment['event']>): Moment => ({
    ...moment,
    event: { ...moment.event, ...event },
  })
  const clicked = delivered({ trigger: { on: 'click', selector: '#feedback' } })
  const dear = delivered({
    trigger: { event: 'order_placed', where: [{ key: 'value', op: 'gt', value: 50 }] },
  })
  const untilAnswered = delivered({ throttle: { untilAnswered: true } })
  const against: readonly [Reason, Askable, History, Moment, number?][] = [
    ['no_trigger', { id: 'after_order' }, nobody, moment],
    ['wrong_trigger', survey, nobody, at({ name: 'page_view' })],
    ['wrong_trigger', clicked, nobody, at({ name: 'on:click', for: 'another' })],
    ['wrong_trigger', clicked, nobody, at({ name: 'on:click' })],
    ['wrong_touchpoint', survey, nobody, at({ touchpoint: 'returns' })],
    ['wrong_touchpoint', survey, nobody, at({ touchpoint: undefined })],
    ['no_consent', survey, nobody, { ...moment, feedback: 'unset' }],
    ['no_consent', survey, nobody, { ...moment, feedback: 'denied' }],
    ['wrong_data', dear, nobody, at({ data: { value: 50 } })],
    ['wrong_data', dear, nobody, at({ data: undefined })],
    ['wrong_url', delivered({ audience: { urls: ['/orders/*'] } }), nobody, moment],
    ['quota_full', delivered({ quota: 100 }), nobody, { ...moment, responses: 100 }],
    ['sampled_out', delivered({ sample: 0 }), nobody, moment],
    ['clock', survey, past({ shown: now + 1 }), moment],
    ['clock', survey, past({ answered: now + 1 }, 'other'), moment],
    ['not_cut_off', survey, nobody, at({ name: 'on:resume', for: 'after_order' })],
    ['not_cut_off', survey, past({ shown: ago(0.03) }), at({ name: 'on:resume', for: 'after_order' })],
    ['wrong_trigger', survey, past({ shown: ago(0.01) }), at({ name: 'on:resume', for: 'other' })],
    ['answered_once', untilAnswered, past({ shown: ago(3_000), answered: ago(3_000) }), moment],
    ['seen_limit', survey, past({ seen: 3, shown: ago(300) }), moment],
    ['answered', survey, past({ shown: ago(300), answered: ago(89.9) }), moment, ago(-0.1)],
    ['snoozed', survey, past({ shown: ago(119.9), dismissed: ago(119.9) }), moment, ago(-0.1)],
    ['cooldown_same', survey, past({ shown: ago(89.9) }), moment, ago(-0.1)],
    ['cooldown_any', survey, past({ shown: ago(13.9) }, 'other'), moment, ago(-0.1)],
    ['cooldown_any', survey, past({ seen: 0, answered: ago(13.9) }, 'other'), moment, ago(-0.1)],
    ['another_open', survey, nobody, { ...moment, open: true }],
  ]
  for (const [reason, asked, history, when, until] of against) {
    it(`says ${reason} for ${JSON.stringify({ ...history.surveys, ...when.event, feedback: when.feedback })}`, () => {
      expect(decide(asked, history, when)).toEqual({ show: false, reason, until })
    })
  }

  it('shows it where each finer condition holds', () => {
    for (const [asked, when] of [
      [clicked, at({ name: 'on:click', for: 'after_order' })],
      [dear, at({ data: { value: 51 } })],
      [delivered({ quota: 100 }), { ...moment, responses: 99 }],
      [delivered({ quota: 100 }), moment],
      [untilAnswered, moment],
      [
        delivered({ audience: { urls: ['/orders/*'] } }),
        { ...moment, visitor: { url: 'https://shop.example/orders/1' } },
      ],
    ] as const) {
      expect(decide(asked, nobody, when)).toEqual({ show: true })
    }
  })

  it('goes on with what was cut off, whatever had brought it up, if nothing else is open', () => {
    const resumed = at({ name: 'on:resume', for: 'after_order', touchpoint: undefined })
    for (const one of [survey, dear, clicked]) {
      const cutOff = past({ seen: 3, shown: ago(0.02), answered: ago(90) })
      expect(decide(one, cutOff, resumed)).toEqual({ show: true })
      expect(decide(one, cutOff, { ...resumed, open: true })).toMatchObject({ reason: 'another_open' })
    }
  })

  it('says from when no rest speaks against it any more, not only the first', () => {
    const closed = past({ shown: ago(100), answered: ago(80), dismissed: ago(100) })
    expect(decide(survey, closed, moment)).toEqual({ show: false, reason: 'answered', until: ago(-20) })
    const when = { ...moment, now: ago(-20) }
    expect(decide(survey, closed, { ...when, now: when.now - 1 }).show).toBe(false)
    expect(decide(survey, closed, when)).toEqual({ show: true })
  })

  it('is the same as often as it is asked, and changes nothing', () => {
    const frozen = Object.freeze(past({ shown: ago(3) }))
    expect(decide(survey, frozen, Object.freeze(moment))).toEqual(decide(survey, frozen, moment))
  })

  it('asks again on the very day the rest is over', () => {
    expect(decide(survey, past({ shown: ago(90) }), moment)).toEqual({ show: true })
    expect(decide(survey, past({ shown: ago(120), dismissed: ago(120) }), moment)).toEqual({ show: true })
    expect(decide(survey, past({ shown: ago(14) }, 'other'), moment)).toEqual({ show: true })
  })

  it('keeps a survey’s own throttle, and the default for what it leaves out', () => {
    const own = { ...survey, delivery: { ...survey.delivery!, throttle: { sameDays: 1, anyDays: 1 } } }
    expect(decide(own, past({ shown: ago(1) }), moment)).toEqual({ show: true })
    expect(decide(own, past({ dismissed: ago(throttle.snoozeDays - 1) }), moment)).toMatchObject({
      show: false,
      reason: 'snoozed',
    })
  })

  it('shows nothing over a history that makes no sense', () => {
    const odd = past({ shown: 'yesterday' as unknown as number })
    expect(decide(survey, odd, moment).show).toBe(false)
    expect(decide(survey, past({ seen: undefined as unknown as number, shown: ago(300) }), moment).show).toBe(
      false,
    )
  })
})
