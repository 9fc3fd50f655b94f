import type { SurveyDefinition } from '@heed/schema'
import { nps as english } from '../locales/en.ts'
import type { InstrumentWords } from '../words.ts'
import { preset } from './preset.ts'

/**
 * Likelihood to recommend: eleven points from 0, words at the ends only, then the reason.
 * Source: Reichheld, "The One Number You Need to Grow", Harvard Business Review, December 2003.
 * NPS, Net Promoter and Net Promoter Score are marks of Bain & Company, NICE Systems and Fred Reichheld.
 *
 * @param words The wording of one language. English unless told.
 * @example
 * nps().instrument.items[0].text // 'How likely is it that you would recommend {subject} to …'
 */
export function nps(words: InstrumentWords = english): SurveyDefinition {
  return preset('nps', 0, 10, words)
}
