import type { ConsentMethod, ConsentPolicy, ConsentRecord, FieldGroup } from '@heed/schema'
import type { ConsentShown } from './consent-store.ts'
import { coverOf, isCovered } from './covers.ts'
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
 * The record of a decision. What isn't named stays as it was, about what it was about, and then the whole record ends when the
 * older part of it would have. What a signal refuses is recorded as denied: it can't have been granted. Whoever closes a
 * notice was told of everything, and said yes to nothing: a yes to less is not stretched.
 */
export function newRecord(policy: ConsentPolicy, decision: Decision): ConsentRecord {
  const { choices, method, before, time, shown } = decision
  const withheld = decision.withheld ?? before?.withheld ?? []
  const decided: Record<string, boolean> = {}
  const covers: Record<string, readonly string[]> = {}
  let expires = endOf(time, daysOf(policy))
  for (const purpose of policy.purposes) {
    const { id } = purpose
    const named = own(choices, id)
    const told = method === 'acknowledge'
    if (isRequired(purpose)) continue
    if (typeof named === 'boolean') {
      decided[id] = named && !decision.refused(id)
    } else {
      const kept = before && own(before.choices, id)
      if (before && typeof kept === 'boolean' && !(told && kept && !isCovered(policy, purpose, before))) {
        decided[id] = kept && !decision.refused(id)
        expires = Math.min(expires, before.expires)
      }
      if (!told) {
        const cover = before && own(before.covers ?? {}, id)
        if (cover) covers[id] = cover as string[]
        continue
      }
    }
    covers[id] = coverOf(policy, purpose)
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
    covers: covers as NonNullable<ConsentRecord['covers']>,
    ...(withheld.length && { withheld: [...withheld] }),
    method,
    signals: { gpc: decision.gpc },
  }
}
