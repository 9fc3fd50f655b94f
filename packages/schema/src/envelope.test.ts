import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseEnvelope, parseEvent } from './parse.ts'

const id = '01939a7e-7c00-7000-8000-000000000000'

describe('an envelope', () => {
  const view = { id, time: 1_764_000_000_000, name: 'page_view', purpose: 'analytics', data: {} }
  const envelope = { v: 1, site: 'shop', sentAt: 1_764_000_000_000, sdk: 'tracker/0.1.0', events: [view] }
  const code = (input: unknown) => {
    const parsed = parseEnvelope(input)
    return parsed.ok ? 'kept' : parsed.code
  }

  test('keeps its bad events beside the good ones, to be judged one by one', () => {
    const events = [view, { id: 'bad' }, null, { ...view, name: 'order_placed' }]
    const parsed = parseEnvelope({ ...envelope, events })
    expect(parsed).toEqual({ ok: true, envelope: { ...envelope, events } })
    expect(parsed.ok && parsed.envelope.events.map((event) => parseEvent(event).ok)).toEqual([
      true,
      false,
      false,
      true,
    ])
  })

  test('of another version says so, whatever else has changed in it', () => {
    expect(parseEnvelope({ ...envelope, v: 2 })).toEqual({
      ok: false,
      code: 'wrong_version',
      message: 'Envelopes of version 1 are read here, not of version 2.',
    })
    for (const v of [0, 3, 1.5, '1', null, {}, [1], 1n]) expect(code({ v })).toBe('wrong_version')
  })

  test('with fields of a later minor version is still read, without them', () => {
    const parsed = parseEnvelope({ ...envelope, compression: 'zstd' })
    expect(parsed).toEqual({ ok: true, envelope })
  })

  test('without a version, a site, a time or events is refused with what is missing', () => {
    for (const missing of ['v', 'site', 'sentAt', 'sdk', 'events'] as const) {
      const { [missing]: _, ...rest } = envelope
      expect(parseEnvelope(rest)).toMatchObject({
        ok: false,
        code: 'invalid_envelope',
        message: expect.stringContaining(missing),
      })
    }
    expect(code({ ...envelope, events: [] })).toBe('invalid_envelope')
  })

  test('that is junk is refused with a reason, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything({ withBigInt: true }), fc.record({ v: fc.anything() })), (input) => {
        const parsed = parseEnvelope(input)
        expect(parsed).toMatchObject({ ok: false, message: expect.stringMatching(/./) })
        expect(!parsed.ok && parsed.message.length).toBeLessThanOrEqual(300)
      }),
      { numRuns: 500 },
    )
  })
})
