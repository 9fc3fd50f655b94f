import { enoughResponses } from './enough-responses.ts'
import type { Warning } from './score.ts'

/** What has to be said about a sample of `n` responses, whatever was asked. */
export function sampleWarnings(n: number): readonly Warning[] {
  if (n === 0) return ['no_responses']
  return n < enoughResponses ? ['too_few'] : []
}
