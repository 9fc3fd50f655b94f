import type { SurveyDelivery } from '@heed/schema'
import { RESUME } from './brings-up.ts'
import { matches } from './matches.ts'
import { outside } from './outside.ts'
import type { Reason } from './reason.ts'
import type { Moment } from './weigh.ts'

/**
 * Tells by which of its finer conditions a survey does not come: what the event's `data` must be like, who is asked and
 * where, how many responses are wanted. `undefined` if all hold.
 *
 * @example
 * conditions({ trigger: { event: 'order_placed' }, quota: 100 }, { ...moment, responses: 100 }) // 'quota_full'
 */
export function conditions(
  { trigger, audience, quota, responses: served = 0 }: SurveyDelivery,
  { event, visitor = {}, responses = served }: Moment,
): Reason | undefined {
  // What brought it up has happened before.
  if (event.name !== RESUME && 'where' in trigger && !trigger.where?.every((one) => matches(one, event.data)))
    return 'wrong_data'
  return (audience && outside(audience, visitor)) ?? (responses >= quota! ? 'quota_full' : undefined)
}
