import { gunzipSync } from 'node:zlib'
import type { Envelope } from '@heed/schema'

/** Whether it begins as gzip does (RFC 1952): a page that unloads sets no header. */
const isGzip = (body: Buffer) => body[0] === 0x1f && body[1] === 0x8b

/** What a body says, be it gzip or not. Nothing where it is no envelope. */
export function readEnvelope(body: Buffer, encoding: string | undefined): Partial<Envelope> {
  try {
    return JSON.parse(String(encoding === 'gzip' || isGzip(body) ? gunzipSync(body) : body)) as Envelope
  } catch {
    return {}
  }
}
