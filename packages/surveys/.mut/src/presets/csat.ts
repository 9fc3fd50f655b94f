import type { SurveyDefinition } from '@heed/schema'
import { csat as english } from '../locales/en.ts'
import type { InstrumentWords } from '../words.ts'
import { preset } from './preset.ts'

/**
 * Satisfaction: five points, each with its word, then the reason. The score is the share of 4 and 5.
 * Source: the scale of GOV.UK's feedback pages (service manual, "Measuring user satisfaction").
 *
 * @param words The wording of one language. English unless told.
 * @example
 * csat().instrument.items[0].labels // ['Very dissatisfied', …, 'Very satisfied']
 */
export function csat(words: InstrumentWords = english): SurveyDefinition {
  return preset('csat', 1, 5, words)
}
