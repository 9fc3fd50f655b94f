import type { ConsentSource, ConsentState, Envelope, FieldGroup, HeedEvent } from '@heed/schema'
import { parseEnvelope, parseEvent } from '@heed/schema'
import { IDBFactory as FakeFactory } from 'fake-indexeddb'
import { createTracker } from './create-tracker.ts'
import { PAUSE } from './limits.ts'
import type { Page } from './page.ts'
// Loaded by the tracker when it is needed; here, at once.
import './seldom.ts'
import type { Tracker } from './tracker.ts'
import type { TrackerOptions } from './tracker-options.ts'

const soon = (globalThis as unknown as { setImmediate(callback: () => void): void }).setImmediate

/** What the collector does with a request. `lost_reply`: it takes the events, and the line breaks before it can say so. */
export type Answer =
  | 'ok'
  | 'lost_reply'
  | 'down'
  | 'hang'
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string }
  | { readonly after: number; readonly answer: Answer }

/** One request as it went over the wire. */
export interface WireRequest {
  readonly path: string
  readonly time: number
  readonly keepalive: boolean
  /** As it travels. */
  readonly bytes: number
  readonly envelope: Envelope
  readonly consent: Readonly<Record<string, ConsentState>>
}

/** What a page sees of its world; the rest is added by the world it is opened in. */
class TestWindow extends EventTarget {
  readonly document = { hidden: false, referrer: '' }
  readonly location = { href: 'https://shop.example/', hostname: 'shop.example' }
  readonly screen = { width: 1366, height: 768 }
  readonly beacons: string[] = []
  readonly navigator = {
    language: 'de-DE',
    sendBeacon: (_url: string, body: string) => this.beacons.push(body) > 0,
  }
  readonly matchMedia = () => ({ matches: false })
}

/** A pause between two writes is for the machine's sake: here it passes by itself. */
const SHORT = PAUSE

/** A consent source that a test can turn, with the listeners that a real one has. */
export class TestConsent implements ConsentSource {
  readonly listeners = new Set<() => void>()
  states: Record<string, ConsentState> = {}
  groups: readonly FieldGroup[] = []
  state(purpose: string): ConsentState {
    return purpose === 'necessary' ? 'granted' : (this.states[purpose] ?? 'unset')
  }
  withheld(): readonly FieldGroup[] {
    return this.groups
  }
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }
  set(states: Readonly<Record<string, ConsentState>>): void {
    this.states = { ...this.states, ...states }
    for (const listener of this.listeners) listener()
  }
}

/** What a body says, compressed or not. */
const textOf = async (body: RequestInit['body']): Promise<string> =>
  body instanceof Blob
    ? new Response(body.stream().pipeThrough(new DecompressionStream('gzip'))).text()
    : (body as string)

/** How many compressions are under way: they take real time. */
let compressing = 0
const { CompressionStream: Native } = globalThis
globalThis.CompressionStream = class extends Native {
  override readonly readable = super.readable.pipeThrough(
    new TransformStream({ start: () => void compressing++, flush: () => void compressing-- }),
  )
}

/** One tab of the browser. */
export interface Tab {
  readonly tracker: Tracker
  readonly window: TestWindow
  /** The tab dies here and now: no more timers, no answers, no events. */
  kill(): void
  /** The page is left: hidden, pagehide, and then gone. */
  unload(): Promise<void>
  /** The tab goes to the background, or comes back. */
  hide(hidden?: boolean): void
}

/**
 * A device with one clock, one disk, locks, a wire and a collector. Everything outside our own code is here and is exact; time
 * passes only when a test says so.
 */
export class World {
  time = Date.UTC(2026, 10, 22, 9)
  readonly consent = new TestConsent()
  disk: IDBFactory = new FakeFactory()
  answer: (request: WireRequest) => Answer = () => 'ok'
  readonly requests: WireRequest[] = []
  /** What the collector has on its disk, by id. */
  readonly stored = new Map<string, HeedEvent>()
  /** Copies that came over the wire, by id. */
  readonly copies = new Map<string, number>()
  /** What it refused. */
  readonly refused: string[] = []
  readonly erased: { readonly site: string; readonly secret: string }[] = []
  underWay = 0
  mostUnderWay = 0
  secure = true
  locked = true
  /** Whether pages can say what is to be sent once they are gone (`fetchLater`). */
  defers = false
  /** How many names were made of secrets. */
  digests = 0
  #seed: number
  #timers: { at: number; callback: () => void; order: number }[] = []
  #order = 0
  #busy = new Set<Promise<unknown>>()
  #queues = new Map<string, { run: () => Promise<unknown>; dead: () => boolean; release?: () => void }[]>()

