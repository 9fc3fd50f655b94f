import type { Offer } from './interleaved-disk.test.support.ts'

interface Asked {
  readonly tab: object
  readonly run: (lock: object | null) => Promise<unknown>
  readonly resolve: (value: unknown) => void
  readonly reject: (error: unknown) => void
}

/** Web Locks of a browser whose grants may be held back, and that can lose a lock. */
export class InterleavedLocks {
  readonly #queues = new Map<string, { holder?: Asked | undefined; readonly waiting: Asked[] }>()
  readonly #offer: Offer
  constructor(offer: Offer) {
    this.#offer = offer
  }

  /** The holder's promise rejects though its work goes on, as when another script of the site steals the lock. */
  lose(): boolean {
    for (const queue of this.#queues.values()) {
      const { holder } = queue
      if (!holder) continue
      queue.holder = undefined
      holder.reject(new DOMException('Stolen.', 'AbortError'))
      this.#pump(queue)
      return true
    }
    return false
  }

  /** A tab is gone: what it held is free, and it stands in no line. */
  forget(tab: object): void {
    for (const queue of this.#queues.values()) {
      queue.waiting.splice(0, Infinity, ...queue.waiting.filter((one) => one.tab !== tab))
      if (queue.holder?.tab === tab) queue.holder = undefined
      this.#pump(queue)
    }
  }

  #pump(queue: { holder?: Asked | undefined; readonly waiting: Asked[] }): void {
    if (queue.holder || !queue.waiting[0]) return
    this.#offer(() => {
      const next = queue.holder ? undefined : queue.waiting.shift()
      if (!next) return
      queue.holder = next
      const free = () => {
        if (queue.holder === next) queue.holder = undefined
        this.#pump(queue)
      }
      const running = Promise.resolve(next.run({}))
      void running.then(next.resolve, next.reject)
      void running.then(free, free)
    })
  }

  /** What a tab sees as `navigator.locks`. */
  manager(tab: object, isDead: () => boolean): LockManager {
    const request = (name: string, ...rest: readonly unknown[]) =>
      new Promise((resolve, reject) => {
        const run = rest.at(-1) as Asked['run']
        const { ifAvailable } = (rest[0] ?? {}) as LockOptions
        const queue = this.#queues.get(name) ?? { waiting: [] }
        this.#queues.set(name, queue)
        const asked: Asked = {
          tab,
          run: (lock) => (isDead() ? Promise.resolve() : run(lock)),
          resolve,
          reject,
        }
        if (ifAvailable && (queue.holder || queue.waiting[0])) {
          this.#offer(() => isDead() || void asked.run(null).then(resolve, reject))
          return
        }
        queue.waiting.push(asked)
        this.#pump(queue)
      })
    return { request } as unknown as LockManager
  }
}
