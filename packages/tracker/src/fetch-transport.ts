import { encode } from './encode.ts'
import { browserEffects, type Effects } from './effects.ts'
import { retryAfter } from './retry-after.ts'
import type { Transport } from './transport.ts'

/**
 * What one request carries, in bytes. A page may have 64 KiB on its way while it unloads, all its requests together
 * (https://fetch.spec.whatwg.org/#http-network-or-cache-fetch).
 */
export const REQUEST_BYTES = 60_000

/** A site that is set up wrongly is asked again after so many milliseconds: an hour. */
export const WRONG_SETUP_WAIT = 60 * 60_000

/** A collector that does not answer for so many milliseconds counts as away. */
const PATIENCE = 15_000

/**
 * Posts envelopes to `{endpoint}/v1/events` as `text/plain`, which needs no preflight and survives unloading. Sends no
 * cookies.
 *
 * @param endpoint The site owner's own path or URL: `/heed`, `https://hear.example.com`.
 * @example
 * createTracker({ site: 'shop', endpoint: '/heed', consent, transport: fetchTransport('/heed') })
 */
export function fetchTransport(
  endpoint: string,
  { fetch, now, window }: Pick<Effects, 'fetch' | 'now' | 'window'> = browserEffects(),
): Transport {
  const url = endpoint + '/v1/events'
  return async (envelope, { unloading }) => {
    const body = JSON.stringify(envelope)
    if (encode(body).length > REQUEST_BYTES) return { result: 'too_large' }
    try {
      const response = await fetch(url, {
        method: 'POST',
        body,
        keepalive: unloading,
        credentials: 'omit',
        signal: AbortSignal.timeout?.(PATIENCE),
      })
      const { status } = response
      return {
        result:
          status === 413
            ? 'too_large'
            : status === 400
              ? 'rejected'
              : // A page that answers 200 to everything is no collector: only one that counts has it on disk.
                status === 200 && (await response.json()).accepted >= 0
                ? 'accepted'
                : 'retry',
        after: /408|429|5../.test(`${status}`)
          ? retryAfter(response.headers.get('retry-after'), now())
          : WRONG_SETUP_WAIT,
      }
    } catch {
      // Other requests of the page may have used up what it may send while it unloads. Handed over is not delivered: nobody
      // will say what became of it.
      if (unloading) window?.navigator.sendBeacon(url, body)
      return { result: 'retry' }
    }
  }
}
