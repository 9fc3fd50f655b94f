import { Ajv2020 } from 'ajv/dist/2020.js'
import * as fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { jsonSchemas } from '../generate.mjs'
import { ConsentPolicySchema } from './consent-policy.ts'
import { ConsentRecordSchema } from './consent-record.ts'
import { EnvelopeSchema } from './envelope.ts'
import { HeedEventSchema } from './heed-event.ts'
import { anyConsentRecord, anyEvent, anyResponse, spoiled } from './heed-event.test.arbitrary.ts'
import { ErrorReplySchema, EventsReplySchema } from './reply.ts'
import { SurveyDefinitionSchema } from './survey-definition.ts'
import { SurveyResponseSchema } from './survey-response.ts'

const id = '01939a7e-7c00-7000-8000-000000000000'
const view = { id, time: 1_764_000_000_000, name: 'page_view', purpose: 'analytics', data: { total: 1.5 } }
const response = {
  kind: 'nps',
  score: 9,
  response: id,
  survey: 'after_order',
  locale: 'en',
  format: 'numbers',
  orientation: 'horizontal',
  answers: { score: 9, tags: ['fast'] },
  complete: true,
}
const record = {
  id,
  time: 1,
  expires: 2,
  policy: '1',
  locale: 'en',
  variant: 'banner',
  choices: { analytics: true },
  method: 'custom',
  signals: { gpc: false },
}
const policy = {
  version: '1',
  controller: { name: 'Fern & Field', contact: 'privacy@example.com' },
  purposes: [
    {
      id: 'analytics',
      title: { en: 'Statistics' },
      description: 'Which pages help.',
      cleans: { cookies: ['_ga*'] },
    },
  ],
}
const score = { id: 'score', type: 'scale', min: 0, max: 10, text: 'How likely …?' }
const rule = {
  after: 'score',
  when: { op: 'not', of: { op: 'in', item: 'score', value: [9, 10] } },
  goTo: 'why',
}
const survey = {
  formatVersion: 1,
  id: 'after_order',
  instrument: { kind: 'nps', items: [score, { id: 'why', type: 'text', text: { en: 'Why?' } }] },
  flow: { rules: [rule] },
  delivery: { trigger: { event: 'order_placed' }, sample: 0.5, throttle: {} },
}
const envelope = {
  v: 1,
  site: 'shop',
  sentAt: 1,
  sdk: 'tracker/0.1.0',
  events: [view, { ...view, data: {} }],
}
const reply = {
  accepted: 2,
  duplicates: 0,
  rejected: [{ id: null, code: 'invalid_event', message: 'name: …' }],
}
const error = { error: { code: 'too_large', message: 'The body is over 1 MiB.' } }

const cases: readonly (readonly [
  string,
  v.GenericSchema,
  Readonly<Record<string, unknown>>,
  readonly object[],
])[] = [
  [
    'event',
    HeedEventSchema,
    view,
    [
      { name: 'survey_submitted' },
      { data: ['a'] },
      { data: { a: {} } },
      { id: id.toUpperCase() },
      { time: 0.5 },
      { page: {} },
    ],
  ],
  [
    'envelope',
    EnvelopeSchema,
    envelope,
    [{ v: 2 }, { events: [] }, { events: [{}] }, { sdk: 'x'.repeat(65) }],
  ],
  [
    'consent-policy',
    ConsentPolicySchema,
    policy,
    [
      { purposes: [] },
      { days: 0 },
      { days: 396 },
      { purposes: [{ id: 'A' }] },
      { version: '' },
      { controller: [] },
    ],
  ],
  [
    'consent-record',
    ConsentRecordSchema,
    record,
    [
      { choices: ['analytics'] },
      { choices: { A: true } },
      { method: 'scrolled' },
      { withheld: ['thoughts'] },
      { textHash: '' },
    ],
  ],
  [
    'survey-definition',
    SurveyDefinitionSchema,
    survey,
    [
      { formatVersion: 2 },
      { flow: [] },
      { flow: { rules: [{ ...rule, when: { op: 'and', of: [] } }] } },
      { flow: { rules: [{ ...rule, when: { op: 'not', of: [] } }] } },
      { instrument: { kind: 'nps', items: [] } },
      { instrument: { kind: 'nps', items: [{ ...score, max: 11 }] } },
      { instrument: { kind: 'nps', items: [{ ...score, type: 'ranking' }] } },
      { delivery: { trigger: {} } },
      { delivery: { trigger: { event: 'a' }, throttle: [] } },
    ],
  ],
  [
    'survey-response',
    SurveyResponseSchema,
    response,
    [
      { score: 11 },
      { score: '9' },
      { kind: 'csat' },
      { kind: 'other' },
      { comment: '' },
      { answers: [9] },
      { format: 'slider' },
    ],
  ],
  [
    'events-reply',
    EventsReplySchema,
    reply,
    [
      { accepted: -1 },
      { duplicates: 0.5 },
      { rejected: [{ id: null }] },
      { rejected: [{ id, code: 'other', message: '' }] },
    ],
  ],
  [
    'error-reply',
    ErrorReplySchema,
    error,
    [{ error: {} }, { error: { code: 'other', message: '' } }, { error: 'too_large' }],
  ],
]

