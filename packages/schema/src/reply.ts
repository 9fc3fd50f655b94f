import * as v from 'valibot'

/** Why one event of an envelope will never be accepted. */
export const RejectCodeSchema = v.picklist([
  'invalid_event',
  'event_too_large',
  'score_off_scale',
  'future_time',
])

/** What {@link RejectCodeSchema} accepts. */
export type RejectCode = v.InferOutput<typeof RejectCodeSchema>

/** One event that was refused. `id` is null when the event had none that could be read. */
export const RejectionSchema = v.object({
  id: v.nullable(v.string()),
  code: RejectCodeSchema,
  message: v.string(),
})

/** What {@link RejectionSchema} accepts. */
export type Rejection = v.InferOutput<typeof RejectionSchema>

/** The answer to an envelope: what is on disk and synced, what was there already, what never will be. */
export const EventsReplySchema = v.object({
  accepted: v.pipe(v.number(), v.integer(), v.minValue(0)),
  duplicates: v.pipe(v.number(), v.integer(), v.minValue(0)),
  rejected: v.array(RejectionSchema),
})

/** What {@link EventsReplySchema} accepts. */
export type EventsReply = v.InferOutput<typeof EventsReplySchema>

/** Why a whole request was refused. */
export const ErrorCodeSchema = v.picklist([
  'malformed_json',
  'wrong_version',
  'invalid_envelope',
  'unknown_site',
  'forbidden_origin',
  'unauthorized',
  'invalid_request',
  'not_found',
  'method_not_allowed',
  'too_large',
  'unsupported_encoding',
  'unavailable',
])

/** What {@link ErrorCodeSchema} accepts. */
export type ErrorCode = v.InferOutput<typeof ErrorCodeSchema>

/** The answer to a request that could not be served, with a sentence that says what to do. */
export const ErrorReplySchema = v.object({ error: v.object({ code: ErrorCodeSchema, message: v.string() }) })

/** What {@link ErrorReplySchema} accepts. */
export type ErrorReply = v.InferOutput<typeof ErrorReplySchema>
