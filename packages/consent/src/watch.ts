import type { ConsentPage, ConsentStorage } from './consent-store.ts'

/**
 * Listens for what other tabs and frames decided, and for this page coming back from the back-forward cache: pages in it
 * hear nothing. Nothing here keeps a page out of that cache.
 *
 * @param news Called with true when the page was away, so that time may have changed the answer too.
 * @returns Its own stop.
 */
export function watch(
  page: ConsentPage | undefined,
  storage: ConsentStorage | undefined,
  news: (wasAway: boolean) => void,
): () => void {
  const heard = ({ persisted = false }: { readonly persisted?: boolean }) => news(persisted)
  const types = ['storage', 'pageshow']
  const unwatch = storage?.watch?.(() => news(false))
  for (const type of types) page?.addEventListener(type, heard as EventListener)
  return () => {
    unwatch?.()
    for (const type of types) page?.removeEventListener(type, heard as EventListener)
  }
}
