import * as fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { HeedEventSchema } from './heed-event.ts'
import { anyEvent, spoiled } from './heed-event.test.arbitrary.ts'
import { limits } from './limits.ts'
import { parseEvent } from './parse.ts'

const id = '01939a7e-7c00-7000-8000-000000000000'
const view = { id, time: 1_764_000_000_000, name: 'page_view', purpose: 'analytics', data: {} }
const answer = {
  kind: 'nps',
  score: 9,
  response: id,
  survey: 'after_order',
  locale: 'en',
  format: 'numbers',
  orientation: 'horizontal',
  answers: { score: 9 },
  complete: true,
}
const submitted = { ...view, name: 'survey_submitted', purpose: 'feedback', data: answer }

/** Why it was refused, or `kept`. */
const verdict = (input: unknown) => {
  const parsed = parseEvent(input)
  return parsed.ok ? 'kept' : parsed.rejection.code
}
const message = (input: unknown) => {
  const parsed = parseEvent(input)
  return parsed.ok ? 'kept' : parsed.rejection.message
}

describe('an event', () => {
  test('that is right comes back as it was sent, whatever it is about', () => {
    fc.assert(
      fc.property(anyEvent, (event) => {
        expect(parseEvent(JSON.parse(JSON.stringify(event)))).toEqual({ ok: true, event })
      }),
    )
  })

  test('loses the fields that nobody declared', () => {
    const parsed = parseEvent({
      ...submitted,
      ip: '192.0.2.1',
      page: { url: '/', scroll: 3 },
      data: { ...answer, email: 'a@example.com' },
    })
    expect(parsed).toEqual({ ok: true, event: { ...submitted, page: { url: '/' } } })
  })

  test('loses data under names that could reach into the program that reads it', () => {
    const data: unknown = JSON.parse(
      '{ "__proto__": 1, "constructor": 2, "prototype": 3, "colour": "green" }',
    )
    expect(parseEvent({ ...view, data })).toMatchObject({ ok: true, event: { data: { colour: 'green' } } })
    const parsed = parseEvent({ ...view, data })
    expect(parsed.ok && Object.keys(parsed.event.data)).toEqual(['colour'])
  })

  test('that is wrong is refused with its id and the field at fault', () => {
    expect(parseEvent({ ...view, time: 'noon' })).toEqual({
      ok: false,
      rejection: {
        id,
        code: 'invalid_event',
        message: 'time: Invalid type: Expected number but received another text',
      },
    })
  })

  test('without an id that can be read is refused with a null id', () => {
    for (const bad of [undefined, null, 7, 'text', [], { id: 7 }, { ...view, id: null }]) {
      expect(parseEvent(bad)).toMatchObject({ ok: false, rejection: { id: null, code: 'invalid_event' } })
    }
  })

  test('with an endless id does not make an endless reply', () => {
    const parsed = parseEvent({ ...view, id: 'x'.repeat(5_000) })
    expect(parsed).toMatchObject({ ok: false, rejection: { id: 'x'.repeat(64) } })
  })

  test('that was refused does not have its words repeated in the reason', () => {
    const secret = 'anna@example.com'
    for (const bad of [
      { ...view, time: secret },
      { ...view, device: { kind: secret, language: 'en', width: 1, height: 1 } },
      { ...view, customer: secret.repeat(20) },
      { ...view, visitor: secret },
      { ...submitted, purpose: secret },
      { ...submitted, data: { ...answer, kind: secret } },
      { ...submitted, data: { ...answer, score: secret } },
    ]) {
      expect(verdict(bad)).toBe('invalid_event')
      expect(message(bad)).not.toContain(secret)
    }
  })

  test('with an endless name of a field does not make an endless reason', () => {
    expect(message({ ...view, data: { ['k'.repeat(9_000)]: 1 } }).length).toBeLessThanOrEqual(300)
  })

  test.each([
    ['nps', -1],
    ['nps', 11],
    ['nps', 7.5],
    ['csat', 0],
    ['csat', 6],
    ['ces', 0],
    ['ces', 8],
  ])('with a %s score of %d is off its scale', (kind, score) => {
    expect(parseEvent({ ...submitted, data: { ...answer, kind, score } })).toMatchObject({
      ok: false,
      rejection: { id, code: 'score_off_scale', message: expect.stringMatching(/^data\.score: /) },
    })
  })

  test.each([
    ['nps', 0, 10],
    ['csat', 1, 5],
    ['ces', 1, 7],
  ])('with any %s score from %d to %d is kept', (kind, min, max) => {
    for (let score = min; score <= max; score++) {
      expect(verdict({ ...submitted, data: { ...answer, kind, score } })).toBe('kept')
    }
  })

  test('without a score, or with one that is no number, is wrong rather than off its scale', () => {
    const { score: _, ...without } = answer
    expect(verdict({ ...submitted, data: without })).toBe('invalid_event')
    expect(verdict({ ...submitted, data: { ...answer, score: '9' } })).toBe('invalid_event')
    expect(verdict({ ...view, data: { score: { given: 11 } } })).toBe('invalid_event')
  })

  test('of a survey or of consent cannot pass as a site’s own with other data or another purpose', () => {
    for (const name of ['survey_submitted', 'consent_changed']) {
      expect(verdict({ ...view, name })).toBe('invalid_event')
      expect(v.is(HeedEventSchema, { ...view, name })).toBe(false)
    }
    expect(verdict({ ...submitted, purpose: 'marketing' })).toBe('invalid_event')
  })

  test('over 16 KiB as JSON is refused as too large, and one of exactly 16 KiB is looked at', () => {
    const sized = (bytes: number) => {
      const event = { ...view, spare: '' }
      return { ...event, spare: 'x'.repeat(bytes - JSON.stringify(event).length) }
    }
    expect(JSON.stringify(sized(16_384)).length).toBe(16_384)
    expect(verdict(sized(16_384))).toBe('kept')
    expect(verdict(sized(16_385))).toBe('event_too_large')
    expect(message(sized(16_385))).toBe('The event has 16385 bytes as JSON; at most 16384 are kept.')
  })

  test('is measured in bytes, so that four thousand emoji are too large', () => {
    expect(verdict({ ...view, spare: '🌱'.repeat(4_096) })).toBe('event_too_large')
  })

  test('of any content over the bound is refused, and never throws', () => {
    fc.assert(
      fc.property(
        anyEvent,
        fc.integer({ min: limits.eventBytes, max: limits.eventBytes * 4 }),
        (event, length) => {
          expect(verdict({ ...event, spare: 'x'.repeat(length) })).toBe('event_too_large')
        },
      ),
      { numRuns: 30 },
    )
  })

  test('is judged alike by parseEvent and by the schema of any event', () => {
    fc.assert(
      fc.property(fc.oneof(anyEvent, spoiled(anyEvent)), (event) => {
        expect(verdict(event) === 'kept').toBe(v.is(HeedEventSchema, event))
      }),
      { numRuns: 500 },
    )
  })

  test('that is junk is refused with a reason, and never throws', () => {
    const junk = fc.oneof(
      fc.anything({ withBigInt: true, withSparseArray: true, withTypedArray: true }),
      fc.jsonValue(),
    )
    fc.assert(
      fc.property(junk, (input) => {
        expect(parseEvent(input)).toMatchObject({
          ok: false,
          rejection: { message: expect.stringMatching(/./) },
        })
      }),
      { numRuns: 500 },
    )
  })

  test('that no JSON can hold is refused like any other', () => {
    const cycle: Record<string, unknown> = { ...view }
    cycle['itself'] = cycle
    expect(message(cycle)).toBe('The event cannot be written as JSON.')
    expect(message({ ...view, data: { big: 1n } })).toBe('The event cannot be written as JSON.')
    const deep: unknown = JSON.parse('['.repeat(200_000) + ']'.repeat(200_000))
    expect(parseEvent(deep)).toMatchObject({ ok: false })
  })
})
