import type { ConsentStorage } from './consent-store.ts'

/** Where the raw text of a decision rests. */
export interface Kept {
  /** What is there now: null when that is nothing, undefined when nobody can tell. Never throws. */
  read(): string | null | undefined
  /** Never throws; what can't be written is remembered for this page. */
  write(raw: string): void
}

/** The key under which a decision rests. */
export const CONSENT_KEY = 'heed-consent'

/**
 * Keeps one text in a storage that may be missing, full or forbidden. When it can't be written, this page goes on with
 * what it knows, and whatever older decision was there is taken away: elsewhere the visitor is asked, rather than an
 * old grant believed.
 *
 * @param storage Asked for at every access, because reading `window.localStorage` may itself throw.
 */
export function kept(storage: () => ConsentStorage | undefined): Kept {
  let memory: string | null = null
  /** What the storage held when it was last seen failing: once it holds something else, that is newer. */
  let beside: string | null | undefined

  const stored = (): string | null | undefined => {
    try {
      return storage()?.getItem(CONSENT_KEY)
    } catch {
      return undefined
    }
  }

  return {
    read() {
      const now = stored()
      if (now !== beside) memory = null
      return memory ?? now
    },
    write(raw) {
      memory = null
      try {
        storage()?.setItem(CONSENT_KEY, raw)
      } catch {
        // Told apart below, together with storages that silently keep nothing.
      }
      if (stored() === raw) return
      try {
        storage()?.removeItem(CONSENT_KEY)
      } catch {
        // It can't be read or written, so nothing of it is believed anyway.
      }
      memory = raw
      beside = stored()
    },
  }
}