const files = jsonSchemas()
// Strict: a keyword that the dialect doesn't know, or a misplaced one, is an error and not ignored.
const compile = (name: string) => new Ajv2020({ strict: true }).compile(files[name] ?? false)

describe.each(cases)('the file %s, read by another program,', (name, schema, right, changes) => {
  const accepts = compile(name)

  test('accepts what Heed accepts, with fields that nobody declared', () => {
    expect(accepts(right), JSON.stringify(accepts.errors)).toBe(true)
    expect(accepts({ ...right, later: true })).toBe(true)
    expect(v.is(schema, { ...right, later: true })).toBe(true)
  })

  test.each([
    ...changes,
    ...Object.keys(right).map((key) => ({ [key]: undefined })),
    ...Object.keys(right).map((key) => ({ [key]: null })),
  ])('agrees with Heed on %j', (change) => {
    const changed: unknown = JSON.parse(JSON.stringify({ ...right, ...change }))
    expect(accepts(changed)).toBe(v.is(schema, changed))
  })

  test.each(changes)('refuses %j, as Heed does', (change) => {
    expect(accepts({ ...right, ...change })).toBe(false)
    expect(v.is(schema, { ...right, ...change })).toBe(false)
  })
})

describe('any', () => {
  const event = compile('event')

  test.each([
    ['event', anyEvent],
    ['survey-response', anyResponse],
    ['consent-record', anyConsentRecord],
  ] as const)('%s that is right is accepted by another program too', (name, any) => {
    const accepts = compile(name)
    fc.assert(
      fc.property<[unknown]>(any, (right) => {
        expect(accepts(right)).toBe(true)
      }),
    )
  })

  test('event with something else in one place is judged alike by another program', () => {
    // Heed leaves these names out before it looks; JSON Schema looks at them.
    const hidden = /"(?:__proto__|prototype|constructor)":/
    const changed = spoiled(anyEvent).filter((input) => !hidden.test(JSON.stringify(input)))
    fc.assert(
      fc.property(changed, (input) => {
        expect(event(input)).toBe(v.is(HeedEventSchema, input))
      }),
      { numRuns: 1_000 },
    )
  })
})

test('what the files can only say in words is refused by Heed alone', () => {
  const twice = { ...survey, instrument: { kind: 'nps', items: [score, score] } }
  const offScale = { ...survey, instrument: { kind: 'csat', items: [score] } }
  for (const wrong of [twice, offScale]) {
    expect(compile('survey-definition')(wrong)).toBe(true)
    expect(v.is(SurveyDefinitionSchema, wrong)).toBe(false)
  }
  const wide = { ...view, data: { words: 'ü'.repeat(1_500) } }
  expect(compile('event')(wide)).toBe(true)
  expect(v.is(HeedEventSchema, wide)).toBe(false)
})
