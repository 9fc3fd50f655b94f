import type { ErrorReply } from '@heed/schema'

/** What came back from the collector. */
export type Answer<T> =
  | { readonly kind: 'ok'; readonly value: T }
  /** The token is missing or wrong. */
  | { readonly kind: 'unauthorized' }
  /** The question will never be answered as asked; `message` is the collector's own sentence. */
  | { readonly kind: 'refused'; readonly message: string }
  /** No answer, or none that can be read: asking again later may help. */
  | { readonly kind: 'away' }

/** What asking needs of the world. */
export interface AskEffects {
  readonly fetch: typeof fetch
  /** Opaque; sent as a bearer token. */
  readonly token: string
  /** Gives the question up. Whoever gives it up ignores the answer, which is then `away`. */
  readonly signal: AbortSignal
}

/**
 * Asks the collector one question and never throws.
 *
 * @param path - Relative to the page, so that a collector may live below a path: `v1/sites`.
 */
export async function ask<T>(path: string, { fetch, token, signal }: AskEffects): Promise<Answer<T>> {
  try {
    const response = await fetch(path, {
      headers: { authorization: `Bearer ${token}`, accept: 'application/json' },
      cache: 'no-store',
      signal,
    })
    if (response.status === 401 || response.status === 403) return { kind: 'unauthorized' }
    if (response.ok) return { kind: 'ok', value: await response.json() }
    if (response.status >= 500 || response.status === 429) return { kind: 'away' }
    const reply: ErrorReply = await response.json()
    return { kind: 'refused', message: reply.error.message }
  } catch {
    return { kind: 'away' }
  }
}
