import type { ConsentPolicy } from '@heed/schema'

/**
 * Says once that a page ended with its banner on the screen and unanswered, where the policy has `counts`. A banner that the
 * visitor's browser hides was not shown. Returns its own stop.
 *
 * @param tell Called while the page is left.
 */
export function countIgnored({ counts }: ConsentPolicy, tell: () => void): () => void {
  const stop = new AbortController()
  if (counts === true)
    globalThis.window?.addEventListener(
      'pagehide',
      () => {
        if (!document.querySelector('heed-consent-banner')?.getClientRects().length) return
        stop.abort()
        tell()
      },
      { signal: stop.signal },
    )
  return () => stop.abort()
}
