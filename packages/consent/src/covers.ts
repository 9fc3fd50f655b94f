import type { ConsentPolicy, ConsentRecord, Purpose } from '@heed/schema'
import { own } from './own.ts'

/** What a choice about a purpose is about: its version, then the ids of its services. */
export const coverOf = (policy: ConsentPolicy, purpose: Purpose): readonly string[] => [
  String(own(purpose, 'version') ?? policy.version),
  ...((own(purpose, 'services') ?? []) as NonNullable<Purpose['services']>).map(({ id }) => id),
]

/**
 * Whether a decision is about a purpose as it is now: of the same version, and with every service named. A no isn't
 * reopened by one more service, and nothing by one less.
 *
 * @example
 * isCovered(policy, { id: 'ads', title: 'Ads', description: '', services: [{ id: 'new', name: 'New' }] }, record) // false
 */
export function isCovered(policy: ConsentPolicy, purpose: Purpose, record: ConsentRecord): boolean {
  const [had, ...named] = (own(record.covers ?? {}, purpose.id) ?? []) as readonly string[]
  const [version, ...services] = coverOf(policy, purpose)
  return (
    had === version &&
    (own(record.choices, purpose.id) === false || services.every((id) => named.includes(id)))
  )
}
