import type { HeedEvent } from '@heed/schema'
import { envelopeOf } from './body.test.support.ts'
import { createTracker } from './create-tracker.ts'
import { InterleavedDisk } from './interleaved-disk.test.support.ts'
import { InterleavedLocks } from './interleaved-locks.test.support.ts'
import type { Page } from './page.ts'
// Loaded by the tracker when it is needed; here, at once.
import './seldom.ts'
import type { Tracker } from './tracker.ts'

const soon = (globalThis as unknown as { setImmediate(callback: () => void): void }).setImmediate

/** So many steps without rest are a loop. */
const RESTLESS = 5_000

/** As much of `Headers` as a tracker reads. The real one takes longer than all the rest of a history. */
const headersOf = (retryAfter: string | null = null) => ({
  get: (name: string) => (name.toLowerCase() === 'retry-after' ? retryAfter : null),
})

/** What the collector does with a request. */
export type Fate = 'accept' | 'lose_reply' | 'busy' | 'down' | 'too_large' | 'drop' | 'hang'

interface Happening {
  readonly run: () => unknown
  /** When it is a timer: its moment, and whose. */
  readonly at?: number
  readonly id?: number
  readonly tab?: object
}

/** One tab of the world. */
export interface OpenTab {
  readonly tracker: Tracker
  /** Milliseconds that its clock is off. */
  skew: number
  kill(): void
  hide(hidden: boolean): void
  unload(): Promise<void>
}

class TabWindow extends EventTarget {
  readonly document = { hidden: false, visibilityState: 'visible', referrer: '' }
  readonly location = { href: 'https://shop.example/', hostname: 'shop.example' }
  readonly screen = { width: 1366, height: 768 }
  readonly matchMedia = () => ({ matches: false })
  readonly navigator: object
  constructor(sendBeacon: (url: string, body: unknown) => boolean) {
    super()
    this.navigator = { language: 'de-DE', sendBeacon }
  }
}

/**
 * A device and a collector where nothing happens by itself: answers of the disk, grants of locks, arrivals, replies and timers
 * all wait until they are chosen, in any order that a browser allows.
 */
