import type { ConsentSource, HeedEvent } from '@heed/schema'
import { gate } from './gate.ts'
import type { Batch } from './outbox.ts'

/**
 * An event as it may be stored or sent at this moment: with visitor, session and customer only if it may be stored and
 * `analytics` is granted, and without the field groups that the visitor withholds. Nothing where it may not be kept at all, or is `done`. The event itself is
 * left as it is.
 */
export const permit =
  (consent: ConsentSource, done: ReadonlySet<string>) =>
  (event: HeedEvent): Batch => {
    const to = done.has(event.id) ? 'dropped' : gate(event.purpose, consent)
    const { visitor, session, customer, ...rest } = event
    const copy = {
      ...(to === 'stored' && consent.state('analytics') === 'granted' ? event : rest),
    } as HeedEvent
    for (const group of consent.withheld()) {
      // Two of the four groups are fields of the event.
      delete copy[group as 'page' | 'device']
      if (group === 'referrer' && copy.page) delete (copy.page = { ...copy.page }).referrer
      if (group === 'traits' && copy.name === 'customer_identified') copy.data = {}
    }
    return to === 'stored' || to === 'sent' ? [copy] : []
  }
