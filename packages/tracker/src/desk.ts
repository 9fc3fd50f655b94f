import type { Envelope, HeedEvent } from '@heed/schema'
import { promisifyRequest } from 'idb-keyval'
import { backoff } from './backoff.ts'
import { createDatabase } from './database.ts'
import type { Batch, Entry } from './entry.ts'
import { gate, isAlways } from './gate.ts'
import { type Identity, renew, VISITOR } from './identity.ts'
import { BATCH_RECORDS, HOLD_LIMIT, outboxLimits, PAUSE, QUIET } from './limits.ts'
import { nothing } from './nothing.ts'
import type { Page } from './page.ts'
import { permit } from './permit.ts'
import { putRecord } from './put-record.ts'
import type { Transport } from './transport.ts'
import type { TrackerOptions } from './tracker-options.ts'
import { VERSION } from './version.ts'

/**
 * Where the events of a page lie until they are delivered. Returns `[take, changed, handOver, flush, erase]`: take an event, of
 * which the gate is asked at once; consent has changed; hand over what this page took, in the moment of unloading; send all
 * there is, which resolves after the attempt; empty the device, which resolves to the secret that proved the visitor.
 *
 * @param report Told how many events were given up, when the collector can be reached.
 * @param stopped Once it is aborted, nothing is sent any more.
 */
