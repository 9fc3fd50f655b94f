import * as v from 'valibot'
import { limits } from './limits.ts'
import { PurposeSchema } from './purpose.ts'
import { unique } from './unique.ts'

/**
 * What a site asks its visitors to allow. Changing `version` asks everyone again: what was decided under
 * another version counts as unset.
 *
 * @example
 * const policy: ConsentPolicy = {
 *   version: '2026-11-01',
 *   controller: { name: 'Fern & Field', contact: 'privacy@example.com', privacyUrl: '/privacy' },
 *   purposes: [{ id: 'analytics', title: 'Statistics', description: 'Which pages help and which do not.' }],
 * }
 */
export const ConsentPolicySchema = v.object({
  version: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
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
  /** Days that a decision lasts, refusals as long as grants. 180 unless told. */
  days: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(395))),
})

/** What {@link ConsentPolicySchema} accepts. */
export type ConsentPolicy = v.InferOutput<typeof ConsentPolicySchema>
