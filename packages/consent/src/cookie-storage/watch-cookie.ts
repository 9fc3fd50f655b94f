/**
 * Calls `listener` when a cookie of this page may have changed elsewhere: at once where the browser tells
 * (https://cookiestore.spec.whatwg.org/), and else when the visitor comes back to the page. Returns its own stop.
 */
export function watchCookie(listener: () => void): () => void {
  const stop = new AbortController()
  const { signal } = stop
  const { cookieStore } = globalThis as { readonly cookieStore?: EventTarget }
  cookieStore?.addEventListener('change', listener, { signal })
  document.addEventListener('visibilitychange', listener, { signal })
  return () => stop.abort()
}
