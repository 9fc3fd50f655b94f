import type { SurveyDefinition } from '@heed/schema'
import { pmf as english } from '../locales/instruments/en.ts'
import type { PmfWords } from './instrument-words.ts'
import { reason } from './reason.ts'

/** The ids of the four answers, in the order in which they are shown and counted. */
export const pmfIds = ['very', 'somewhat', 'not', 'gone'] as const

/**
 * Product/market fit: how one would feel without it, four answers from the strongest feeling down, then the reason. The answer
 * "I no longer use it" belongs to it: without, those who left count as not disappointed. Ask people who used it lately.
 * Source: the survey of Sean Ellis, 2009 (survey.io). The question after it is Heed's.
 *
 * @param words The wording of one language. English unless told.
 * @example
 * pmf().instrument.items[0].text // 'How would you feel if you could no longer use {subject}?'
 */
export function pmf({ subject, text, why, ...answers }: PmfWords = english): SurveyDefinition {
  return {
    formatVersion: 1,
    id: 'pmf',
    subject,
    instrument: {
      kind: 'pmf',
      items: [
        {
          id: 'feeling',
          type: 'choice',
          required: true,
          text,
          choices: pmfIds.map((id) => ({ id, text: answers[id] })),
        },
        reason(why),
      ],
    },
  }
}
