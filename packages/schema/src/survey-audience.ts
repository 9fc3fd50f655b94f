import * as v from 'valibot'
import { LocaleSchema, SlugSchema } from './id.ts'

const pattern = v.pipe(v.string(), v.minLength(1), v.maxLength(512))
const value = v.union([v.pipe(v.string(), v.maxLength(256)), v.pipe(v.number(), v.finite()), v.boolean()])

/** One comparison with something that is known: of an event's `data`, or of a visitor's traits. */
export const MatchSchema = v.object({
  key: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  op: v.picklist(['eq', 'ne', 'lt', 'lte', 'gt', 'gte', 'exists']),
  value: v.exactOptional(value),
})

/** What {@link MatchSchema} accepts. */
export type Match = v.InferOutput<typeof MatchSchema>

/** Who is asked, and where. Everything that is given must hold. */
export const AudienceSchema = v.object({
  /** Addresses of pages, `*` standing for anything: `/orders/*`, `https://shop.example/*`. One must fit. */
  urls: v.exactOptional(v.pipe(v.array(pattern), v.minLength(1), v.maxLength(50))),
  /** Addresses at which nobody is asked. */
  notUrls: v.exactOptional(v.pipe(v.array(pattern), v.minLength(1), v.maxLength(50))),
  devices: v.exactOptional(v.pipe(v.array(v.picklist(['phone', 'tablet', 'desktop'])), v.minLength(1))),
  /** The page's language: `de` includes `de-AT`. */
  languages: v.exactOptional(v.pipe(v.array(LocaleSchema), v.minLength(1), v.maxLength(50))),
  /** Stages of a customer's life, as the site calls them: the trait `stage`. */
  stages: v.exactOptional(v.pipe(v.array(SlugSchema), v.minLength(1), v.maxLength(50))),
  traits: v.exactOptional(v.pipe(v.array(MatchSchema), v.minLength(1), v.maxLength(16))),
})

/** What {@link AudienceSchema} accepts. */
export type Audience = v.InferOutput<typeof AudienceSchema>
