interface Waiting {
  readonly run: () => Promise<unknown>
  readonly dead: () => boolean
  release?: () => void
}

/** Web Locks of all tabs: one holder a name, in the order of asking; a tab that dies lets go. */
export class TestLocks {
  readonly #queues = new Map<string, Waiting[]>()

  /** What one tab sees as `navigator.locks`. */
  of(dead: () => boolean) {
    return {
      request: (name: string, run: () => Promise<unknown>) =>
        new Promise((resolve, reject) => {
          const queue = this.#queues.get(name) ?? []
          this.#queues.set(name, queue)
          queue.push({ dead, run: () => run().then(resolve, reject) })
          this.#next(name)
        }),
    }
  }

  /** A tab has died: whoever is next goes on. */
  free(): void {
    for (const [name, queue] of this.#queues) {
      if (queue[0]?.dead()) queue.shift()
      this.#next(name)
    }
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
}