  constructor(seed = 1) {
    this.#seed = seed
  }

  /** 0 up to 1 (mulberry32). */
  random = (): number => {
    this.#seed = (this.#seed + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#seed ^ (this.#seed >>> 15), 1 | this.#seed)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  /** Lets everything happen that needs no time. */
  async calm(): Promise<void> {
    for (let quiet = 0; quiet < 250; quiet++) {
      await new Promise<void>((resolve) => soon(resolve))
      if (this.#busy.size > 0) await Promise.allSettled(this.#busy)
      if (this.#busy.size + compressing > 0) quiet = 0
    }
  }

  /** Lets time pass. */
  async pass(ms: number): Promise<void> {
    const until = this.time + ms
    await this.calm()
    for (;;) {
      const next = this.#timers
        .filter(({ at }) => at <= until)
        .toSorted((a, b) => a.at - b.at || a.order - b.order)[0]
      if (!next) break
      this.#timers.splice(this.#timers.indexOf(next), 1)
      this.time = Math.max(this.time, next.at)
      next.callback()
      await this.calm()
    }
    this.time = until
    await this.calm()
  }

  /** What is on the disk, read from outside. */
  async records(): Promise<unknown[]> {
    const all: unknown[] = []
    for (const { name } of await this.disk.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = this.disk.open(name!)
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
      for (const store of database.objectStoreNames) {
        const request = database.transaction(store).objectStore(store).getAll()
        all.push(
          ...(await new Promise<unknown[]>((resolve) => (request.onsuccess = () => resolve(request.result)))),
        )
      }
      database.close()
    }
    return all
  }

  async databases(): Promise<string[]> {
    return (await this.disk.databases()).map(({ name }) => name!)
  }

  #collect(envelope: Envelope): Response {
    const parsed = parseEnvelope(envelope)
    if (!parsed.ok) return new Response(parsed.message, { status: 400 })
    let accepted = 0
    let duplicates = 0
    const rejected = []
    for (const input of parsed.envelope.events) {
      const event = parseEvent(input)
      if (event.ok) {
        const { id } = event.event
        this.copies.set(id, (this.copies.get(id) ?? 0) + 1)
        if (this.stored.has(id)) duplicates++
        else {
          accepted++
          this.stored.set(id, event.event)
        }
      } else {
        rejected.push(event.rejection)
        this.refused.push(`${event.rejection.code}: ${event.rejection.message}`)
      }
    }
    return Response.json({ accepted, duplicates, rejected })
  }

  async #fetch(url: string, init: RequestInit): Promise<Response> {
    const reading = textOf(init.body)
    this.#busy.add(reading)
    const text = await reading
    this.#busy.delete(reading)
    const body = JSON.parse(text)
    if (url.endsWith('/v1/erase')) {
      const answer = this.answer({
        path: url,
        time: this.time,
        keepalive: true,
        bytes: 0,
        envelope: body,
        consent: {},
      })
      if (answer !== 'ok') return Promise.reject(new TypeError('Failed to fetch'))
      this.erased.push(body)
      return Promise.resolve(Response.json({ visitor: '', erased: 0, time: this.time }))
    }
    const request: WireRequest = {
      path: url,
      time: this.time,
      keepalive: init.keepalive ?? false,
      bytes:
        init.body instanceof Blob ? init.body.size : new TextEncoder().encode(init.body as string).length,
      envelope: body,
      consent: { ...this.consent.states },
    }
    this.requests.push(request)
    this.underWay++
    this.mostUnderWay = Math.max(this.mostUnderWay, this.underWay)
    return this.#reply(this.answer(request), body).finally(() => this.underWay--)
  }

  async #reply(answer: Answer, body: Envelope): Promise<Response> {
    if (typeof answer === 'object' && 'after' in answer) {
      await new Promise<void>((resolve) =>
        this.#timers.push({ at: this.time + answer.after, order: this.#order++, callback: resolve }),
      )
      return this.#reply(answer.answer, body)
    }
    if (answer === 'hang') return new Promise(() => {})
    if (answer === 'down') throw new TypeError('Failed to fetch')
    if (answer === 'ok') return this.#collect(body)
    if (answer === 'lost_reply') {
      this.#collect(body)
      throw new TypeError('Failed to fetch')
    }
    return new Response(answer.body ?? '', { status: answer.status, headers: { ...answer.headers } })
  }

