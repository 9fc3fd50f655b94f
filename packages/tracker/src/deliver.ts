import type { HeedEvent } from '@heed/schema'
import type { Batch } from './outbox.ts'
import type { Delivery } from './transport.ts'

/** Delivers a batch: resolves to true if all of it was accepted at once. Rejects, with the delivery, where the answer is: not now. */
export type Deliver = (batch: Batch, unloading?: boolean) => Promise<boolean>

/**
 * Settles every event of a batch: accepted, or found by halving and given up.
 *
 * @param allow What of an event may be sent at this moment.
 * @param post Sends one envelope.
 * @param settled Told of events that need no sending any more.
 */
export function createDeliver(
  allow: (event: HeedEvent) => Batch,
  post: (events: HeedEvent[], unloading: boolean) => Promise<Delivery>,
  settled: (events: Batch, accepted: boolean) => void,
): Deliver {
  const deliver: Deliver = async (batch, unloading = false) => {
    const events = batch.flatMap(allow)
    const half = events.length >> 1
    if (!events[0]) return false
    const delivery = await post(events, unloading)
    const accepted = delivery.result === 'accepted'
    if (delivery.result === 'retry') throw delivery
    if (accepted || !half) settled(events, accepted)
    else {
      await deliver(events.slice(0, half), unloading)
      await deliver(events.slice(half), unloading)
    }
    return accepted
  }
  return deliver
}
