import type { HeedEvent } from '@heed/schema'
import { createDeliver } from './deliver.ts'
import type { Effects } from './effects.ts'
import type { Entry } from './entry.ts'
import { gate, isAlways } from './gate.ts'
import { type Identity, mint, renew } from './identity.ts'
import { inSample } from './in-sample.ts'
import { BATCH_RECORDS, HOLD_LIMIT, outboxLimits, PATIENCE } from './limits.ts'
import { nothing } from './nothing.ts'
import { type Batch, createOutbox } from './outbox.ts'
import { permit } from './permit.ts'
import { createSender } from './sender.ts'
import type { TrackOutcome } from './tracker.ts'
import type { TrackerOptions } from './tracker-options.ts'
import type { Delivery } from './transport.ts'

/** Where the events of a page lie until they are delivered. */
export interface Desk {
  /** Takes an event; the gate is asked before the running task ends. */
  take(event: HeedEvent): Promise<TrackOutcome>
  /** Consent has changed: what may no longer be here goes, what was held is released. */
  changed(): void
  /** Sends all there is, and resolves after the attempt. */
  flush(): Promise<void>
  /** Hands over what this page took, in the moment of unloading. Nothing is forgotten before it was accepted. */
  handOver(): void
  /** Hands over, and never sends again. What is stored waits for the next visit. */
  stop(): void
  /** Empties the device, and resolves to the secret that proved the visitor. */
  erase(): Promise<string | undefined>
}

/**
 * The desk of one page.
 *
 * @param mayRead Whether anything on the device may be read.
 * @param post Sends one envelope.
 * @param report Told how many events were given up, when the collector can be reached.
 */
