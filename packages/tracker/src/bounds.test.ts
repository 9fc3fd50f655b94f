import { limits, parseEvent, type HeedEvent } from '@heed/schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bounds, fits } from './bounds.ts'

const event = (data: unknown, name = 'order_placed') =>
  ({
    id: '019ab000-0000-7000-a000-000000000000',
    name,
    time: 1_764_000_000_000,
    purpose: 'analytics',
    data,
  }) as HeedEvent

describe('the bounds of the page', () => {
  test('are the bounds of the collector', () => {
    const { keys, valueBytes, eventBytes } = limits
    expect(bounds).toMatchObject({ keys, valueBytes, eventBytes })
    expect(bounds.valueBytes).toBe(limits.urlBytes)
  })

  test('let nothing pass that the collector would refuse, even once visitor and session are added', () => {
    const value = fc.oneof(
      fc.string({ maxLength: 2_100, unit: 'grapheme' }),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.constant(undefined),
      fc.object(),
    )
    fc.assert(
      fc.property(
        fc.dictionary(fc.string({ minLength: 1, maxLength: 70 }), value, { maxKeys: 70 }),
        (data) => {
          if (!fits(event(data))) return
          const stamped = {
            ...event(data),
            visitor: 'a'.repeat(22),
            session: '019ab000-0000-7000-a000-000000000001',
          }
          const parsed = parseEvent(JSON.parse(JSON.stringify(stamped)))
          expect(parsed).toMatchObject({ ok: true })
        },
      ),
      { numRuns: 500 },
    )
  })

  test.each([
    ['a long text', { text: 'ü'.repeat(1_024) }, true],
    ['a text that is too long', { text: 'ü'.repeat(1_025) }, false],
    ['64 keys', Object.fromEntries(Array.from({ length: 64 }, (_, i) => [`k${i}`, i])), true],
    ['65 keys', Object.fromEntries(Array.from({ length: 65 }, (_, i) => [`k${i}`, i])), false],
    ['a long key', { ['k'.repeat(64)]: 1 }, true],
    ['a key that is too long', { ['k'.repeat(65)]: 1 }, false],
    ['a list', { list: [1] }, false],
    ['an object', { object: {} }, false],
    ['nothing', {}, true],
  ])('%s', (_, data, expected) => {
    expect(fits(event(data))).toBe(expected)
  })

  test('leave surveys and consent records to their own shapes, up to the size of an event', () => {
    expect(fits(event({ answers: { score: 9 } }, 'survey_submitted'))).toBe(true)
    expect(fits(event({ choices: { analytics: true } }, 'consent_changed'))).toBe(true)
    expect(fits(event({ comment: 'x'.repeat(16_384) }, 'survey_submitted'))).toBe(false)
  })
})
