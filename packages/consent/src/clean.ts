import type { Cleaning } from '@heed/schema'

/** Removes from the device what a purpose left there. Never rejects. */
export type Cleaner = (rules: Cleaning) => Promise<void>

/** A name as it is, or everything that begins alike when a pattern ends with `*`. */
const pick = (names: readonly (string | undefined)[], patterns: readonly string[] = []): string[] =>
  names.filter(
    (name): name is string =>
      name !== undefined &&
      patterns.some((pattern) =>
        pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern,
      ),
  )

/**
 * Removes cookies by name, a trailing `*` matching any ending. A cookie only goes with the domain and path it came with,
 * and a page can't see those: all above it are tried.
 */
export function cleanCookies(patterns: Cleaning['cookies']): void {
  const steps = location.pathname.split('/')
  const labels = location.hostname.split('.')
  const names = document.cookie.split(';').map((cookie) => cookie.split('=', 1)[0]?.trim())
  for (const name of pick(names, patterns)) {
    steps.forEach((_, up) => {
      const path = steps.slice(0, up + 1).join('/') || '/'
      // With no domain first, for the cookies that belong to this host alone.
      for (let from = labels.length; from >= 0; from--) {
        document.cookie = `${name}=;max-age=0;path=${path};domain=${labels.slice(from).join('.')}${location.protocol === 'https:' ? ';secure' : ''}`
      }
    })
  }
}

function cleanStorage(storage: Storage, patterns: Cleaning['localStorage']): void {
  for (const key of pick(Object.keys(storage), patterns)) storage.removeItem(key)
}

/**
 * Removes cookies, web storage, IndexedDB databases and caches by name. What scripts can't reach stays: HttpOnly cookies
 * and whatever another site keeps. Where a kind of storage is missing or forbidden, the others are still cleaned.
 * A database that is open elsewhere goes when it is closed there.
 *
 * @example
 * await clean({ cookies: ['_ga*'], localStorage: ['amplitude_*'] })
 */
export const clean: Cleaner = async (rules) => {
  await Promise.allSettled(
    [
      // These three are done before the first wait: a page that is being left still loses them.
      async () => cleanCookies(rules.cookies),
      async () => cleanStorage(localStorage, rules.localStorage),
      async () => cleanStorage(sessionStorage, rules.sessionStorage),
      async () => {
        // A frame without an origin has none, and in Chromium the question alone is an error that nobody can catch.
        if (globalThis.origin === 'null') return
        const databases = (await indexedDB.databases()).map(({ name }) => name)
        for (const name of pick(databases, rules.indexedDB)) indexedDB.deleteDatabase(name)
      },
      async () => Promise.all(pick(await caches.keys(), rules.caches).map((name) => caches.delete(name))),
    ].map((attempt) => attempt()),
  )
}
