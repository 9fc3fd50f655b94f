import * as v from 'valibot'
import { asked } from './survey-asked.ts'
import { ChoicesSchema } from './survey-choices.ts'
import { TextSchema } from './text.ts'
import { unique } from './unique.ts'

/** Several questions with the same choices. Its answer has the id of a choice under the id of each row that was answered. */
export const MatrixItemSchema = v.object({
  ...asked,
  type: v.literal('matrix'),
  rows: v.pipe(ChoicesSchema, v.maxLength(20)),
  choices: v.pipe(ChoicesSchema, v.maxLength(11)),
})

/** Things to be put in order. Its answer is the list of all ids, the first first. */
export const RankingItemSchema = v.object({
  ...asked,
  type: v.literal('ranking'),
  choices: v.pipe(ChoicesSchema, v.maxLength(12)),
  shuffle: v.exactOptional(v.boolean()),
})

/** A number between two ends. It has no value until it was moved. */
export const SliderItemSchema = v.pipe(
  v.object({
    ...asked,
    type: v.literal('slider'),
    min: v.pipe(v.number(), v.finite()),
    max: v.pipe(v.number(), v.finite()),
    step: v.exactOptional(v.pipe(v.number(), v.finite(), v.gtValue(0))),
    low: v.exactOptional(TextSchema),
    high: v.exactOptional(TextSchema),
  }),
  v.check(({ min, max }) => max > min, 'must end above its beginning'),
)

/** How to reach the respondent. Its answer has a text under each field that was filled in. It is kept apart from the others. */
export const ContactItemSchema = v.object({
  ...asked,
  type: v.literal('contact'),
  fields: v.pipe(
    v.array(v.picklist(['name', 'email', 'phone', 'company'])),
    v.minLength(1),
    v.check((fields) => unique(fields), 'must not ask for one thing twice'),
  ),
})

const day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'must be a day such as 2026-11-22'),
)

/** A day. Its answer is that day as ISO 8601 writes it: `2026-11-22`. */
export const DateItemSchema = v.object({
  ...asked,
  type: v.literal('date'),
  min: v.exactOptional(day),
  max: v.exactOptional(day),
})

/**
 * The pair of questions that Kano asks about a feature: how one feels with it, and without it. `text` names the feature. Its answer
 * has `with` and `without`, each 1 (like) to 5 (dislike).
 */
export const KanoItemSchema = v.object({
  ...asked,
  type: v.literal('kano'),
  /** The two questions. */
  with: TextSchema,
  without: TextSchema,
  /** The five answers to each, like first. The words that come with the page's language unless told. */
  labels: v.exactOptional(v.pipe(v.array(TextSchema), v.length(5))),
})

/** The best and the worst of three to six things. Its answer has the id of one under `best`, of another under `worst`. */
export const MaxDiffItemSchema = v.object({
  ...asked,
  type: v.literal('maxdiff'),
  choices: v.pipe(ChoicesSchema, v.minLength(3), v.maxLength(6)),
  /** Words over the two columns. */
  best: TextSchema,
  worst: TextSchema,
})

/** A statement to agree to. Its answer is true once it was ticked. */
export const ConsentItemSchema = v.object({
  ...asked,
  type: v.literal('consent'),
  /** What is ticked. */
  statement: TextSchema,
})

/** Something to read. It has no answer. */
export const MessageItemSchema = v.object({ ...asked, type: v.literal('message') })

/** What {@link MatrixItemSchema} accepts. */
export type MatrixItem = v.InferOutput<typeof MatrixItemSchema>
/** What {@link RankingItemSchema} accepts. */
export type RankingItem = v.InferOutput<typeof RankingItemSchema>
/** What {@link SliderItemSchema} accepts. */
export type SliderItem = v.InferOutput<typeof SliderItemSchema>
/** What {@link ContactItemSchema} accepts. */
export type ContactItem = v.InferOutput<typeof ContactItemSchema>
/** What {@link DateItemSchema} accepts. */
export type DateItem = v.InferOutput<typeof DateItemSchema>
/** What {@link KanoItemSchema} accepts. */
export type KanoItem = v.InferOutput<typeof KanoItemSchema>
/** What {@link MaxDiffItemSchema} accepts. */
export type MaxDiffItem = v.InferOutput<typeof MaxDiffItemSchema>
/** What {@link ConsentItemSchema} accepts. */
export type ConsentItem = v.InferOutput<typeof ConsentItemSchema>
/** What {@link MessageItemSchema} accepts. */
export type MessageItem = v.InferOutput<typeof MessageItemSchema>