export class InterleavedWorld {
  time = 1_795_000_000_000
  readonly #random: () => number
  #timers = 0
  readonly #pool: Happening[] = []
  readonly #offer = (run: () => unknown) => void this.#pool.push({ run })
  readonly disk = new InterleavedDisk(this.#offer)
  readonly locks = new InterleavedLocks(this.#offer)
  fate: () => Fate = () => 'accept'
  /** What the collector has on its disk: events by id. */
  readonly stored = new Map<string, HeedEvent>()
  readonly copies = new Map<string, number>()
  /** Requests that a living page waits for, by tab; the highest number there ever was at a time. */
  readonly #waiting = new Map<object, number>()
  mostWaiting = 0

  constructor(random: () => number) {
    this.#random = random
  }

  /** Lets the running task and all that follows from it at once come to its end. */
  async #hop(): Promise<void> {
    await new Promise<void>((resolve) => soon(resolve))
    this.disk.taskOver()
  }

  /** Lets one thing happen, timers more seldom than what is quick. False if there is none before `until`. */
  async step(until = Infinity): Promise<boolean> {
    const quick = this.#pool.filter(({ at }) => at === undefined)
    const timers = this.#pool.filter(({ at = Infinity }) => at <= until)
    const from = quick.length > 0 && (timers.length === 0 || this.#random() < 0.85) ? quick : timers
    let chosen = from[Math.floor(this.#random() * from.length)]
    // A page's own timers keep their order; other pages' may be late.
    if (chosen?.at !== undefined)
      for (const one of timers) if (one.tab === chosen.tab && one.at! < chosen.at!) chosen = one
    if (!chosen) return false
    this.#pool.splice(this.#pool.indexOf(chosen), 1)
    if (chosen.at !== undefined) this.time = Math.max(this.time, chosen.at)
    await chosen.run()
    await this.#hop()
    return true
  }

  /** Lets everything happen in due order, for so many milliseconds. False if it never comes to rest. */
  async settle(ms: number): Promise<boolean> {
    const until = this.time + ms
    for (let steps = 0; steps < RESTLESS; steps++) {
      await this.#hop()
      const quick = this.#pool.find(({ at }) => at === undefined)
      let next = quick
      if (!next)
        for (const one of this.#pool) if (one.at! <= until && !(next && next.at! <= one.at!)) next = one
      if (!next) return true
      this.#pool.splice(this.#pool.indexOf(next), 1)
      if (next.at !== undefined) this.time = Math.max(this.time, next.at)
      await next.run()
    }
    return false
  }

  async #collect(body: unknown, headers: HeadersInit | undefined) {
    const { events } = await envelopeOf(body, headers)
    for (const event of events) {
      this.copies.set(event.id, (this.copies.get(event.id) ?? 0) + 1)
      if (!this.stored.has(event.id)) this.stored.set(event.id, event)
    }
    return { status: 200, ok: true, headers: headersOf(), json: async () => ({ accepted: events.length }) }
  }

  /** What comes of a request that has left its page. */
  async #arrive(init: RequestInit): Promise<object | undefined> {
    const fate = this.fate()
    const many = fate === 'too_large' && (await envelopeOf(init.body, init.headers)).events.length > 1
    if (many) return { status: 413, ok: false, headers: headersOf() }
    if (fate === 'busy' || fate === 'down') {
      const after = ['1', 'soon', '-3', new Date(this.time + 2_000).toUTCString()][
        Math.floor(this.#random() * 4)
      ]!
      return { status: fate === 'busy' ? 429 : 503, ok: false, headers: headersOf(after) }
    }
    if (fate === 'drop' || fate === 'hang') return undefined
    const reply = await this.#collect(init.body, init.headers)
    return fate === 'lose_reply' ? undefined : reply
  }

  /** Opens a page with a tracker in it. */
  tab({ locked = true, skew = 0 } = {}): OpenTab {
    const tab = { skew, dead: false }
    const isDead = () => tab.dead
    const later = new Set<{ readonly init: RequestInit; readonly result: { activated: boolean } }>()
    const handOver = (init: RequestInit) => this.#offer(() => this.#arrive(init))
    const window = new TabWindow((_url, body) => {
      handOver({ body: body as BodyInit })
      return true
    })
    const fetch = (_url: unknown, init: RequestInit = {}) =>
      new Promise((resolve, reject) => {
        if (tab.dead) return
        // What is handed over in unloading has no sender that waits.
        const counts = init.keepalive ? 0 : 1
        const count = (more: number) => this.#waiting.set(tab, (this.#waiting.get(tab) ?? 0) + more)
        count(counts)
        this.mostWaiting = Math.max(
          this.mostWaiting,
          [...this.#waiting.values()].reduce((sum, one) => sum + one, 0),
        )
        this.#offer(async () => {
          // What has not left the machine when its page dies may never leave it.
          if (tab.dead && !init.keepalive && this.#random() < 0.5) return
          const reply = await this.#arrive(init)
          this.#offer(() => {
            if (tab.dead) return
            count(-counts)
            if (reply) resolve(reply)
            else reject(new TypeError('Failed to fetch'))
          })
        })
      })
    const page = Object.assign(window, {
      Date: { now: () => Math.floor(this.time + tab.skew) },
      Math: { random: this.#random },
      setTimeout: (run: () => void, ms: number) => {
        const id = ++this.#timers
        this.#pool.push({ at: this.time + ms, tab, id, run: () => void (tab.dead || run()) })
        return id
      },
      clearTimeout: (id: number) => {
        const at = this.#pool.findIndex((one) => id && one.id === id)
        if (at >= 0) this.#pool.splice(at, 1)
      },
      fetch,
      crypto: {
        getRandomValues: (bytes: Uint8Array) =>
          bytes.map((_, i) => (bytes[i] = Math.floor(this.#random() * 256))),
        subtle: {
          digest: () =>
            new Promise((resolve) =>
              this.#offer(() => tab.dead || resolve(new Uint8Array(32).fill(7).buffer)),
            ),
        },
      },
      indexedDB: this.disk.factory(tab, isDead),
      fetchLater: (_url: unknown, init: RequestInit = {}) => {
        const result = { activated: false }
        later.add({ init, result })
        return result
      },
    })
    Object.assign(page.navigator, { locks: locked ? this.locks.manager(tab, isDead) : undefined })
    const tracker = createTracker(
      {
        site: 'shop',
        endpoint: '/heed',
        consent: { state: () => 'granted', withheld: () => [], subscribe: () => () => {} },
      },
      page as unknown as Page,
    )
    const kill = () => {
      tab.dead = true
      this.#waiting.delete(tab)
      this.disk.forget(tab, () => this.#random() < 0.5)
      this.locks.forget(tab)
      for (const { init } of later) if (!init.signal?.aborted) handOver(init)
      for (let i = this.#pool.length; i--;) if (this.#pool[i]!.tab === tab) this.#pool.splice(i, 1)
    }
    const hide = (hidden: boolean) => {
      Object.assign(window.document, { hidden, visibilityState: hidden ? 'hidden' : 'visible' })
      window.dispatchEvent(new Event('visibilitychange'))
    }
    return Object.assign(tab, {
      tracker,
      kill,
      hide,
      unload: async () => {
        window.dispatchEvent(new Event('pagehide'))
        hide(true)
        // A browser lets promises settle after a listener, and nothing else.
        await this.#hop()
        kill()
      },
    })
  }
}
