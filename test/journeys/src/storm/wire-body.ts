import { gunzipSync } from 'node:zlib'
import type { Envelope } from '@heed/schema'

/** What a body says, be it gzip or not. Nothing where it is no envelope. */
export function readEnvelope(body: Buffer, encoding: string | undefined): Partial<Envelope> {
  try {
    return JSON.parse(String(encoding === 'gzip' ? gunzipSync(body) : body)) as Envelope
  } catch {
    return {}
  }
}
