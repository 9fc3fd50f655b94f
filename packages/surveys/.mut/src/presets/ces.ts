import type { SurveyDefinition } from '@heed/schema'
import { ces as english } from '../locales/en.ts'
import type { InstrumentWords } from '../words.ts'
import { preset } from './preset.ts'

/**
 * Customer Effort Score 2.0: seven points of agreement, high is easy, then the reason. Never to be mixed
 * with the first version, in which low was easy. Source: CEB (Gartner), 2013.
 *
 * @param words The wording of one language. English unless told.
 * @example
 * ces().instrument.items[0].text // '{subject} made it easy for me to handle my issue'
 */
export function ces(words: InstrumentWords = english): SurveyDefinition {
  return preset('ces', 1, 7, words)
}