export function createDesk(
  { site, consent, sampling = 1 }: TrackerOptions,
  transport: Transport,
  report: (lost: number) => void,
  stopped: AbortSignal,
  page: Page,
) {
  const name = 'heed:' + site
  const mine = new Set<Entry>()
  // Ids of what was delivered or given up, until it is off the disk.
  const done = new Set<string>()
  const now = () => page.Date.now()
  const gateOf = ({ purpose }: HeedEvent) => gate(purpose, consent)
  const wrap = (events: Batch) => ({ v: 1, site, sentAt: now(), sdk: VERSION, events }) as Envelope
  const knows = () => consent.state('analytics') === 'granted'
  // What is known of the visitor, and on the disk.
  let who: Identity | undefined
  let saving: unknown, handing: unknown, swept: unknown, waits: number | undefined
  let [lost, failures] = [0, 0]

  const drop = (which: (entry: Entry) => unknown, outcome: 'dropped' | 'sent' = 'dropped') => {
    for (const entry of mine)
      if (which(entry)) {
        entry.settle(outcome)
        mine.delete(entry)
      }
  }
  const isOnDisk = ({ disk }: Entry) => disk
  const use = createDatabase(name, page, () => {
    who = undefined
    drop(isOnDisk)
  })
  /** What of an event may be stored, or sent, at this moment: the event without what may not, or nothing. */
  const allow = (event: HeedEvent): Batch => {
    const to = gateOf(event)
    return (to === 'stored' || to === 'sent') && !done.has(event.id)
      ? [permit(event, to === 'stored' && knows(), consent.withheld())]
      : []
  }
  /** The event, saying who it was. An anonymous event has no page, and gets no visitor. */
  const stamp = ({ event }: Entry, identity = who) =>
    (event.page ? { ...event, ...identity?.who } : event) as HeedEvent
  const isSampled = ({ event }: Entry, identity = who) =>
    isAlways(event.purpose) || (identity?.luck ?? page.Math.random()) < sampling

  /** Leaves on the disk what may be there, asked from the newest to the oldest. Resolves to the records, oldest first. */
  const sweep = async (rewrite?: boolean) => {
    let size = 0
    const left: Batch[] = []
    await use(async (store) => {
      for (const batch of (await promisifyRequest<Batch[]>(store.getAll())).reverse()) {
        const first = batch[0]
        if (!first) {
          // The visitor is no list.
          if (knows()) who = batch as unknown as Identity
          else store.delete(VISITOR)
          continue
        }
        const kept = batch
          .filter((event) => {
            size += JSON.stringify(event).length
            return (size < outboxLimits.size && now() - event.time < outboxLimits.age) || !++lost
          })
          .flatMap(allow)
          // What must be sent all the same goes to memory.
          .filter((event) => gateOf(event) === 'stored' || take({ event, settle: nothing }))
        if (rewrite || kept.length < batch.length) store.delete(first.id)
        if (kept[0]) left.unshift(kept)
        if (rewrite || kept.length < batch.length) putRecord(store, kept)
      }
      return left[0] || knows()
    })
    return left
  }
  /** Settles every event: accepted, or found by halving and given up. Rejects, with the delivery, where the answer is: not now. */
  const deliver = async (batch: Batch, unloading = false): Promise<void> => {
    const events = batch.flatMap(allow)
    const half = events.length >> 1
    if (!events[0]) return
    const delivery = await transport(wrap(events), { unloading })
    const accepted = delivery.result === 'accepted'
    if (delivery.result === 'retry') throw delivery
    if (!accepted && half) {
      await deliver(events.slice(0, half), unloading)
      return deliver(events.slice(half), unloading)
    }
    if (!accepted) lost++
    for (const { id } of events) done.add(id)
    drop(({ event }) => done.has(event.id), accepted ? 'sent' : 'dropped')
  }
  /** What waits in this page only; while unloading, all that this page took: there is no time to read the disk. */
  const waiting = (unloading?: boolean) =>
    [...mine]
      .filter((entry) => entry.disk === false || (unloading && isSampled(entry)))
      .flatMap((entry) => allow(stamp(entry)))
  const arm = () => transport.last?.(wrap(waiting(true)))
  /** Sends what there is, oldest first, one request at a time, and sweeps away what is done. */
  const drain = async () => {
    try {
      for (;;) {
        let events: Batch = waiting()
        if (!events[0]) {
          events = (await sweep().catch(() => [])).slice(0, BATCH_RECORDS).flat()
          if (!events[0]) break
        }
        await deliver(events)
      }
      // What another tab delivered is no longer this page's to hand over.
      drop(isOnDisk)
      done.clear()
      if (lost) report(lost)
      failures = lost = 0
      arm()
    } catch (delivery) {
      // What the collector says counts, whatever was planned.
      page.clearTimeout(waits)
      waits = undefined
      start(Math.max(Object(delivery).after, 0) || page.Math.random() * backoff(failures++))
    }
  }
  const start = (ms = QUIET) => {
    waits ||= page.setTimeout(() => {
      waits = undefined
      if (!stopped.aborted) void send()
    }, ms)
  }
  // Where locks are missing or refused, the events' ids keep apart what two tabs send.
  const send = () => page.navigator.locks?.request(name, drain).catch(drain) ?? drain()

  const save = async () => {
    const isDue = (entry: Entry) =>
      mine.has(entry) && entry.disk === undefined && gateOf(entry.event) === 'stored'
    const batch = [...mine].filter(isDue)
    if (!batch[0]) return void (saving = undefined)
    arm() // Before the disk, which may take its time: the page may die meanwhile.
    try {
      // Only for who is not known yet: a visitor who was forgotten in the meantime does not come back.
      await swept
      const minted = !who && knows() && (await (await import('./seldom.ts')).mint(page))
      let identity: Identity | undefined
      let written: Entry[] = []
      if (batch.some(isDue)) {
        await use(async (store) => {
          const kept = await promisifyRequest<Identity | undefined>(store.get(VISITOR))
          // Consent may have changed since, or all was erased: the gate is asked again, at the moment of writing.
          if (knows()) {
            identity = renew((kept || minted) as Identity, now(), page.Math.random())
            store.put(identity, VISITOR)
          }
          written = batch.filter(isDue)
          const events = written.flatMap((entry) => {
            entry.disk = null
            if (isSampled(entry, identity)) return allow(stamp(entry, identity))
            entry.settle('dropped')
            return []
          })
          putRecord(store, events)
          return true
        }, true)
        who = identity
      }
      for (const entry of written) {
        entry.disk = true
        entry.settle('stored')
      }
    } catch {
      for (const entry of batch) {
        entry.disk = false
        entry.settle('memory')
      }
    }
    saving = page.setTimeout(save, PAUSE)
    start()
  }
  const route = (entry: Entry) => {
    const to = gateOf(entry.event)
    if (to === 'stored') saving ||= [queueMicrotask(save)]
    else if (to === 'sent') {
      if (entry.disk === undefined) {
        entry.disk = false
        void send().then(() => entry.settle('memory'))
      }
    } else {
      entry.disk = undefined
      entry.settle(to)
      if (to === 'dropped') mine.delete(entry)
      for (const one of mine)
        if (mine.size > HOLD_LIMIT && gateOf(one.event) === 'held' && mine.delete(one)) lost++
    }
  }
  const take = (entry: Entry) => {
    mine.add(entry)
    route(entry)
  }

  return [
    take,
    () => {
      if (!knows()) who = undefined
      for (const entry of mine) route(entry)
      arm()
      swept = sweep(true).then((left) => left[0] && start(), nothing)
    },
    () => {
      void save()
      handing ??= deliver(waiting(true), true)
        .catch(nothing)
        .then(() => {
          handing = start()
        })
    },
    () => save().then(send),
    async () => {
      drop(() => true)
      arm()
      let known: Identity | undefined
      await use(async (store) => {
        known = await promisifyRequest<Identity | undefined>(store.get(VISITOR))
      }).catch(nothing)
      // What is on its way arrives before what is asked next.
      await send()
      return known?.secret
    },
  ] as const
}
