import * as fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { parseEnvelope, parseEvent } from './parse.ts'
import { ErrorReplySchema, type EventsReply, EventsReplySchema } from './reply.ts'

const id = '01939a7e-7c00-7000-8000-000000000000'
const rejected = (code: string) => [{ id, code, message: 'data.score: …' }]

describe('the reply to an envelope', () => {
  test.each(['invalid_event', 'event_too_large', 'score_off_scale', 'future_time'])(
    'may refuse an event as %s',
    (code) => {
      expect(v.is(EventsReplySchema, { accepted: 0, duplicates: 0, rejected: rejected(code) })).toBe(true)
    },
  )

  test('can carry whatever reason an event is refused for', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc.nat(20_000).map((size) => 'x'.repeat(size)),
        ),
        (event) => {
          const parsed = parseEvent(event)
          const reply: EventsReply = {
            accepted: 0,
            duplicates: 0,
            rejected: parsed.ok ? [] : [parsed.rejection],
          }
          expect(v.parse(EventsReplySchema, JSON.parse(JSON.stringify(reply)))).toEqual(reply)
        },
      ),
    )
  })

  test.each([
    ['counts less than nothing', { accepted: -1, duplicates: 0, rejected: [] }],
    ['counts half an event', { accepted: 0.5, duplicates: 0, rejected: [] }],
    ['has a reason that nobody knows', { accepted: 0, duplicates: 0, rejected: rejected('disliked') }],
    ['leaves out what it refused', { accepted: 0, duplicates: 0 }],
  ])('is no reply when it %s', (_, reply) => expect(v.is(EventsReplySchema, reply)).toBe(false))
})

describe('the reply to a request that cannot be served', () => {
  test('can carry whatever reason an envelope is refused for', () => {
    for (const envelope of [null, [], { v: 2 }, { v: 1, site: 'Not a slug' }]) {
      const parsed = parseEnvelope(envelope)
      expect(v.is(ErrorReplySchema, { error: parsed })).toBe(true)
    }
  })

  test('is no reply without a code that a program can read', () => {
    expect(v.is(ErrorReplySchema, { error: { code: 'oops', message: 'Something went wrong.' } })).toBe(false)
    expect(v.is(ErrorReplySchema, { error: 'not_found' })).toBe(false)
  })
})
