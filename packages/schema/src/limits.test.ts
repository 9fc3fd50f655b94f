import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { type Condition, ConditionSchema } from './condition.ts'
import { ConsentPolicySchema } from './consent-policy.ts'
import { ConsentRecordSchema } from './consent-record.ts'
import { EnvelopeHeaderSchema, EnvelopeSchema } from './envelope.ts'
import { limits } from './limits.ts'
import { parseEvent } from './parse.ts'
import { PurposeSchema } from './purpose.ts'
import { InstrumentSchema } from './survey-instrument.ts'
import { SurveyResponseSchema } from './survey-response.ts'

const id = '01939a7e-7c00-7000-8000-000000000000'
const names = (count: number) => Array.from({ length: count }, (_, index) => `name_${index}`)
const named = <T>(count: number, value: T) => Object.fromEntries(names(count).map((name) => [name, value]))
const view = { id, time: 1, name: 'page_view', purpose: 'analytics', data: {} }
const header = { v: 1, site: 'shop', sentAt: 1, sdk: 'tracker/0.1.0' }
const event = (more: object) => parseEvent({ ...view, ...more }).ok
const asks = (items: readonly object[]) => v.is(InstrumentSchema, { kind: 'custom', items })
const response = (more: object) =>
  v.is(SurveyResponseSchema, {
    kind: 'custom',
    response: id,
    survey: 'quarterly',
    locale: 'en',
    format: 'numbers',
    orientation: 'vertical',
    answers: {},
    complete: true,
    ...more,
  })
const nested = (levels: number): Condition =>
  levels === 1 ? { op: 'answered', item: 'score' } : { op: 'not', of: nested(levels - 1) }

const record = {
  id,
  time: 1,
  expires: 2,
  policy: '1',
  locale: 'en',
  variant: 'banner',
  choices: {},
  method: 'custom',
  signals: { gpc: false },
}

/** For every bound, every place that has it: whether something of that size is accepted. A bound that is not here does not compile. */
const places: {
  readonly [Limit in keyof typeof limits]: Readonly<Record<string, (size: number) => boolean>>
} = {
  keys: { data: (size) => event({ data: named(size, true) }) },
  valueBytes: { data: (size) => event({ data: { value: 'x'.repeat(size) } }) },
  eventBytes: {
    event: (size) => {
      const empty = { ...view, spare: '' }
      return event({ spare: 'x'.repeat(size - JSON.stringify(empty).length) })
    },
  },
  envelopeEvents: {
    header: (size) => v.is(EnvelopeHeaderSchema, { ...header, events: names(size) }),
    envelope: (size) => v.is(EnvelopeSchema, { ...header, events: names(size).map(() => view) }),
  },
  urlBytes: {
    url: (size) => event({ page: { url: 'u'.repeat(size) } }),
    referrer: (size) => event({ page: { url: '/', referrer: 'r'.repeat(size) } }),
  },
  commentLength: {
    comment: (size) => response({ comment: 'x'.repeat(size) }),
    answer: (size) => response({ answers: { reason: 'x'.repeat(size) } }),
    'text item': (size) => asks([{ id: 'reason', type: 'text', text: 'Why?', maxLength: size }]),
  },
  items: {
    answers: (size) => response({ answers: named(size, 1) }),
    instrument: (size) => asks(names(size).map((item) => ({ id: item, type: 'text', text: 'Why?' }))),
  },
  purposes: {
    policy: (size) =>
      v.is(ConsentPolicySchema, {
        version: '1',
        controller: { name: 'Fern & Field', contact: 'privacy@example.com' },
        purposes: names(size).map((purpose) => ({ id: purpose, title: 'Title', description: 'Description' })),
      }),
    record: (size) => v.is(ConsentRecordSchema, { ...record, choices: named(size, false) }),
    covers: (size) => v.is(ConsentRecordSchema, { ...record, covers: named(size, ['1']) }),
  },
  services: {
    policy: (size) =>
      v.is(PurposeSchema, {
        id: 'marketing',
        title: 'Title',
        description: 'Description',
        services: names(size).map((service) => ({ id: service, name: service })),
      }),
    record: (size) => v.is(ConsentRecordSchema, { ...record, covers: { marketing: ['1', ...names(size)] } }),
  },
  conditionDepth: { condition: (size) => v.is(ConditionSchema, nested(size)) },
}

const bounds: Readonly<Record<string, number>> = limits
const rows = Object.entries(places).flatMap(([limit, each]) =>
  Object.entries(each).map(([place, fits]) => ({ limit, place, bound: bounds[limit] ?? NaN, fits })),
)

describe.each(rows)('the bound of $limit ($bound), in the $place,', ({ bound, fits }) => {
  test('lets exactly that much pass', () => expect(fits(bound)).toBe(true))
  test('refuses one more', () => expect(fits(bound + 1)).toBe(false))
})

describe('the bounds', () => {
  test('are those that were promised to everyone who sends', () => {
    expect(limits).toEqual({
      keys: 64,
      valueBytes: 2_048,
      eventBytes: 16_384,
      envelopeEvents: 500,
      urlBytes: 2_048,
      commentLength: 2_000,
      items: 50,
      purposes: 32,
      services: 64,
      conditionDepth: 8,
    })
  })

  test('of bytes are in bytes: two thousand umlauts are too many for a value or an address', () => {
    const umlauts = 'ü'.repeat(limits.valueBytes / 2)
    expect(event({ data: { value: umlauts } })).toBe(true)
    expect(event({ data: { value: `${umlauts}ü` } })).toBe(false)
    expect(event({ page: { url: umlauts } })).toBe(true)
    expect(event({ page: { url: `${umlauts}ü` } })).toBe(false)
  })
})
