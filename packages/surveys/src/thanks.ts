import type { SubmitOutcome } from './events.ts'
import type { UiWords } from './words.ts'

/**
 * What is said once an answer was taken: thanks, and while there is no connection what becomes of it. Only
 * what was told is promised: where nobody told anything, nothing is.
 */
export function thanks(
  ui: UiWords,
  ending: string,
  outcomes: readonly SubmitOutcome[],
  online: boolean,
): string {
  const waits = !online && outcomes.some((outcome) => outcome !== 'sent')
  // On disk it outlives the page, in memory it does not.
  const fleeting = waits && !outcomes.includes('stored')
  return [ending, waits && ui.kept, fleeting && ui.stay].filter(Boolean).join(ui.space)
}
