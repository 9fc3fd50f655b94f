import * as v from 'valibot'
import { SlugSchema } from './id.ts'
import { limits } from './limits.ts'
import { FormatSchema } from './survey-response.ts'
import { TextSchema } from './text.ts'
import { unique } from './unique.ts'

const asked = { id: SlugSchema, text: TextSchema, required: v.exactOptional(v.boolean()) }

/** A number on a scale, low to high in reading direction. */
export const ScaleItemSchema = v.pipe(
  v.object({
    ...asked,
    type: v.literal('scale'),
    min: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1)),
    max: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(10)),
    /** Words under the ends. */
    low: v.exactOptional(TextSchema),
    high: v.exactOptional(TextSchema),
    /** A word for every point, lowest first. */
    labels: v.exactOptional(v.array(TextSchema)),
    format: v.exactOptional(FormatSchema),
  }),
  v.check(
    ({ min, max, labels }) => !labels || labels.length === max - min + 1,
    'must have one label for every point, or none',
  ),
)

/** Free text. */
export const TextItemSchema = v.object({
  ...asked,
  type: v.literal('text'),
  maxLength: v.exactOptional(
    v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(limits.commentLength)),
  ),
})

/** One of several choices, or many. */
export const ChoiceItemSchema = v.object({
  ...asked,
  type: v.literal('choice'),
  choices: v.pipe(
    v.array(v.object({ id: SlugSchema, text: TextSchema })),
    v.minLength(2),
    v.maxLength(100),
    v.check((choices) => unique(choices.map((choice) => choice.id)), 'must not use one choice id twice'),
  ),
  multiple: v.exactOptional(v.boolean()),
})

/** One thing a survey asks. */
export const ItemSchema = v.variant('type', [ScaleItemSchema, TextItemSchema, ChoiceItemSchema])

/** What {@link ScaleItemSchema} accepts. */
export type ScaleItem = v.InferOutput<typeof ScaleItemSchema>
/** What {@link TextItemSchema} accepts. */
export type TextItem = v.InferOutput<typeof TextItemSchema>
/** What {@link ChoiceItemSchema} accepts. */
export type ChoiceItem = v.InferOutput<typeof ChoiceItemSchema>
/** What {@link ItemSchema} accepts. */
export type Item = v.InferOutput<typeof ItemSchema>
