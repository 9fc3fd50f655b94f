import type { SurveyDefinition } from '@heed/schema'
import type { InstrumentWords } from '../words.ts'

/**
 * Characters of the open answer unless a definition says otherwise. GOV.UK's feedback page asks for the
 * same; it also keeps the whole event under 16 KiB however the characters are written.
 */
export const commentLength = 1_200

/** One scale and one open question. */
export function preset(
  kind: 'nps' | 'csat' | 'ces',
  min: number,
  max: number,
  { text, low, high, labels, why }: InstrumentWords,
): SurveyDefinition {
  return {
    formatVersion: 1,
    id: kind,
    instrument: {
      kind,
      items: [
        {
          id: 'score',
          type: 'scale',
          min,
          max,
          text,
          ...(labels ? { labels: [...labels] } : { low: low!, high: high! }),
        },
        { id: 'reason', type: 'text', text: why, maxLength: commentLength },
      ],
    },
  }
}
