import type { SurveyDefinition } from '@heed/schema'
import { umuxLite as english } from '../locales/instruments/en.ts'
import { agreement } from './agreement.ts'
import type { AgreementWords } from './instrument-words.ts'

/** The ids of the two statements, in their order. */
export const umuxLiteIds = ['capabilities', 'ease'] as const

/**
 * UMUX-Lite: two statements, seven points of agreement each, words at the ends only.
 * Source: Lewis, Utesch and Maher, UMUX-LITE: when there's no time for the SUS, CHI 2013; the statements are those of Finstad, The
 * Usability Metric for User Experience, Interacting with Computers 22(5), 2010.
 *
 * @param words The wording of one language. English unless told.
 * @example
 * umuxLite().instrument.items.map(({ text }) => text)
 * // ['{subject}’s capabilities meet my requirements', '{subject} is easy to use']
 */
export function umuxLite(words: AgreementWords = english): SurveyDefinition {
  return agreement('umux_lite', umuxLiteIds, 7, words)
}
