import type { ConsentPolicy, ConsentRecord } from '@heed/schema'
import type { ConsentSignals, ConsentStore } from './consent-store.ts'
import { coverOf, isCovered } from './covers.ts'
import { isRefused } from './gpc.ts'
import { isRequired } from './is-required.ts'
import { own } from './own.ts'
import { daysOf, endOf } from './read-record.ts'
import { uuid7 } from './uuid7.ts'

/**
 * The record of a decision. What isn't named stays as it was, about what it was about, and then the whole record ends when the
 * older part of it would have. What a signal refuses is recorded as denied: it can't have been granted. Whoever closes a
 * notice was told of everything, and said yes to nothing: a yes to less is not stretched.
 *
 * @param before The decision that counted until now.
 * @param time Milliseconds since the epoch.
 * @param decision What the visitor did, as `decide` takes it.
 */
export function newRecord(
  policy: ConsentPolicy,
  before: ConsentRecord | undefined,
  signals: ConsentSignals,
  time: number,
  ...decision: Parameters<ConsentStore['decide']>
): ConsentRecord {
  const [choices, method, shown, withheld = before?.withheld ?? []] = decision
  const decided: Record<string, boolean> = {}
  const covers: NonNullable<ConsentRecord['covers']> = {}
  let expires = endOf(time, daysOf(policy))
  for (const purpose of policy.purposes) {
    const { id } = purpose
    if (isRequired(purpose)) continue
    let chosen = own(choices, id)
    let cover: string[] | undefined = coverOf(policy, purpose)
    if (typeof chosen !== 'boolean') {
      chosen = own(before?.choices, id)
      if (method !== 'acknowledge') cover = own(before?.covers, id)
      else if (chosen && !isCovered(policy, purpose, before)) chosen = undefined
      if (chosen !== undefined && before) expires = Math.min(expires, before.expires)
    }
    if (chosen !== undefined) decided[id] = chosen && !isRefused(id, signals)
    if (cover) covers[id] = cover
  }
  // In the order of the pattern in `readRecord`.
  return {
    id: uuid7(time),
    time,
    expires,
    policy: policy.version,
    ...(shown?.textHash && { textHash: shown.textHash }),
    locale: shown?.locale || 'und',
    variant: shown?.variant ?? 'none',
    choices: decided,
    covers,
    ...(withheld.length && { withheld: [...withheld] }),
    method,
    signals: { gpc: signals.gpc },
  }
}
