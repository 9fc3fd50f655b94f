import type { Heed } from './heed.ts'

/** A call made before the script was there: the name of a method and its arguments. */
export type Call = readonly [name: string, ...args: unknown[]]

/** What a page puts in `window.heed` before the script is there. */
export interface Stub {
  readonly q: Call[] | { push(...calls: Call[]): unknown }
}

/**
 * Makes the calls that a page queued, puts the real thing in `window.heed`, and keeps the queue working for code
 * that goes on using it. One call that fails never stops the next.
 *
 * @example
 * const host: { heed?: Stub } = { heed: { q: [['track', 'order_placed', { value: 49 }]] } }
 * drain(start(options), host)
 */
export function drain(heed: Heed, host: { heed?: Stub }): void {
  const push = (...calls: Call[]): void => {
    for (const [name, ...args] of calls) {
      const method = (heed as unknown as Record<string, unknown>)[name]
      try {
        if (typeof method === 'function') method(...args)
      } catch {
        // A page's mistake in one call is not the next call's.
      }
    }
  }
  const waiting = host.heed?.q
  host.heed = { ...heed, q: { push } } as Heed & Stub
  if (Array.isArray(waiting)) push(...waiting)
}