export function createDesk(
  { site, consent, sampling = 1 }: Pick<TrackerOptions, 'site' | 'consent' | 'sampling'>,
  mayRead: () => boolean,
  post: (events: HeedEvent[], unloading: boolean) => Promise<Delivery>,
  report: (lost: number) => void,
  world: Effects,
): Desk {
  const { later, now, crypto } = world
  const name = 'heed:' + site
  const mine = new Set<Entry>()
  // Ids of what was delivered or given up, until it is off the disk.
  const done = new Set<string>()
  const allow = permit(consent, done)
  const gateOf = (event: HeedEvent) => gate(event.purpose, consent)
  const knows = () => consent.state('analytics') === 'granted'
  let pending: Entry[] = []
  let identity: Identity | undefined
  let written: Promise<unknown> | undefined
  let handing: Promise<unknown> | undefined
  let lost = 0
  let stopped = false

  /** Lets go of entries: delivered, given up, or not this page's to hand over any more. */
  const letGo = (which: (entry: Entry) => unknown, outcome: TrackOutcome = 'dropped') => {
    for (const entry of mine)
      if (which(entry)) {
        mine.delete(entry)
        entry.settle(outcome)
      }
  }
  const bounded = <T>(promise: Promise<T>) =>
    new Promise<T>((resolve, reject) => {
      promise.then(resolve, reject)
      later(reject, PATIENCE)
    })
  const outbox = createOutbox(name, world.indexedDB, mayRead, (found) => {
    identity = knows() ? found : undefined
    if (!found) letGo(({ disk }) => disk)
  })
  /** Says who it was, as far as that is known. An anonymous event has no device, and gets no visitor. */
  const stamp = (entry: Entry) => {
    if (entry.event.device) entry.event = { ...entry.event, ...identity?.who } as HeedEvent
  }
  const sweep = () => {
    let size = 0
    return outbox.filter((before) => {
      size += JSON.stringify(before).length
      if (size < outboxLimits.size && now() - before.time < outboxLimits.age)
        // What must be sent all the same goes to memory.
        return allow(before).filter(
          (event) => gateOf(event) === 'stored' || enter({ event, settle: nothing }),
        )
      lost++
      return []
    }, knows)
  }

  const deliver = createDeliver(allow, post, (events, accepted) => {
    if (!accepted) lost++
    for (const { id } of events) done.add(id)
  })
  /** Sends what there is, oldest first, one request at a time. While unloading, only what this page took: there is no time to read the disk. */
  const drain = async (unloading?: boolean) => {
    for (;;) {
      let events: Batch = [...mine]
        .filter(({ disk }) => unloading || disk === false)
        .map(({ event }) => event)
        .flatMap(allow)
      if (!unloading && !events[0] && mayRead()) {
        // Removes what is done as well.
        const batches = await bounded(sweep())
        const ids = batches.flat().map(({ id }) => id)
        // What another tab delivered is no longer this page's to hand over.
        letGo(({ event, disk }) => disk && !ids.includes(event.id))
        events = batches.slice(0, BATCH_RECORDS).flat()
      }
      if (!events[0]) break
      await deliver(events, unloading)
      letGo(({ event }) => done.has(event.id), 'sent')
    }
    if (!unloading) done.clear()
    if (lost) report(lost)
    lost = 0
  }
  const [send, start] = createSender(
    name,
    () => drain(),
    () => stopped,
    world,
  )

  const sendNow = async (entry: Entry) => {
    try {
      entry.settle((await deliver([entry.event])) ? 'sent' : 'dropped')
      mine.delete(entry)
    } catch {
      entry.disk = false
      entry.settle('memory')
      start()
    }
  }
  const write = async (entries: readonly Entry[]) => {
    let kept = entries
    // The page may unload before the disk has answered.
    entries.forEach(stamp)
    // Only for who is not known yet: a visitor who was forgotten in the meantime does not come back.
    const minted = identity || !knows() ? undefined : await mint(crypto)
    const disk = await bounded(
      outbox.put((before) => {
        // Consent may have changed since, or all was erased: the gate is asked again, at the moment of writing.
        identity = knows() ? renew(before ?? minted!, now(), crypto) : undefined
        kept = entries.filter((entry) => {
          const { event } = entry
          if (
            mine.has(entry) &&
            (isAlways(event.purpose) || inSample(identity?.who.visitor ?? event.id, sampling))
          ) {
            stamp(entry)
            return gateOf(event) === 'stored' || enter(entry)
          }
          return letGo((one) => one === entry)
        })
        return [identity, kept.map(({ event }) => event).flatMap(allow)]
      }),
    ).then(
      () => true,
      () => false,
    )
    for (const entry of kept) {
      entry.disk = disk
      entry.settle(disk ? 'stored' : 'memory')
    }
    start()
  }

  const route = () => {
    const batch: Entry[] = []
    pending = pending
      .filter((entry) => {
        const to = gateOf(entry.event)
        if (to === 'stored') batch.push(entry)
        else if (to === 'sent') void sendNow(entry)
        else {
          entry.settle(to)
          return to === 'held'
        }
        return !mine.add(entry)
      })
      .slice(-HOLD_LIMIT)
    if (batch[0]) written = write(batch)
  }
  const enter = (entry: Entry) => {
    pending.push(entry)
    queueMicrotask(route)
  }

  const handOver = () => {
    route()
    handing ??= drain(true)
      .catch(start)
      .then(() => {
        handing = undefined
      })
  }

  return {
    take: (event) => new Promise((settle) => (stopped ? settle('dropped') : enter({ event, settle }))),
    changed: () => {
      if (!knows()) identity = undefined
      void sweep().catch(nothing)
      letGo((entry) => !([entry.event] = allow(entry.event) as [HeedEvent])[0])
      route()
      if (mayRead()) start()
    },
    flush: async () => {
      route()
      await written
      await send()
    },
    handOver,
    stop: () => {
      handOver()
      stopped = true
    },
    erase: async () => {
      const no = () => false
      route()
      // Learns the secret.
      if (knows()) await write([])
      const { secret } = identity ?? {}
      pending = []
      identity = undefined
      letGo(() => true)
      void outbox.filter(() => [], no, no).catch(nothing)
      // What is on its way arrives before what is asked next.
      await send()
      return secret
    },
  }
}
