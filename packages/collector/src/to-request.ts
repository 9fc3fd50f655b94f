import type { IncomingMessage } from 'node:http'
import { Readable } from 'node:stream'

/** A proxy may send a whole address (RFC 9112, 3.2.2), and OPTIONS an asterisk; of the one the path counts, the other has none. */
function pathOf(url: string): string {
  if (url.startsWith('/')) return url
  if (!URL.canParse(url)) return '/'
  const { pathname, search } = new URL(url)
  return pathname + search
}

/**
 * Makes a Fetch request of what node:http received. The host is fixed, because nobody here may trust the one that was
 * sent; the address of the sender is left behind.
 *
 * @param signal aborts when the sender goes away
 * @returns null for what Fetch has no words for: the method TRACE, an address that is none
 */
export function toRequest(incoming: IncomingMessage, signal: AbortSignal): Request | null {
  const { method = 'GET', url = '/', headers } = incoming
  const sent = new Headers()
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) sent.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  const init: RequestInit & { duplex?: 'half' } = { method, headers: sent, signal }
  if (method !== 'GET' && method !== 'HEAD') {
    init.body = Readable.toWeb(incoming) as ReadableStream<Uint8Array>
    init.duplex = 'half'
  }
  try {
    return new Request(`http://localhost${pathOf(url)}`, init)
  } catch {
    return null
  }
}
