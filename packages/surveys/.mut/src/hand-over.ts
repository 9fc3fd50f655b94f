import type { SurveyResponse } from '@heed/schema'
import type { SubmitOutcome, SurveySubmittedDetail } from './events.ts'

/**
 * Gives a response to the page and waits for whoever asked to be waited for. A promise that rejects means the
 * answer was not taken, as `dropped` does.
 */
export async function handOver(
  response: SurveyResponse,
  dispatch: (detail: Pick<SurveySubmittedDetail, 'response' | 'waitUntil'>) => void,
): Promise<readonly SubmitOutcome[]> {
  const waits: Promise<SubmitOutcome>[] = []
  dispatch({ response, waitUntil: (outcome) => void waits.push(outcome) })
  return Promise.all(waits).catch(() => ['dropped'] as const)
}