  #next(name: string): void {
    const queue = this.#queues.get(name)!
    while (queue[0]?.dead()) queue.shift()
    const first = queue[0]
    if (!first || first.release) return
    const free = () => {
      if (queue[0] === first) queue.shift()
      this.#next(name)
    }
    first.release = free
    void first.run().then(free, free)
  }

  /** Opens a page of the shop, with a tracker in it. */
  tab(options: Partial<TrackerOptions> = {}): Tab {
    const world = this
    const window = new TestWindow()
    let dead = false
    let last: (() => void) | undefined
    const page = Object.assign(window, {
      Date: { now: () => Math.floor(world.time) },
      Math: { random: world.random },
      setTimeout: (callback: () => void, ms: number) => {
        const order = ++world.#order
        const alive = () => dead || callback()
        if (ms === SHORT) soon(alive)
        else world.#timers.push({ at: world.time + ms, order, callback: alive })
        return order
      },
      clearTimeout: (order?: number) => {
        world.#timers = world.#timers.filter((timer) => timer.order !== order)
      },
      fetch: (url: string, init: RequestInit) =>
        dead
          ? new Promise(() => {})
          : new Promise((resolve, reject) =>
              world.#fetch(url, init).then(
                (response) => dead || resolve(response),
                (error) => dead || reject(error),
              ),
            ),
      fetchLater: world.defers
        ? (url: string, init: RequestInit) => {
            last = () => void world.#fetch(url, init)
            init.signal!.addEventListener('abort', () => (last = undefined))
          }
        : undefined,
      crypto: {
        getRandomValues: (bytes: Uint8Array) => {
          for (let i = 0; i < bytes.length; i++) bytes[i] = Math.floor(world.random() * 256)
          return bytes
        },
        subtle: world.secure
          ? {
              digest: (algorithm: string, data: BufferSource) => {
                world.digests++
                const digest = crypto.subtle.digest(algorithm, data)
                world.#busy.add(digest)
                void digest.finally(() => world.#busy.delete(digest))
                return digest
              },
            }
          : undefined,
      },
    })
    Object.defineProperty(page, 'indexedDB', {
      get: () => {
        if (dead) throw new Error('This tab is dead.')
        return world.disk
      },
    })
    if (world.locked)
      Object.assign(page.navigator, {
        locks: {
          request: (name: string, run: () => Promise<unknown>) =>
            new Promise((resolve, reject) => {
              const queue = world.#queues.get(name) ?? []
              world.#queues.set(name, queue)
              queue.push({ dead: () => dead, run: () => run().then(resolve, reject) })
              world.#next(name)
            }),
        },
      })
    const consent: ConsentSource = {
      state: (purpose) => world.consent.state(purpose),
      withheld: () => world.consent.withheld(),
      subscribe: (listener) => world.consent.subscribe(() => dead || listener()),
    }
    const tracker = createTracker(
      { site: 'shop', endpoint: '/heed', consent, ...options },
      page as unknown as Page,
    )
    const kill = () => {
      if (dead) return
      dead = true
      last?.()
      for (const [name, queue] of world.#queues) {
        if (queue[0]?.dead()) queue.shift()
        world.#next(name)
      }
    }
    return {
      tracker,
      window,
      kill,
      hide: (hidden = true) => {
        window.document.hidden = hidden
        window.dispatchEvent(new Event('visibilitychange'))
      },
      unload: async () => {
        window.document.hidden = true
        window.dispatchEvent(new Event('pagehide'))
        window.dispatchEvent(new Event('visibilitychange'))
        // A browser lets promises settle after a listener, and nothing else.
        for (let i = 0; i < 100; i++) await Promise.resolve()
        kill()
      },
    }
  }
}
