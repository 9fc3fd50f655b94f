import { hex } from './hex.ts'
import type { SpokenInstrument } from './localize.ts'

/**
 * SHA-256, in lower-case hexadecimal, of the canonical JSON (RFC 8785: keys sorted, no white space) of an
 * instrument in the words of one language. Two responses with the same hash were asked the same thing.
 * `undefined` where the page has no `crypto.subtle`, which is a page without a secure context.
 */
export async function instrumentHash(instrument: SpokenInstrument): Promise<string | undefined> {
  const bytes = new TextEncoder().encode(JSON.stringify(instrument))
  const digest = await crypto.subtle?.digest('SHA-256', bytes)
  return digest && hex(new Uint8Array(digest))
}
