import * as fc from 'fast-check'
import type { ConsentRecord } from './consent-record.ts'
import type { HeedEvent } from './heed-event.ts'
import { limits } from './limits.ts'
import type { SurveyResponse } from './survey-response.ts'

const id = fc.uuid({ version: 7 })
const slug = fc.stringMatching(/^[a-z0-9][a-z0-9_-]{0,63}$/)
const hash = fc.stringMatching(/^[0-9a-f]{64}$/)
const time = fc.integer({ min: 0, max: 8_640_000_000_000_000 })
const locale = fc.constantFrom('en', 'de', 'pt-BR', 'zh-Hant-TW')
const text = (maxLength: number) => fc.string({ unit: 'grapheme', maxLength: Math.floor(maxLength / 8) })
// JSON has no −0.
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0)
const key = fc
  .string({ minLength: 1, maxLength: 64 })
  .filter((name) => !['__proto__', 'prototype', 'constructor'].includes(name))
const fields = { noNullPrototype: true } as const

const eventFields = {
  id,
  time,
  touchpoint: slug,
  visitor: fc.stringMatching(/^[A-Za-z0-9_-]{22}$/),
  session: id,
  customer: fc.string({ minLength: 1, maxLength: 128 }),
  page: fc.record(
    { url: fc.webUrl({ size: 'small' }), title: text(300), referrer: fc.webUrl({ size: 'small' }) },
    { ...fields, requiredKeys: ['url'] },
  ),
  device: fc.record(
    {
      kind: fc.constantFrom('phone' as const, 'tablet' as const, 'desktop' as const),
      language: locale,
      width: fc.nat(100_000),
      height: fc.nat(100_000),
      automated: fc.constant(true as const),
    },
    { ...fields, requiredKeys: ['kind', 'language', 'width', 'height'] },
  ),
}
const requiredOfEvent = ['id', 'time', 'name', 'purpose', 'data'] as const

const responseFields = {
  response: id,
  survey: slug,
  instrument: hash,
  locale,
  format: fc.constantFrom('numbers', 'labels', 'stars', 'faces', 'thumbs' as const),
  orientation: fc.constantFrom('horizontal' as const, 'vertical' as const),
  comment: text(limits.commentLength).filter((words) => words !== ''),
  answers: fc.dictionary(slug, fc.oneof(number, text(200), fc.array(slug, { maxLength: 3 })), {
    ...fields,
    maxKeys: 8,
  }),
  complete: fc.boolean(),
  duration: fc.nat(),
}
const requiredOfResponse = [
  'kind',
  'response',
  'survey',
  'locale',
  'format',
  'orientation',
  'answers',
  'complete',
] as const
const scored = <Kind extends 'nps' | 'csat' | 'ces'>(kind: Kind, min: number, max: number) =>
  fc.record(
    { kind: fc.constant(kind), score: fc.integer({ min, max }), ...responseFields },
    { ...fields, requiredKeys: [...requiredOfResponse, 'score'] },
  )

/** Any survey response that is right. */
export const anyResponse: fc.Arbitrary<SurveyResponse> = fc.oneof(
  scored('nps', 0, 10),
  scored('csat', 1, 5),
  scored('ces', 1, 7),
  fc.record(
    { kind: fc.constant('custom' as const), ...responseFields },
    { ...fields, requiredKeys: [...requiredOfResponse] },
  ),
)

/** Any consent record that is right. */
export const anyConsentRecord: fc.Arbitrary<ConsentRecord> = fc.record(
  {
    id,
    time,
    expires: time,
    policy: fc.string({ minLength: 1, maxLength: 64 }),
    textHash: hash,
    locale,
    variant: fc.string({ maxLength: 64 }),
    choices: fc.dictionary(slug, fc.boolean(), { ...fields, maxKeys: 8 }),
    withheld: fc.subarray(['page', 'referrer', 'device', 'traits'] as const).map((groups) => [...groups]),
    method: fc.constantFrom('accept_all', 'reject_all', 'custom', 'gpc', 'withdraw' as const),
    signals: fc.record({ gpc: fc.boolean() }, fields),
  },
  {
    ...fields,
    requiredKeys: ['id', 'time', 'expires', 'policy', 'locale', 'variant', 'choices', 'method', 'signals'],
  },
)

/** Any event that is right: a site's own, a survey's, a decision on consent. */
export const anyEvent: fc.Arbitrary<HeedEvent> = fc
  .oneof(
    fc.record(
      {
        ...eventFields,
        name: fc
          .stringMatching(/^[a-z][a-z0-9_]{0,63}$/)
          .filter((name) => name !== 'survey_submitted' && name !== 'consent_changed'),
        purpose: slug,
        data: fc.dictionary(key, fc.oneof(text(200), number, fc.boolean(), fc.constant(null)), {
          ...fields,
          maxKeys: limits.keys,
        }),
      },
      { ...fields, requiredKeys: [...requiredOfEvent] },
    ),
    fc.record(
      {
        ...eventFields,
        name: fc.constant('survey_submitted' as const),
        purpose: fc.constant('feedback' as const),
        data: anyResponse,
      },
      { ...fields, requiredKeys: [...requiredOfEvent] },
    ),
    fc.record(
      {
        ...eventFields,
        name: fc.constant('consent_changed' as const),
        purpose: fc.constant('necessary' as const),
        data: anyConsentRecord,
      },
      { ...fields, requiredKeys: [...requiredOfEvent] },
    ),
  )
  .filter((event) => new TextEncoder().encode(JSON.stringify(event)).length <= limits.eventBytes)

/** The event with something else in one of its places, at whatever depth: most often no longer right. */
export const spoiled = (event: fc.Arbitrary<HeedEvent>): fc.Arbitrary<unknown> =>
  fc.tuple(event, fc.nat(), fc.oneof(fc.jsonValue(), fc.constant(undefined))).map(([right, place, value]) => {
    const copy: unknown = JSON.parse(JSON.stringify(right))
    const places: (readonly [any, string])[] = []
    const visit = (node: any) => {
      if (typeof node !== 'object' || node === null) return
      for (const name of Object.keys(node)) {
        places.push([node, name])
        visit(node[name])
      }
    }
    visit(copy)
    const [node, name] = places[place % places.length] ?? [{}, '']
    if (value === undefined) delete node[name]
    else node[name] = value
    return copy
  })
