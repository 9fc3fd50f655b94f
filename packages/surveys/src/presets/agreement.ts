import type { SurveyDefinition } from '@heed/schema'
import type { AgreementWords } from './instrument-words.ts'

/** Statements, each on its own scale of agreement from 1 to `max`, under the ids given. All have to be answered: half a set has no score. */
export function agreement(
  kind: 'sus' | 'umux_lite',
  ids: readonly string[],
  max: number,
  { subject, statements, low, high }: AgreementWords,
): SurveyDefinition {
  return {
    formatVersion: 1,
    id: kind,
    subject,
    instrument: {
      kind,
      items: ids.map((id, index) => ({
        id,
        type: 'scale',
        min: 1,
        max,
        required: true,
        text: statements[index]!,
        low,
        high,
      })),
    },
  }
}
