import type { CollectorLimits } from './collector-limits.ts'
import { type Refusal, refuse } from './refusal.ts'

type Limits = Pick<CollectorLimits, 'bodyBytes' | 'unzippedBytes'>
type Read = { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> } | { readonly ok: false }

/** Reads until the end or until there is more than `most`; then it stops the stream instead of reading on. */
async function readAtMost(stream: ReadableStream<Uint8Array>, most: number): Promise<Read> {
  const chunks: Uint8Array[] = []
  let length = 0
  const reader = stream.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    length += value.byteLength
    if (length > most) {
      await reader.cancel().catch(() => {})
      return { ok: false }
    }
    chunks.push(value)
  }
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.byteLength
  }
  return { ok: true, bytes }
}

const tooLarge = (most: number, what: string) =>
  refuse(413, 'too_large', `The body has more than ${most} bytes ${what}. Send fewer events at once.`)

/**
 * Reads the body of a request as text, within bounds. It is gzip if the header says so, or if it begins like it. Compressed bodies are counted while they unfold, so a
 * small body can't grow into a large one in memory.
 *
 * @param limits `bodyBytes` as it travels, `unzippedBytes` after decompression
 * @returns the text, or a refusal: `too_large`, `unsupported_encoding`, `malformed_json` (not gzip, not UTF-8, cut short)
 */
export async function readBody(
  request: Request,
  limits: Limits,
): Promise<{ readonly ok: true; readonly text: string } | Refusal> {
  const encoding = request.headers.get('content-encoding')?.trim().toLowerCase() || 'identity'
  if (encoding !== 'identity' && encoding !== 'gzip') {
    return refuse(415, 'unsupported_encoding', 'Send the body as it is, or with content-encoding: gzip.')
  }
  if (Number(request.headers.get('content-length')) > limits.bodyBytes)
    return tooLarge(limits.bodyBytes, 'on the wire')
  if (!request.body) return { ok: true, text: '' }

  let raw: Read
  try {
    raw = await readAtMost(request.body, limits.bodyBytes)
  } catch {
    return refuse(400, 'malformed_json', 'The body ended before its time. Send it again.')
  }
  if (!raw.ok) return tooLarge(limits.bodyBytes, 'on the wire')

  // A page that unloads can't set the header: it would need a preflight. JSON never begins with these two bytes (RFC 1952).
  if (encoding === 'gzip' || (raw.bytes[0] === 0x1f && raw.bytes[1] === 0x8b)) {
    try {
      raw = await readAtMost(
        new Blob([raw.bytes]).stream().pipeThrough(new DecompressionStream('gzip')),
        limits.unzippedBytes,
      )
    } catch {
      return refuse(
        400,
        'malformed_json',
        'The body says that it is gzip and is not. Leave content-encoding out, or compress it.',
      )
    }
    if (!raw.ok) return tooLarge(limits.unzippedBytes, 'after decompression')
  }
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(raw.bytes) }
  } catch {
    return refuse(400, 'malformed_json', 'The body is not UTF-8. Encode the JSON as UTF-8.')
  }
}
