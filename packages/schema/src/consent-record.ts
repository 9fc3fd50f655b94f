import * as v from 'valibot'
import { HashSchema, IdSchema, LocaleSchema, SlugSchema, TimeSchema, VersionSchema } from './id.ts'
import { limits } from './limits.ts'
import { notAList } from './not-a-list.ts'

/** How a decision was made. `acknowledge`: a notice was closed, and nothing was chosen. */
export const ConsentMethodSchema = v.picklist([
  'accept_all',
  'reject_all',
  'custom',
  'gpc',
  'withdraw',
  'acknowledge',
])

/** What {@link ConsentMethodSchema} accepts. */
export type ConsentMethod = v.InferOutput<typeof ConsentMethodSchema>

/** Groups of fields that a visitor may withhold although the purpose is granted. */
export const FieldGroupSchema = v.picklist(['page', 'referrer', 'device', 'traits'])

/** What {@link FieldGroupSchema} accepts. */
export type FieldGroup = v.InferOutput<typeof FieldGroupSchema>

/**
 * What was decided, when, under which policy, and the hash of the text that was shown. It carries no
 * identifier of the visitor: its own `id` is new with every decision.
 */
export const ConsentRecordSchema = v.object({
  id: IdSchema,
  /** When it was decided, and until when it counts. */
  time: TimeSchema,
  expires: TimeSchema,
  /** The version of the policy. */
  policy: VersionSchema,
  /** SHA-256 of the canonical form of the exact text that was shown. Missing where nothing was shown (a signal, an API call). */
  textHash: v.exactOptional(HashSchema),
  locale: LocaleSchema,
  /** Which form of the banner asked: `banner`, `preferences`, a site's own name, or `none`. */
  variant: v.pipe(v.string(), v.maxLength(64)),
  /** Purpose to granted (`true`) or denied (`false`). A purpose that is not here is unset. */
  choices: v.pipe(
    notAList,
    v.record(SlugSchema, v.boolean()),
    v.maxEntries(limits.purposes, `must name at most ${limits.purposes} purposes`),
  ),
  /**
   * What each choice was about: the version of its purpose, then the ids of the services that were named. A yes counts for
   * these and no others.
   */
  covers: v.exactOptional(
    v.pipe(
      notAList,
      v.record(SlugSchema, v.pipe(v.array(VersionSchema), v.minLength(1), v.maxLength(limits.services + 1))),
      v.maxEntries(limits.purposes, `must name at most ${limits.purposes} purposes`),
    ),
  ),
  withheld: v.exactOptional(v.pipe(v.array(FieldGroupSchema), v.maxLength(4))),
  method: ConsentMethodSchema,
  signals: v.object({ gpc: v.boolean() }),
})

/** What {@link ConsentRecordSchema} accepts. */
export type ConsentRecord = v.InferOutput<typeof ConsentRecordSchema>

/** What the visitor keeps as proof: the record, and what it was about in words. */
export interface ConsentReceipt {
  readonly version: 1
  readonly issued: number
  readonly controller: { readonly name: string; readonly contact: string; readonly privacyUrl?: string }
  readonly record: ConsentRecord
  readonly purposes: readonly {
    readonly id: string
    readonly title: string
    readonly state: 'granted' | 'denied' | 'unset'
  }[]
}
