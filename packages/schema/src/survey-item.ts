import * as v from 'valibot'
import { limits } from './limits.ts'
import { ChoicesSchema, PictureItemSchema } from './survey-choices.ts'
import { FormatSchema } from './survey-response.ts'
import { TextSchema } from './text.ts'
import { asked } from './survey-asked.ts'
import {
  ConsentItemSchema,
  ContactItemSchema,
  DateItemSchema,
  KanoItemSchema,
  MatrixItemSchema,
  MaxDiffItemSchema,
  MessageItemSchema,
  RankingItemSchema,
  SliderItemSchema,
} from './survey-item-kinds.ts'

/** A number on a scale, low to high in reading direction. Its answer is that number. Thumbs are 0 (down) and 1 (up). */
export const ScaleItemSchema = v.pipe(
  v.object({
    ...asked,
    type: v.literal('scale'),
    min: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1)),
    max: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10)),
    /** Words under the ends. */
    low: v.exactOptional(TextSchema),
    high: v.exactOptional(TextSchema),
    /** A word for every point, lowest first. */
    labels: v.exactOptional(v.array(TextSchema)),
    format: v.exactOptional(FormatSchema),
  }),
  v.check(({ min, max }) => max > min, 'must have at least two points'),
  v.check(
    ({ min, max, labels }) => !labels || labels.length === max - min + 1,
    'must have one label for every point, or none',
  ),
  v.check(
    ({ min, max, format }) => format !== 'thumbs' || (min === 0 && max === 1),
    'must go from 0 to 1 to be thumbs',
  ),
)

/** Free text. Its answer is that text. */
export const TextItemSchema = v.object({
  ...asked,
  type: v.literal('text'),
  maxLength: v.exactOptional(
    v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(limits.commentLength)),
  ),
})

/** One of several choices, or many. Its answer is the list of what was chosen, one id long where one may be chosen. */
export const ChoiceItemSchema = v.object({
  ...asked,
  type: v.literal('choice'),
  choices: ChoicesSchema,
  multiple: v.exactOptional(v.boolean()),
  /** Each respondent sees the choices in an order of their own. */
  shuffle: v.exactOptional(v.boolean()),
})

/** One thing a survey asks, or says. */
export const ItemSchema = v.variant('type', [
  ScaleItemSchema,
  TextItemSchema,
  ChoiceItemSchema,
  PictureItemSchema,
  MatrixItemSchema,
  RankingItemSchema,
  SliderItemSchema,
  ContactItemSchema,
  DateItemSchema,
  KanoItemSchema,
  MaxDiffItemSchema,
  ConsentItemSchema,
  MessageItemSchema,
])

/** What {@link ScaleItemSchema} accepts. */
export type ScaleItem = v.InferOutput<typeof ScaleItemSchema>
/** What {@link TextItemSchema} accepts. */
export type TextItem = v.InferOutput<typeof TextItemSchema>
/** What {@link ChoiceItemSchema} accepts. */
export type ChoiceItem = v.InferOutput<typeof ChoiceItemSchema>
/** What {@link ItemSchema} accepts. */
export type Item = v.InferOutput<typeof ItemSchema>
