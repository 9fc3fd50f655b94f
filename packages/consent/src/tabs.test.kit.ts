import type { ConsentPage, ConsentStorage } from './consent-store.ts'
import { CONSENT_KEY } from './kept.ts'

/** One browser of a visitor: tabs that share a storage, where every write is an event in the others. */
export interface Browser {
  /** What the storage holds now. */
  readonly stored: () => string | null
  /** Puts something into the storage that no tab wrote. */
  plant(raw: string | null): void
  /** Opens a tab: its window, which counts who listens, and its way to the storage. */
  tab(): {
    readonly page: ConsentPage & { readonly listening: () => number }
    readonly storage: ConsentStorage
  }
  /** Every write and removal so far. */
  readonly writes: readonly string[]
}

class FakePage extends EventTarget {
  readonly #live = new Set<unknown>()
  override addEventListener(...[type, listener, options]: Parameters<EventTarget['addEventListener']>): void {
    super.addEventListener(type, listener, options)
    this.#live.add(type)
  }
  override removeEventListener(...[type, listener]: Parameters<EventTarget['removeEventListener']>): void {
    super.removeEventListener(type, listener)
    this.#live.delete(type)
  }
  listening = () => this.#live.size
}

/** A browser whose tabs live in this test. Events go out after the write, as they do in a real one. */
export function browser(): Browser {
  let held: string | null = null
  const pages = new Set<FakePage>()
  const writes: string[] = []
  return {
    stored: () => held,
    plant(raw) {
      held = raw
    },
    writes,
    tab() {
      const page = new FakePage()
      pages.add(page)
      const put = (raw: string | null) => {
        held = raw
        writes.push(raw ?? 'removed')
        for (const other of pages) if (other !== page) other.dispatchEvent(new Event('storage'))
      }
      const storage: ConsentStorage = {
        getItem: (key) => (key === CONSENT_KEY ? held : null),
        setItem: (_key, raw) => put(raw),
        removeItem: () => put(null),
      }
      return { page, storage }
    },
  }
}
