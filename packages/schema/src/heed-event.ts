import * as v from 'valibot'
import { ConsentRecordSchema } from './consent-record.ts'
import { eventFields, SiteEventSchema } from './event.ts'
import { SurveyResponseSchema } from './survey-response.ts'

/** A visitor pressed send on a survey. */
export const SurveySubmittedSchema = v.object({
  ...eventFields,
  name: v.literal('survey_submitted'),
  purpose: v.literal('feedback'),
  data: SurveyResponseSchema,
})

/** What {@link SurveySubmittedSchema} accepts. */
export type SurveySubmitted = v.InferOutput<typeof SurveySubmittedSchema>

/** A visitor decided what may be used for what. */
export const ConsentChangedSchema = v.object({
  ...eventFields,
  name: v.literal('consent_changed'),
  purpose: v.literal('necessary'),
  data: ConsentRecordSchema,
})

/** What {@link ConsentChangedSchema} accepts. */
export type ConsentChanged = v.InferOutput<typeof ConsentChangedSchema>

/**
 * Any event: the two with a nested shape of their own, or a flat one. Its size, at most 16,384 bytes as JSON in UTF-8, is
 * checked by {@link parseEvent}.
 */
export const HeedEventSchema = v.union([SurveySubmittedSchema, ConsentChangedSchema, SiteEventSchema])

/** One fact that happened. */
export type HeedEvent = v.InferOutput<typeof HeedEventSchema>

/** The schema that an event of this name has to meet. */
export function schemaOf(
  name: unknown,
): typeof SurveySubmittedSchema | typeof ConsentChangedSchema | typeof SiteEventSchema {
  if (name === 'survey_submitted') return SurveySubmittedSchema
  if (name === 'consent_changed') return ConsentChangedSchema
  return SiteEventSchema
}
