/** The world outside, replaceable for tests that must be exact. */
export interface Effects {
  /** Milliseconds since the epoch. */
  readonly now: () => number
  /** Calls back once after so many milliseconds. Returns anything but nothing. */
  readonly later: (callback: () => void, ms: number) => unknown
  /** 0 up to 1, for the jitter of retries. */
  readonly random: () => number
  readonly fetch: typeof fetch
  readonly crypto: Crypto
  /** May throw where storage is blocked. */
  readonly indexedDB: () => IDBFactory
  /** Missing where the context is not secure. */
  readonly locks: Pick<LockManager, 'request'> | undefined
  /** Missing on a server. */
  readonly window: (Window & typeof globalThis) | undefined
}

/** The effects of the page this runs in. */
export const browserEffects = (): Effects => ({
  now: Date.now,
  later: setTimeout,
  random: Math.random,
  fetch,
  crypto,
  indexedDB: () => indexedDB,
  locks: globalThis.navigator?.locks,
  window: globalThis.window,
})
