import type { Askable, Decision } from '../eligibility/weigh.ts'
import { plainReasons } from './plain-reasons.ts'

/** Moments in English, to the minute. */
export const moment = (time: number): string =>
  Number.isFinite(time)
    ? new Date(time).toLocaleString('en', { dateStyle: 'medium', timeStyle: 'short' })
    : 'never'

/**
 * Tells a site owner, in English, why a survey did not come, and what would have to change. Where only time is missing it says from
 * when.
 *
 * @example
 * whatMustChange(survey, { show: false, reason: 'no_consent' })
 * // { why: 'Not shown: there is no consent to feedback', change: 'The visitor allows feedback.' }
 */
export function whatMustChange(
  { delivery }: Pick<Askable, 'delivery'>,
  decision: Decision,
): { readonly why: string; readonly change: string } {
  if (decision.show) return { why: 'Shown', change: '' }
  const { why, change } = plainReasons[decision.reason]
  const more = decision.until === undefined ? '' : ` It may come again from ${moment(decision.until)}.`
  return {
    why: `Not shown: ${why}`,
    // What comes by hand has no rules to name.
    change: delivery || decision.reason === 'no_trigger' ? change(delivery!) + more : '',
  }
}
