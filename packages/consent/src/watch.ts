import type { ConsentPage } from './consent-store.ts'
import { CONSENT_KEY } from './kept.ts'

/** A channel to the other tabs of this site; none where the browser has none, or the origin is opaque. */
function channelTo(page: ConsentPage | undefined): BroadcastChannel | undefined {
  try {
    return page && new BroadcastChannel(CONSENT_KEY)
  } catch {
    return undefined
  }
}

/** Tells the other tabs of this site that there is something new. They read it for themselves. */
export function tellOthers(page: ConsentPage | undefined): void {
  const channel = channelTo(page)
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
  channel?.postMessage(0)
  channel?.close()
}

/**
 * Listens for what other tabs decided, and for this page coming back from the back-forward cache. Both a storage event and
 * a channel, because in some browsers the message overtakes the storage it is about. The channel is closed while the page
 * is hidden away: an open one would keep it out of that cache.
 *
 * @param news Called with true when the page was away, so that time may have changed the answer too.
 * @returns Its own stop.
 */
export function watch(page: ConsentPage | undefined, news: (wasAway: boolean) => void): () => void {
  let channel: BroadcastChannel | undefined
  const heard = () => news(false)
  const open = () => {
    channel = channelTo(page)
    channel?.addEventListener('message', heard)
  }
  const close = () => channel?.close()
  const stop = new AbortController()
  const { signal } = stop
  open()
  page?.addEventListener('storage', heard, { signal })
  page?.addEventListener('pagehide', close, { signal })
  page?.addEventListener(
    'pageshow',
    ({ persisted }: Event & { readonly persisted?: boolean }) => {
      if (!persisted) return
      open()
      news(true)
    },
    { signal },
  )
  return () => {
    close()
    stop.abort()
  }
}
