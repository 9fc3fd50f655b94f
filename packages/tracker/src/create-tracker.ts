import type { HeedEvent } from '@heed/schema'
import { backoff } from './backoff.ts'
import { bounds, fits } from './bounds.ts'
import { ANONYMOUS_GRAIN, draft } from './draft.ts'
import { browserEffects, type Effects } from './effects.ts'
import { fetchTransport } from './fetch-transport.ts'
import { gate, isAlways } from './gate.ts'
import { type Identity, mint, renew } from './identity.ts'
import { inSample } from './in-sample.ts'
import { type Batch, createOutbox } from './outbox.ts'
import { permit } from './permit.ts'
import { scrub as scrubUrl } from './scrub.ts'
import type { Tracker, TrackOptions, TrackOutcome } from './tracker.ts'
import type { TrackerOptions } from './tracker-options.ts'
import { VERSION } from './version.ts'

/** How many events wait in memory for the visitor's decision; the oldest are given up. */
export const HOLD_LIMIT = 100

/** How much may wait on the device: characters as JSON, and milliseconds. */
export const outboxLimits = { size: 1_000_000, age: 7 * 24 * 60 * 60_000 } as const

/** How many records are sent at a time. */
const BATCHES = 100

/** Milliseconds after which the disk counts as unreachable. */
const PATIENCE = 1_000

/** Milliseconds of quiet before the first request, so that events travel together. */
const QUIET = 1_000

/** Purposes under which something may be on the device from an earlier visit. A site's own are known once it uses them. */
const KNOWN = ['analytics', 'feedback', 'functional', 'marketing']

/** An event that this page took and has not seen delivered. */
interface Entry {
  event: HeedEvent
  readonly settle: (outcome: TrackOutcome) => void
  /** True once it is on the disk, false if it waits in this page only, missing before that is known. */
  disk?: boolean
}

const nothing = async () => {}
const dropped = async (): Promise<TrackOutcome> => 'dropped'
const seldom = () => import('./seldom.ts')
const advise = (what: unknown, why?: unknown) =>
  void seldom().then((module) => module.advise(what, why), nothing)

