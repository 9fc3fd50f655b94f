import type { ConsentMethod, ConsentPolicy, ConsentRecord, FieldGroup } from '@heed/schema'
import type { ConsentShown } from './consent-store.ts'
import { isRequired } from './is-required.ts'
import { own } from './own.ts'
import { daysOf, endOf } from './read-record.ts'
import { uuid7 } from './uuid7.ts'

/** What a visitor did, and the moment it was done in. */
interface Decision {
  readonly choices: Readonly<Record<string, boolean>>
  readonly method: ConsentMethod
  readonly shown: ConsentShown | undefined
  readonly withheld: readonly FieldGroup[] | undefined
  /** The decision that counted until now. */
  readonly before: ConsentRecord | undefined
  /** Whether a signal of the browser refuses a purpose. */
  readonly refused: (purpose: string) => boolean
  readonly gpc: boolean
  /** Milliseconds since the epoch. */
  readonly time: number
}

/**
 * The record of a decision. What isn't named stays as it was, and then the whole record ends when the older part of it
 * would have. What a signal refuses is recorded as denied: it can't have been granted.
 */
export function newRecord(policy: ConsentPolicy, decision: Decision): ConsentRecord {
  const { choices, before, time, shown } = decision
  const withheld = decision.withheld ?? before?.withheld ?? []
  const decided: Record<string, boolean> = {}
  let expires = endOf(time, daysOf(policy))
  for (const purpose of policy.purposes) {
    const { id } = purpose
    let chosen = own(choices, id)
    if (isRequired(purpose)) continue
    if (typeof chosen !== 'boolean') {
      if (!before) continue
      chosen = own(before.choices, id)
      if (chosen === undefined) continue
      expires = Math.min(expires, before.expires)
    }
    decided[id] = chosen === true && !decision.refused(id)
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
    ...(withheld.length && { withheld: [...withheld] }),
    method: decision.method,
    signals: { gpc: decision.gpc },
  }
}
