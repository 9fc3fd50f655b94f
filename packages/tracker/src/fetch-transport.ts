import type { Page } from './page.ts'
import { retryAfter } from './retry-after.ts'
import type { Delivery, Transport } from './transport.ts'

/**
 * Longer bodies are compressed, in characters. A page may have 64 KiB on its way while it unloads, all its requests
 * together (https://fetch.spec.whatwg.org/#http-network-or-cache-fetch): what is shorter fits in any alphabet.
 */
export const GZIP_FROM = 20_000

/** A site that is set up wrongly is asked again after so many milliseconds: an hour. */
export const WRONG_SETUP_WAIT = 60 * 60_000

/** A collector that does not answer for so many milliseconds counts as away. */
const PATIENCE = 15_000

/**
 * Posts envelopes to `{endpoint}/v1/events`, without a header that would need a preflight. Long ones are compressed: the
 * collector knows gzip by its first bytes. Sends no cookies.
 *
 * @param endpoint The site owner's own path or URL: `/heed`, `https://hear.example.com`.
 * @example
 * createTracker({ site: 'shop', endpoint: '/heed', consent, transport: fetchTransport('/heed') })
 */
export function fetchTransport(endpoint: string, page: Page = window): Transport {
  const url = endpoint + '/v1/events'
  // Compressing takes time, and while unloading there is none: this is what was compressed last.
  let ready: BodyInit | undefined
  let armed: AbortController | undefined

  const send = async (
    envelope: Parameters<Transport>[0],
    { unloading }: { readonly unloading: boolean },
    last?: boolean,
  ): Promise<Delivery> => {
    const text = JSON.stringify(envelope)
    const large = text.length > GZIP_FROM
    try {
      // What may no longer be sent does not wait for what replaces it.
      if ((unloading && !large) || last) armed?.abort()
      if (last) ready = undefined
      const body = !large
        ? text
        : unloading
          ? (ready ?? text)
          : (ready = await (await import('./seldom.ts')).gzip(text))
      const request = {
        method: 'POST',
        body,
        keepalive: unloading,
        credentials: 'omit',
        signal: last ? (armed = new AbortController()).signal : AbortSignal.timeout(PATIENCE),
      } as const
      if (last) {
        if (envelope.events[0]) page.fetchLater?.(url, request)
        return { result: 'retry' }
      }
      const response = await page.fetch(url, request)
      const { status } = response
      return {
        result:
          large && unloading
            ? 'retry'
            : status === 413
              ? 'too_large'
              : status === 400
                ? 'rejected'
                : // A page that answers 200 to everything is no collector: only one that counts has it on disk.
                  status === 200 && (await response.json()).accepted >= 0
                  ? 'accepted'
                  : 'retry',
        after:
          retryAfter(response.headers.get('retry-after'), page.Date.now()) ||
          (status < 408 ? WRONG_SETUP_WAIT : 0),
      }
    } catch {
      // Other requests of the page may have used up what it may send while it unloads. Handed over is not delivered: nobody
      // will say what became of it.
      if (unloading) page.navigator.sendBeacon(url, text)
      return { result: 'retry' }
    }
  }
  send.last = (envelope: Parameters<Transport>[0]) => send(envelope, { unloading: false }, true)
  return send
}
