import * as v from 'valibot'
import { VersionSchema } from './id.ts'
import { limits } from './limits.ts'
import { notAList } from './not-a-list.ts'
import { PurposeSchema } from './purpose.ts'
import { unique } from './unique.ts'

/**
 * What holds in a region while nothing was chosen. `opt_in`: nothing is allowed before a yes. `opt_out`: allowed until a no,
 * and the visitor is told how to say it. `notice`: the same, with no question. A no counts in each of them.
 */
export const ConsentModelSchema = v.picklist(['opt_in', 'opt_out', 'notice'])

/** What {@link ConsentModelSchema} accepts. */
export type ConsentModel = v.InferOutput<typeof ConsentModelSchema>

/**
 * What a site asks its visitors to allow. Changing `version` asks everyone again about every purpose that has no version
 * of its own: a yes to something else counts as unset.
 *
 * @example
 * const policy: ConsentPolicy = {
 *   version: '2026-11-01',
 *   controller: { name: 'Fern & Field', contact: 'privacy@example.com', privacyUrl: '/privacy' },
 *   purposes: [{ id: 'analytics', title: 'Statistics', description: 'Which pages help and which do not.' }],
 * }
 */
export const ConsentPolicySchema = v.object({
  version: VersionSchema,
  controller: v.object({
    name: v.string(),
    contact: v.string(),
    privacyUrl: v.exactOptional(v.string()),
  }),
  purposes: v.pipe(
    v.array(PurposeSchema),
    v.minLength(1),
    v.maxLength(limits.purposes),
    v.check((purposes) => unique(purposes.map((purpose) => purpose.id)), 'must not use one purpose id twice'),
  ),
  /**
   * Which model holds where, by ISO 3166 code: `US-CA` goes before `US`. A region that is not here, and one that is not
   * known, gets the strictest: `opt_in`.
   */
  regions: v.exactOptional(
    v.pipe(
      notAList,
      v.record(
        v.pipe(v.string(), v.regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, 'must be an ISO 3166 code: `DE`, `US-CA`')),
        ConsentModelSchema,
      ),
    ),
  ),
  /**
   * Counts the pages that ended with the banner unanswered: one number, without any identifier, sent when such a page is left.
   * Unless told, nothing at all is sent before a choice.
   */
  counts: v.exactOptional(v.boolean()),
  /** Days that a decision lasts, refusals as long as grants. 180 unless told. */
  days: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(395))),
})

/** What {@link ConsentPolicySchema} accepts. */
export type ConsentPolicy = v.InferOutput<typeof ConsentPolicySchema>
