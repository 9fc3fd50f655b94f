import type { SurveyDefinition } from '@heed/schema'
import { experience as english } from '../locales/instruments/en.ts'
import type { ExperienceWords } from './instrument-words.ts'
import { reason } from './reason.ts'

/** The ids of the three questions, in their order. */
export const experienceIds = ['product', 'service', 'emotion'] as const

/**
 * Product, service, emotion: what was got, how one was served, how it felt. Five points each with its word, the same for
 * all three, so that they can be laid side by side; then the reason. Each is read by itself, as satisfaction is: the share of 4 and
 * 5 (`csat` of `@heed/insights`). There is no score of all three.
 * Source: the wording is Heed's and has no benchmark; `docs/guides/surveys.md` gives its reasons.
 *
 * @param words The wording of one language. English unless told.
 * @example
 * experience().instrument.items.map(({ id }) => id) // ['product', 'service', 'emotion', 'reason']
 */
export function experience(words: ExperienceWords = english): SurveyDefinition {
  return {
    formatVersion: 1,
    id: 'experience',
    subject: words.subject,
    instrument: {
      kind: 'experience',
      items: [
        ...experienceIds.map((id) => ({
          id,
          type: 'scale' as const,
          min: 1,
          max: 5,
          required: true,
          text: words[id],
          labels: [...words.labels],
        })),
        reason(words.why),
      ],
    },
  }
}
