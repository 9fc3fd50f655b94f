import type { ConsentPolicy, ConsentRecord, Purpose } from '@heed/schema'
import { own } from './own.ts'

/** What a choice about a purpose is about: its version, then the ids of its services. */
export const coverOf = (policy: ConsentPolicy, purpose: Purpose): string[] => [
  own(purpose, 'version') ?? policy.version,
  ...(own(purpose, 'services') ?? []).map(({ id }) => id),
]

/**
 * Whether a decision is about a purpose as it is now: of the same version, and with every service named. A no isn't
 * reopened by one more service, and nothing by one less.
 *
 * @example
 * isCovered(policy, { id: 'ads', title: 'Ads', description: '', services: [{ id: 'new', name: 'New' }] }, record) // false
 */
export function isCovered(
  policy: ConsentPolicy,
  purpose: Purpose,
  record: ConsentRecord | undefined,
): boolean {
  const had = own(record?.covers, purpose.id) ?? []
  return coverOf(policy, purpose).every((part, index) =>
    index ? had.includes(part, 1) || own(record?.choices, purpose.id) === false : part === had[0],
  )
}
