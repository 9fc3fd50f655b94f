import * as v from 'valibot'
import { IdSchema, SlugSchema, TimeSchema } from './id.ts'
import { limits } from './limits.ts'
import { notAList } from './not-a-list.ts'

const bounded = (length: number) => v.pipe(v.string(), v.maxLength(length))
const url = v.pipe(v.string(), v.maxBytes(limits.urlBytes))

/** Names of events: `page_view`, `order_placed`. */
export const EventNameSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9_]{0,63}$/, 'must be 1 to 64 characters of a-z, 0-9 and _, starting with a letter'),
)

/** A value in an event's flat `data`. */
export const DataValueSchema = v.union([
  v.pipe(v.string(), v.maxBytes(limits.valueBytes)),
  v.pipe(v.number(), v.finite()),
  v.boolean(),
  v.null(),
])

/** What {@link DataValueSchema} accepts. */
export type DataValue = v.InferOutput<typeof DataValueSchema>

/** What every event has, whatever it is about. */
export const eventFields = {
  id: IdSchema,
  /** When it happened, by the device's clock. */
  time: TimeSchema,
  purpose: SlugSchema,
  touchpoint: v.exactOptional(SlugSchema),
  /** The pseudonym of one browser: the first 128 bits of the SHA-256 of the device's secret, base64url. */
  visitor: v.exactOptional(
    v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{22}$/, 'must be 128 bits in base64url')),
  ),
  session: v.exactOptional(IdSchema),
  /** The site's own name for a customer who is known to it. */
  customer: v.exactOptional(v.pipe(v.string(), v.minLength(1), v.maxLength(128))),
  page: v.exactOptional(
    v.object({ url, title: v.exactOptional(bounded(300)), referrer: v.exactOptional(url) }),
  ),
  /** Coarse on purpose: nothing to recognise a browser by. */
  device: v.exactOptional(
    v.object({
      kind: v.picklist(['phone', 'tablet', 'desktop']),
      language: bounded(35),
      width: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000)),
      height: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000)),
      /** The browser says that a program drives it. Missing where it does not say so. */
      automated: v.exactOptional(v.literal(true)),
    }),
  ),
} as const

/**
 * One fact that happened, Heed's own or the site's, with flat and bounded data. Not `survey_submitted` and
 * `consent_changed`: those have shapes of their own, and must not get in by this one.
 */
export const SiteEventSchema = v.object({
  ...eventFields,
  name: v.pipe(
    v.string(),
    v.regex(
      /^(?!(survey_submitted|consent_changed)$)[a-z][a-z0-9_]{0,63}$/,
      'must be 1 to 64 characters of a-z, 0-9 and _, starting with a letter',
    ),
  ),
  data: v.pipe(
    notAList,
    v.record(v.pipe(v.string(), v.minLength(1), v.maxLength(64)), DataValueSchema),
    v.maxEntries(limits.keys, `must have at most ${limits.keys} keys`),
  ),
})

/** What {@link SiteEventSchema} accepts. */
export type SiteEvent = v.InferOutput<typeof SiteEventSchema>
