import * as v from 'valibot'
import { HeedEventSchema } from './heed-event.ts'
import { SlugSchema, TimeSchema } from './id.ts'
import { limits } from './limits.ts'

const header = {
  v: v.literal(1),
  site: SlugSchema,
  /** When it was sent, by the same clock as the events' times: the collector learns the clock's error from it. */
  sentAt: TimeSchema,
  /** Who sent it: `tracker/0.1.0`. */
  sdk: v.pipe(v.string(), v.maxLength(64)),
  /** The site's own version. */
  release: v.exactOptional(v.pipe(v.string(), v.maxLength(64))),
}

/** An envelope whose events have not been looked at yet: one bad event must not spoil the good ones. */
export const EnvelopeHeaderSchema = v.object({
  ...header,
  events: v.pipe(v.array(v.unknown()), v.minLength(1), v.maxLength(limits.envelopeEvents)),
})

/** What {@link EnvelopeHeaderSchema} accepts. */
export type EnvelopeHeader = v.InferOutput<typeof EnvelopeHeaderSchema>

/** A batch of events with its header, as sent. */
export const EnvelopeSchema = v.object({
  ...header,
  events: v.pipe(v.array(HeedEventSchema), v.minLength(1), v.maxLength(limits.envelopeEvents)),
})

/** What {@link EnvelopeSchema} accepts. */
export type Envelope = v.InferOutput<typeof EnvelopeSchema>
