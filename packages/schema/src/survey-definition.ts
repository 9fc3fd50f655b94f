import * as v from 'valibot'
import { SlugSchema } from './id.ts'
import { SurveyDeliverySchema } from './survey-delivery.ts'
import { FlowSchema } from './survey-flow.ts'
import { InstrumentSchema } from './survey-instrument.ts'
import { TextSchema } from './text.ts'
import { unique } from './unique.ts'

/**
 * One survey as a document: what is asked, in which order, and when.
 *
 * @example
 * const survey: SurveyDefinition = {
 *   formatVersion: 1,
 *   id: 'after_order',
 *   instrument: { kind: 'nps', items: [{ id: 'score', type: 'scale', min: 0, max: 10, text: 'How likely …?' }] },
 *   delivery: { trigger: { event: 'order_placed' }, surface: 'popover', throttle: { sameDays: 90 } },
 * }
 */
export const SurveyDefinitionSchema = v.object({
  formatVersion: v.literal(1),
  id: SlugSchema,
  touchpoint: v.exactOptional(SlugSchema),
  /** What `{subject}` stands for where the page does not say. No part of the instrument: another subject is asked the same. */
  subject: v.exactOptional(TextSchema),
  /** Carries no visitor, session, page or fine time, whatever was consented to. */
  anonymous: v.exactOptional(v.boolean()),
  instrument: InstrumentSchema,
  /** Other wordings of the same, each for a share of the visitors (0 to 1); the rest is asked `instrument`. Decided once a visitor. */
  experiment: v.exactOptional(
    v.pipe(
      v.array(
        v.object({
          id: SlugSchema,
          share: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
          instrument: InstrumentSchema,
        }),
      ),
      v.minLength(1),
      v.maxLength(8),
      v.check((variants) => unique(variants.map(({ id }) => id)), 'must not use one variant id twice'),
      v.check(
        (variants) => variants.reduce((sum, { share }) => sum + share, 0) <= 1,
        'must have shares that make at most 1',
      ),
    ),
  ),
  flow: v.exactOptional(FlowSchema),
  delivery: v.exactOptional(SurveyDeliverySchema),
})

/** What {@link SurveyDefinitionSchema} accepts. */
export type SurveyDefinition = v.InferOutput<typeof SurveyDefinitionSchema>
