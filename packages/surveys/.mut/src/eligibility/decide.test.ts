import { describe, expect, it } from 'vitest'
import { decide, type Askable, type Moment, type Reason } from './decide.ts'
import type { History } from './history.ts'
import { day } from '../hands.test.kit.ts'
import { throttle } from './throttle.ts'

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

  const against: readonly [Reason, Askable, History, Moment][] = [
    ['no_trigger', { id: 'after_order' }, nobody, moment],
    ['wrong_trigger', survey, nobody, { ...moment, event: { name: 'page_view', touchpoint: 'checkout' } }],
    [
      'wrong_touchpoint',
      survey,
      nobody,
      { ...moment, event: { name: 'order_placed', touchpoint: 'returns' } },
    ],
    ['wrong_touchpoint', survey, nobody, { ...moment, event: { name: 'order_placed' } }],
    ['no_consent', survey, nobody, { ...moment, feedback: 'unset' }],
    ['no_consent', survey, nobody, { ...moment, feedback: 'denied' }],
    ['sampled_out', { ...survey, delivery: { ...survey.delivery!, sample: 0 } }, nobody, moment],
    ['clock', survey, past({ shown: now + 1 }), moment],
    ['clock', survey, past({ answered: now + 1 }, 'other'), moment],
    ['answered', survey, past({ shown: ago(300), answered: ago(89.9) }), moment],
    ['seen_limit', survey, past({ seen: 3, shown: ago(300) }), moment],
    ['snoozed', survey, past({ shown: ago(119.9), dismissed: ago(119.9) }), moment],
    ['cooldown_same', survey, past({ shown: ago(89.9) }), moment],
    ['cooldown_any', survey, past({ shown: ago(13.9) }, 'other'), moment],
    ['cooldown_any', survey, past({ seen: 0, answered: ago(13.9) }, 'other'), moment],
    ['another_open', survey, nobody, { ...moment, open: true }],
  ]
  for (const [reason, asked, history, when] of against) {
    it(`says ${reason} for ${JSON.stringify({ ...history.surveys, ...when.event, feedback: when.feedback })}`, () => {
      expect(decide(asked, history, when)).toEqual({ show: false, reason })
    })
  }

  it('asks again on the very day the rest is over', () => {
    expect(decide(survey, past({ shown: ago(90) }), moment)).toEqual({ show: true })
    expect(decide(survey, past({ shown: ago(120), dismissed: ago(120) }), moment)).toEqual({ show: true })
    expect(decide(survey, past({ shown: ago(14) }, 'other'), moment)).toEqual({ show: true })
  })

  it('keeps a survey’s own throttle, and the default for what it leaves out', () => {
    const own = { ...survey, delivery: { ...survey.delivery!, throttle: { sameDays: 1, anyDays: 1 } } }
    expect(decide(own, past({ shown: ago(1) }), moment)).toEqual({ show: true })
    expect(decide(own, past({ dismissed: ago(throttle.snoozeDays - 1) }), moment)).toEqual({
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
