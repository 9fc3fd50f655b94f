import type { ConsentSource, Envelope } from '@heed/schema'
import { IDBFactory as FakeFactory } from 'fake-indexeddb'
import { envelopeOf } from './body.test.support.ts'
import { chances } from './chances.test.support.ts'
import { TestCollector } from './collector.test.support.ts'
import { compressing } from './compressing.test.support.ts'
import { TestConsent } from './consent.test.support.ts'
import { createTracker } from './create-tracker.ts'
import { PAUSE } from './limits.ts'
import { TestLocks } from './locks.test.support.ts'
import type { Page } from './page.ts'
import { readDisk } from './read-disk.test.support.ts'
// Loaded by the tracker when it is needed; here, at once.
import './seldom.ts'
import type { Tracker } from './tracker.ts'
import type { TrackerOptions } from './tracker-options.ts'
import { TestWindow } from './window.test.support.ts'
import type { Answer, WireRequest } from './wire.test.support.ts'

const soon = (globalThis as unknown as { setImmediate(callback: () => void): void }).setImmediate

/** A pause between two writes is for the machine's sake: here it passes by itself. */
const SHORT = PAUSE

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
  readonly #collector = new TestCollector()
  readonly stored = this.#collector.stored
  readonly copies = this.#collector.copies
  readonly refused = this.#collector.refused
  readonly erased: { readonly site: string; readonly secret: string }[] = []
  underWay = 0
  mostUnderWay = 0
  secure = true
  locked = true
  /** Whether pages can say what is to be sent once they are gone (`fetchLater`). */
  defers = false
  /** How many names were made of secrets. */
  digests = 0
  #timers: { at: number; callback: () => void; order: number }[] = []
  #order = 0
  #busy = new Set<Promise<unknown>>()
  readonly #locks = new TestLocks()

  constructor(seed = 1) {
    this.random = chances(seed)
  }

  /** 0 up to 1. */
  readonly random: () => number

  /** Lets everything happen that needs no time. */
  async calm(): Promise<void> {
    for (let quiet = 0; quiet < 250; quiet++) {
      await new Promise<void>((resolve) => soon(resolve))
      if (this.#busy.size > 0) await Promise.allSettled(this.#busy)
      if (this.#busy.size + compressing() > 0) quiet = 0
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
  records(): Promise<unknown[]> {
    return readDisk(this.disk)
  }

  async databases(): Promise<string[]> {
    return (await this.disk.databases()).map(({ name }) => name!)
  }

  async #fetch(url: string, init: RequestInit): Promise<Response> {
    const reading = envelopeOf(init.body)
    this.#busy.add(reading)
    const body = await reading
    this.#busy.delete(reading)
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
      this.erased.push(body as unknown as { site: string; secret: string })
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
    if (answer === 'ok') return this.#collector.collect(body)
    if (answer === 'lost_reply') {
      this.#collector.collect(body)
      throw new TypeError('Failed to fetch')
    }
    return new Response(answer.body ?? '', { status: answer.status, headers: { ...answer.headers } })
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
    if (world.locked) Object.assign(page.navigator, { locks: world.#locks.of(() => dead) })
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
      world.#locks.free()
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
