import * as v from 'valibot'
import { HashSchema, IdSchema, LocaleSchema, SlugSchema } from './id.ts'
import { limits } from './limits.ts'
import { notAList } from './not-a-list.ts'

/** Which scores each instrument knows: the lowest and the highest. */
export const scales = {
  /** Reichheld 2003: likelihood to recommend, eleven points. */
  nps: { min: 0, max: 10 },
  /** Satisfaction, five labelled points. */
  csat: { min: 1, max: 5 },
  /** Customer Effort Score 2.0, seven points of agreement. */
  ces: { min: 1, max: 7 },
} as const

/** An instrument whose score Heed knows how to read. */
export type ScoreKind = keyof typeof scales

/** How a scale looked: stars and faces move answers, so responses say which they saw. */
export const FormatSchema = v.picklist(['numbers', 'labels', 'stars', 'faces', 'thumbs'])

/** What {@link FormatSchema} accepts. */
export type Format = v.InferOutput<typeof FormatSchema>

const number = v.pipe(v.number(), v.finite())
const text = v.pipe(v.string(), v.maxLength(limits.commentLength))

/** What was given as the answer to one item: a number, text, yes or no, the ids of choices, or one of these for each part. */
export const AnswerSchema = v.union([
  number,
  text,
  v.boolean(),
  v.pipe(v.array(SlugSchema), v.maxLength(100)),
  v.pipe(notAList, v.record(SlugSchema, v.union([number, text])), v.maxEntries(20)),
])

/** What {@link AnswerSchema} accepts. */
export type Answer = v.InferOutput<typeof AnswerSchema>

const fields = {
  /** Given when the survey is shown; sending twice stores once. */
  response: IdSchema,
  survey: SlugSchema,
  /** SHA-256 of the instrument that asked. Missing only where the page could not compute it (no secure context). */
  instrument: v.exactOptional(HashSchema),
  /** Which wording of an experiment asked. Missing where it was the survey's own. */
  variant: v.exactOptional(SlugSchema),
  locale: LocaleSchema,
  format: FormatSchema,
  orientation: v.picklist(['horizontal', 'vertical']),
  comment: v.exactOptional(v.pipe(v.string(), v.minLength(1), v.maxLength(limits.commentLength))),
  /** Item id to answer, everything that was asked, the score and comment included. */
  answers: v.pipe(
    notAList,
    v.record(SlugSchema, AnswerSchema),
    v.maxEntries(limits.items, `must answer at most ${limits.items} items`),
  ),
  /** False while the respondent may still go on. */
  complete: v.boolean(),
  /** Milliseconds from shown to submitted. */
  duration: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0))),
}

const score = ({ min, max }: { readonly min: number; readonly max: number }) =>
  v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max))

/**
 * What one respondent answered. `kind` says how `score` is read; the others are scored from their `answers`, `custom` not at all.
 *
 * @example
 * const response: SurveyResponse = {
 *   kind: 'nps', score: 9, response: '01939a7e-7c00-7000-8000-000000000000', survey: 'after_order',
 *   locale: 'en', format: 'numbers', orientation: 'horizontal', answers: { score: 9 }, complete: true,
 * }
 */
export const SurveyResponseSchema = v.variant('kind', [
  v.object({ kind: v.literal('nps'), score: score(scales.nps), ...fields }),
  v.object({ kind: v.literal('csat'), score: score(scales.csat), ...fields }),
  v.object({ kind: v.literal('ces'), score: score(scales.ces), ...fields }),
  v.object({
    kind: v.picklist(['sus', 'umux_lite', 'pmf', 'kano', 'thumbs', 'experience', 'custom']),
    ...fields,
  }),
])

/** What {@link SurveyResponseSchema} accepts. */
export type SurveyResponse = v.InferOutput<typeof SurveyResponseSchema>