export function createTracker(options: TrackerOptions, effects: Partial<Effects> = {}): Tracker {
  const world = { ...browserEffects(), ...effects }
  const { window, later, now, random, crypto, locks } = world
  const { site, endpoint, consent, sources = [], scrub = scrubUrl, sampling = 1 } = options ?? {}
  if (!window || !site || endpoint == null || !consent) {
    advise(options)
    return { track: dropped, identify: dropped, flush: nothing, erase: nothing, stop: nothing }
  }

  const { document } = window
  const name = 'heed:' + site
  const transport = options.transport ?? fetchTransport(endpoint, world)

  // Read at every decision, and never remembered.
  const purposes = new Set(KNOWN)
  const isGranted = (purpose: string) => consent.state(purpose) === 'granted'
  const mayRead = () => [...purposes].some(isGranted)
  const knows = () => isGranted('analytics')
  const permitted = permit(consent)
  const allow = (event: HeedEvent) => (done.has(event.id) ? [] : permitted(event))

  const mine = new Set<Entry>()
  // Ids of what was delivered, given up or may not be sent, until it is off the disk.
  const done = new Set<string>()
  let pending: Entry[] = []
  let customer: string | undefined
  let identity: Identity | undefined
  let written: Promise<unknown> | undefined
  let handing: Promise<unknown> | undefined
  let lost = 0
  let failures = 0
  let waits = false
  let stopped = false

  const forget = () => {
    identity = customer = undefined
  }
  /** Lets go of entries: delivered, given up, or not this page's to hand over any more. */
  const letGo = (which: (entry: Entry) => unknown, outcome: TrackOutcome = 'dropped') => {
    for (const entry of mine)
      if (which(entry)) {
        mine.delete(entry)
        // Says nothing new to who has been told before.
        entry.settle(outcome)
      }
  }
  const bounded = <T>(promise: Promise<T>) =>
    new Promise<T>((resolve, reject) => {
      promise.then(resolve, reject)
      later(reject, PATIENCE)
    })
  const outbox = createOutbox(name, world.indexedDB, mayRead, () => {
    letGo(({ disk }) => disk)
    forget()
  })
  const sweep = () => {
    let size = 0
    return outbox.filter((before) => {
      size += JSON.stringify(before).length
      if (size < outboxLimits.size && now() - before.time < outboxLimits.age)
        // What must be sent all the same goes to memory.
        return allow(before).filter(
          (event) => gate(event.purpose, consent) === 'stored' || take({ event, settle: nothing }),
        )
      lost++
      return []
    }, knows)
  }

  /** Settles every event: resolves to true if all were accepted at once. Rejects, with the delivery, where the answer is: not now. */
  const deliver = async (batch: Batch, unloading?: boolean): Promise<boolean> => {
    const events = batch.flatMap(allow)
    const half = events.length >> 1
    if (!events[0]) return false
    const delivery = await transport(
      { v: 1, site, sentAt: now(), sdk: VERSION, events },
      { unloading: !!unloading },
    )
    const accepted = delivery.result === 'accepted'
    if (delivery.result === 'retry') throw delivery
    if (!accepted && half) {
      await deliver(events.slice(0, half), unloading)
      await deliver(events.slice(half), unloading)
    } else {
      if (!accepted) lost++
      for (const { id } of events) done.add(id)
    }
    return accepted
  }
  /**
   * Sends what there is, oldest first, one request at a time, until nothing is left or the collector says: not now. While
   * unloading, only what this page took: there is no time to read the disk.
   */
  const drain = async (unloading?: boolean) => {
    try {
      for (;;) {
        let events: Batch = [...mine]
          .filter(({ disk }) => unloading || disk === false)
          .flatMap(({ event }) => allow(event))
        if (!unloading && !events[0] && mayRead()) {
          // Removes what is done as well.
          const batches = await bounded(sweep())
          const ids = batches.flat().map(({ id }) => id)
          // What another tab delivered is no longer this page's to hand over.
          letGo(({ event, disk }) => disk && !ids.includes(event.id))
          events = batches.slice(0, BATCHES).flat()
        }
        if (!events[0]) break
        await deliver(events, unloading)
        letGo(({ event }) => done.has(event.id), 'sent')
        failures = 0
      }
      if (!unloading) done.clear()
      if (lost) void track('events_lost', { count: lost })
      lost = 0
    } catch (delivery) {
      const after = (delivery as { after?: number } | undefined)?.after
      start(after! > 0 ? after : backoff(failures++, random))
    }
  }
  const send = async () => {
    try {
      await locks!.request(name, () => drain())
    } catch {
      // Where locks are missing or refused, the events' ids keep apart what two tabs send.
      await drain()
    }
  }
  const start = (ms = QUIET) => {
    if (waits) return
    waits = true
    later(() => {
      waits = false
      if (!stopped) void send()
    }, ms)
  }

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
    // Only for who is not known yet: a visitor who was forgotten in the meantime does not come back.
    const minted = identity ? undefined : await mint(crypto)
    const disk = await bounded(
      outbox.put((before) => {
        // Consent may have changed since, or all was erased: the gate is asked again, at the moment of writing.
        const alive = entries.filter((entry) => mine.has(entry))
        identity = knows() ? renew(before ?? minted!, now(), crypto) : undefined
        kept = alive.filter((entry) => {
          const { event } = entry
          if (isAlways(event.purpose) || inSample(identity?.who.visitor ?? event.id, sampling)) {
            // An anonymous event has no device, and gets no visitor.
            if (event.device) entry.event = { ...event, customer, ...identity?.who } as HeedEvent
            return gate(event.purpose, consent) === 'stored' || take(entry)
          }
          return letGo((one) => one === entry)
        })
        return [alive[0] && identity, kept.flatMap(({ event }) => allow(event))]
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
        const to = gate(entry.event.purpose, consent)
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
  const take = (entry: Entry) => {
    pending.push(entry)
    queueMicrotask(route)
  }
  const clean = (url: string) => scrub(url).slice(0, bounds.valueBytes)
  const track = async (
    name: string,
    data: object = {},
    options: TrackOptions = {},
  ): Promise<TrackOutcome> => {
    try {
      const time = options.time ?? now()
      const grain = options.anonymous ? ANONYMOUS_GRAIN : 1
      const event = draft(name, data, options, time - (time % grain), clean, window, crypto)
      if (stopped || !fits(event)) throw 0
      if (!isAlways(event.purpose)) purposes.add(event.purpose)
      return await new Promise((settle) => take({ event, settle }))
    } catch (error) {
      advise(name, error)
      return 'dropped'
    }
  }

  const changed = () => {
    if (!knows()) forget()
    void sweep().catch(nothing)
    letGo((entry) => !([entry.event] = allow(entry.event) as [HeedEvent])[0])
    route()
    if (mayRead()) start()
  }
  const flush = async () => {
    route()
    await written
    await send()
  }
  const handOver = () => {
    route()
    handing ??= drain(true).then(() => {
      handing = undefined
    })
  }

  const listening = new AbortController()
  document.addEventListener('visibilitychange', () => document.hidden && handOver(), listening)
  window.addEventListener('pagehide', handOver, listening)
  const stops = [consent.subscribe(changed)]
  changed()
  for (const source of sources) {
    try {
      stops.push(source(track as Tracker['track'], { window }))
    } catch (error) {
      advise(source, error)
    }
  }

  return {
    track: track as Tracker['track'],
    identify: (name, traits) => {
      customer = name ? String(name).slice(0, 128) : undefined
      return track('customer_identified', traits)
    },
    flush,
    erase: async () => {
      route()
      // Learns the secret.
      if (knows()) await write([])
      const { secret } = identity ?? {}
      pending = []
      letGo(() => true)
      forget()
      const no = () => false
      void outbox.filter(() => [], no, no).catch(nothing)
      // What is on its way arrives first.
      await send()
      if (secret)
        await seldom().then((module) => module.askErasure(endpoint, { site, secret }, world), nothing)
    },
    stop: () => {
      handOver()
      stopped = true
      listening.abort()
      for (const stop of stops) stop()
    },
  }
}
