import * as v from 'valibot'
import { SlugSchema, VersionSchema } from './id.ts'
import { limits } from './limits.ts'
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

/** A company or program that works for a purpose. One that joins a granted purpose is asked for before it counts. */
export const ServiceSchema = v.object({
  id: SlugSchema,
  name: v.string(),
  privacyUrl: v.exactOptional(v.string()),
  /** Hosts it loads from and sends to, as in a Content Security Policy: `https://*.maps.example`. */
  hosts: v.exactOptional(v.array(v.string())),
})

/** What {@link ServiceSchema} accepts. */
export type Service = v.InferOutput<typeof ServiceSchema>

/** What data may be used for, in the words the visitor reads. */
export const PurposeSchema = v.object({
  id: SlugSchema,
  title: TextSchema,
  description: TextSchema,
  /** Change it when the use or its words change: this purpose alone is asked again. The policy's version unless told. */
  version: v.exactOptional(VersionSchema),
  /** Needs no choice and can't be refused. */
  required: v.exactOptional(v.boolean()),
  /**
   * Allowed only by its own yes: "accept all" leaves it out, and so does a region where the rest is allowed without asking.
   * For health, precise location, and the like (Cal. Civ. Code 1798.121; GDPR article 9).
   */
  sensitive: v.exactOptional(v.boolean()),
  services: v.exactOptional(v.pipe(v.array(ServiceSchema), v.maxLength(limits.services))),
  cleans: v.exactOptional(CleaningSchema),
})

/** What {@link PurposeSchema} accepts. */
export type Purpose = v.InferOutput<typeof PurposeSchema>
