import type { SurveyDefinition } from '@heed/schema'
import { thumbs as english } from '../locales/instruments/en.ts'
import type { InstrumentWords } from '../words.ts'
import { reason } from './reason.ts'

/**
 * Thumbs: down (0) or up (1), each with its word, then the reason. For a page, an article, an answer: what is useful or not.
 * Source: "Is this page useful?" under the pages of GOV.UK (component "feedback" of govuk_publishing_components). There "Yes"
 * stands first; here low comes before high, as on every scale of Heed.
 *
 * @param words The wording of one language. English unless told.
 * @example
 * thumbs().instrument.items[0].labels // ['No', 'Yes']
 */
export function thumbs({ subject, text, labels = [], why }: InstrumentWords = english): SurveyDefinition {
  return {
    formatVersion: 1,
    id: 'thumbs',
    subject,
    instrument: {
      kind: 'thumbs',
      items: [
        {
          id: 'useful',
          type: 'scale',
          format: 'thumbs',
          min: 0,
          max: 1,
          required: true,
          text,
          labels: [...labels],
        },
        reason(why),
      ],
    },
  }
}
