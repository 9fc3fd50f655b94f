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

/**
 * `data.score: Invalid value …` for the first issue of a failed parse. Text that was sent is not repeated: it may be
 * personal, and the message ends up in replies and logs.
 */
function explain(issue: v.BaseIssue<unknown>): string {
  const message =
    typeof issue.input === 'string' && issue.received?.startsWith('"')
      ? issue.message.replace(issue.received, () => 'another text')
      : issue.message
  const path = v.getDotPath(issue)
  return (path ? `${path}: ${message}` : message).slice(0, 300)
}

/** UTF-8 bytes of a value as JSON, or undefined when it can't be written as JSON (a cycle, a BigInt, nothing at all). */
function jsonBytes(input: unknown): number | undefined {
  try {
    const json: string | undefined = JSON.stringify(input)
    return json === undefined ? undefined : new TextEncoder().encode(json).length
  } catch {
    return undefined
  }
}

/**
 * Checks one event. Fields that nobody declared are left out of the result. Never throws; why an event is refused:
 * `event_too_large` (over 16 KiB as JSON), `score_off_scale` (the score is a number, and not one of its scale), else
 * `invalid_event`, with the first field at fault.
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

  const bytes = jsonBytes(input)
  if (bytes === undefined) return reject('invalid_event', 'The event cannot be written as JSON.')
  if (bytes > limits.eventBytes) {
    return reject(
      'event_too_large',
      `The event has ${bytes} bytes as JSON; at most ${limits.eventBytes} are kept.`,
    )
  }
  const result = v.safeParse(schemaOf(name), input)
  if (result.success) return { ok: true, event: result.output }
  const [issue] = result.issues
  const offScale =
    name === 'survey_submitted' && v.getDotPath(issue) === 'data.score' && typeof issue.input === 'number'
  return reject(offScale ? 'score_off_scale' : 'invalid_event', explain(issue))
}

/**
 * Checks the header of an envelope and leaves the events for {@link parseEvent}, one by one. Never throws. An
 * envelope of another version is `wrong_version`, whatever else is in it; anything else that is wrong is `invalid_envelope`.
 *
 * @example
 * const parsed = parseEnvelope(await request.json())
 * if (!parsed.ok) return Response.json({ error: parsed }, { status: 400 })
 */
export function parseEnvelope(input: unknown): ParsedEnvelope {
  const result = v.safeParse(EnvelopeHeaderSchema, input)
  if (result.success) return { ok: true, envelope: result.output }
  const { v: version } = keyed(input)
  if (version !== undefined && version !== 1) {
    const named = typeof version === 'number' ? `version ${version}` : 'another version'
    return {
      ok: false,
      code: 'wrong_version',
      message: `Envelopes of version 1 are read here, not of ${named}.`,
    }
  }
  return { ok: false, code: 'invalid_envelope', message: explain(result.issues[0]) }
}
