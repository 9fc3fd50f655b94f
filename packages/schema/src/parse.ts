import * as v from 'valibot'
import { EnvelopeHeaderSchema, type EnvelopeHeader } from './envelope.ts'
import { type HeedEvent, schemaOf } from './heed-event.ts'
import { limits } from './limits.ts'
import type { ErrorCode, Rejection } from './reply.ts'

/** An event that may be kept, or why it never will be. */
export type ParsedEvent =
  | { readonly ok: true; readonly event: HeedEvent }
  | { readonly ok: false; readonly rejection: Rejection }

/** An envelope whose header is right, or why the whole of it is refused. */
export type ParsedEnvelope =
  | { readonly ok: true; readonly envelope: EnvelopeHeader }
  | { readonly ok: false; readonly code: ErrorCode; readonly message: string }

type Keyed = { readonly id?: unknown; readonly name?: unknown; readonly v?: unknown }

const keyed = (input: unknown): Keyed => (typeof input === 'object' && input !== null ? input : {})

/** `data.score: Invalid value …` for the first issue of a failed parse. */
function explain(issues: readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]): string {
  const path = v.getDotPath(issues[0])
  return path ? `${path}: ${issues[0].message}` : issues[0].message
}

/**
 * Checks one event. Fields that nobody declared are left out of the result.
 *
 * @example
 * const parsed = parseEvent(JSON.parse(line))
 * if (!parsed.ok) console.warn(parsed.rejection.code, parsed.rejection.message)
 */
export function parseEvent(input: unknown): ParsedEvent {
  const { id, name } = keyed(input)
  const reject = (code: Rejection['code'], message: string): ParsedEvent => ({
    ok: false,
    rejection: { id: typeof id === 'string' ? id.slice(0, 64) : null, code, message },
  })

  const bytes = new TextEncoder().encode(JSON.stringify(input) ?? '').length
  if (bytes > limits.eventBytes) {
    return reject('event_too_large', `The event has ${bytes} bytes as JSON; at most ${limits.eventBytes} are kept.`)
  }
  const result = v.safeParse(schemaOf(name), input)
  if (result.success) return { ok: true, event: result.output }
  const offScale = name === 'survey_submitted' && v.getDotPath(result.issues[0]) === 'data.score'
  return reject(offScale ? 'score_off_scale' : 'invalid_event', explain(result.issues))
}

/**
 * Checks the header of an envelope and leaves the events for {@link parseEvent}, one by one.
 *
 * @example
 * const parsed = parseEnvelope(await request.json())
 * if (!parsed.ok) return Response.json({ error: parsed }, { status: 400 })
 */
export function parseEnvelope(input: unknown): ParsedEnvelope {
  const result = v.safeParse(EnvelopeHeaderSchema, input)
  if (result.success) return { ok: true, envelope: result.output }
  const version = keyed(input).v
  if (version !== undefined && version !== 1) {
    return { ok: false, code: 'wrong_version', message: `This collector reads envelopes of version 1, not ${JSON.stringify(version)}.` }
  }
  return { ok: false, code: 'invalid_envelope', message: explain(result.issues) }
}
