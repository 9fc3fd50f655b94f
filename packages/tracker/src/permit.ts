import type { FieldGroup, HeedEvent } from '@heed/schema'

/**
 * An event as it may be stored or sent at this moment, where it may be at all: visitor, session and customer only while
 * `analytics` is granted and the event's own purpose is, and without the field groups that the visitor withholds. The event
 * itself is left as it is.
 */
export const permit = (event: HeedEvent, knows: boolean, withheld: readonly FieldGroup[]): HeedEvent => {
  const { visitor, session, customer, ...rest } = event
  const copy = { ...(knows ? event : rest) } as HeedEvent
  for (const group of withheld) {
    // Two of the four groups are fields of the event.
    delete copy[group as 'page' | 'device']
    if (group === 'referrer' && copy.page) copy.page = { ...copy.page, referrer: undefined as never }
    if (group === 'traits' && copy.name === 'customer_identified') copy.data = {}
  }
  return copy
}
