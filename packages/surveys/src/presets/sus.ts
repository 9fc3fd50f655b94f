import type { SurveyDefinition } from '@heed/schema'
import { sus as english } from '../locales/instruments/en.ts'
import { agreement } from './agreement.ts'
import type { AgreementWords } from './instrument-words.ts'

/** The ids of the ten statements, in their order: the odd ones praise, the even ones complain. */
export const susIds = ['s1', 's2', 's3', 's4', 's5', 's6', 's7', 's8', 's9', 's10'] as const

/**
 * System Usability Scale: ten statements, five points of agreement each, words at the ends only.
 * Source: Brooke, SUS: a "quick and dirty" usability scale, in Usability Evaluation in Industry, Taylor & Francis, 1996. He writes "this
 * system" in six of them and "the system" in four; here both are `{subject}`: to name the product instead is usual since Bangor, Kortum and Miller 2008.
 *
 * @param words The wording of one language. English unless told.
 * @example
 * sus().instrument.items[1].text // 'I found {subject} unnecessarily complex'
 * sus().subject // 'this system', unless the page names another
 */
export function sus(words: AgreementWords = english): SurveyDefinition {
  return agreement('sus', susIds, 5, words)
}
