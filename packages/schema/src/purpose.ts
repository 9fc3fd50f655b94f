import * as v from 'valibot'
import { SlugSchema } from './id.ts'
import { notAList } from './not-a-list.ts'
import { TextSchema } from './text.ts'

/** The purposes that Heed itself uses. A policy names those that a site needs and may add its own. */
export const PURPOSES = ['necessary', 'functional', 'analytics', 'feedback', 'marketing'] as const

/** One of the purposes that Heed itself uses. */
export type HeedPurpose = (typeof PURPOSES)[number]

/** What of a purpose must leave the device when it is withdrawn. A trailing `*` matches any ending. */
export const CleaningSchema = v.pipe(
  notAList,
  v.object({
    cookies: v.exactOptional(v.array(v.string())),
    localStorage: v.exactOptional(v.array(v.string())),
    sessionStorage: v.exactOptional(v.array(v.string())),
    indexedDB: v.exactOptional(v.array(v.string())),
    caches: v.exactOptional(v.array(v.string())),
  }),
)

/** What {@link CleaningSchema} accepts. */
export type Cleaning = v.InferOutput<typeof CleaningSchema>

/** A company or program that works for a purpose. */
export const ServiceSchema = v.object({
  id: SlugSchema,
  name: v.string(),
  privacyUrl: v.exactOptional(v.string()),
})

/** What {@link ServiceSchema} accepts. */
export type Service = v.InferOutput<typeof ServiceSchema>

/** What data may be used for, in the words the visitor reads. */
export const PurposeSchema = v.object({
  id: SlugSchema,
  title: TextSchema,
  description: TextSchema,
  /** Needs no choice and can't be refused. */
  required: v.exactOptional(v.boolean()),
  services: v.exactOptional(v.array(ServiceSchema)),
  cleans: v.exactOptional(CleaningSchema),
})

/** What {@link PurposeSchema} accepts. */
export type Purpose = v.InferOutput<typeof PurposeSchema>
