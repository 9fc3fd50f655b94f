import * as v from 'valibot'
import { ConditionSchema } from './condition.ts'
import { EventNameSchema } from './event.ts'
import { SlugSchema } from './id.ts'
import { limits } from './limits.ts'
import { notAList } from './not-a-list.ts'
import { ItemSchema } from './survey-item.ts'
import { scales } from './survey-response.ts'
import { TextSchema } from './text.ts'
import { unique } from './unique.ts'

const days = v.pipe(v.number(), v.minValue(0), v.maxValue(3_650))

/** What is asked and how it scores. */
export const InstrumentSchema = v.pipe(
  v.object({
    /** How the score item is read; `custom` has no score of its own. */
    kind: v.picklist(['nps', 'csat', 'ces', 'custom']),
    items: v.pipe(
      v.array(ItemSchema),
      v.minLength(1),
      v.maxLength(limits.items),
      v.check((items) => unique(items.map((item) => item.id)), 'must not use one item id twice'),
    ),
  }),
  v.check(({ kind, items }) => {
    if (kind === 'custom') return true
    const { min, max } = scales[kind]
    return items.some((item) => item.type === 'scale' && item.min === min && item.max === max)
  }, 'must ask for its score: a scale item of 0 to 10 for nps, 1 to 5 for csat, 1 to 7 for ces'),
)

/** What {@link InstrumentSchema} accepts. */
export type Instrument = v.InferOutput<typeof InstrumentSchema>

/** In which order, and what is said at the end. Items follow one another unless a rule says otherwise. */
export const FlowSchema = v.pipe(
  notAList,
  v.object({
    rules: v.exactOptional(
      v.pipe(
        v.array(v.object({ after: SlugSchema, when: v.exactOptional(ConditionSchema), goTo: SlugSchema })),
        v.maxLength(200),
      ),
    ),
    endings: v.exactOptional(
      v.pipe(
        v.array(v.object({ id: SlugSchema, text: TextSchema })),
        v.minLength(1),
        v.maxLength(20),
        v.check((endings) => unique(endings.map((ending) => ending.id)), 'must not use one ending id twice'),
      ),
    ),
  }),
)

/** What {@link FlowSchema} accepts. */
export type Flow = v.InferOutput<typeof FlowSchema>

/** Where a survey appears. */
export const SurfaceSchema = v.picklist(['inline', 'popover', 'modal', 'tab', 'sheet', 'page'])

/** What {@link SurfaceSchema} accepts. */
export type Surface = v.InferOutput<typeof SurfaceSchema>

/** When, where and how often a survey asks by itself. */
export const SurveyDeliverySchema = v.object({
  /** The event that brings it up, at a touchpoint if one is named. */
  trigger: v.object({
    event: EventNameSchema,
    touchpoint: v.exactOptional(SlugSchema),
    /** Milliseconds to wait after the event. */
    delay: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3_600_000))),
  }),
  surface: v.exactOptional(SurfaceSchema),
  /** The share of visitors that is ever asked, 0 to 1. Decided once a visitor, by hash. */
  sample: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  throttle: v.exactOptional(
    v.pipe(
      notAList,
      v.object({
        /** Days between two surveys of any kind. */
        anyDays: v.exactOptional(days),
        /** Days between two showings of this one. */
        sameDays: v.exactOptional(days),
        /** Days of rest after it was closed without an answer. */
        snoozeDays: v.exactOptional(days),
        /** How often it may be shown at all. */
        seenLimit: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000))),
      }),
    ),
  ),
})

/** What {@link SurveyDeliverySchema} accepts. */
export type SurveyDelivery = v.InferOutput<typeof SurveyDeliverySchema>

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
  /** Carries no visitor, session, page or fine time, whatever was consented to. */
  anonymous: v.exactOptional(v.boolean()),
  instrument: InstrumentSchema,
  flow: v.exactOptional(FlowSchema),
  delivery: v.exactOptional(SurveyDeliverySchema),
})

/** What {@link SurveyDefinitionSchema} accepts. */
export type SurveyDefinition = v.InferOutput<typeof SurveyDefinitionSchema>
