import type { Envelope } from '@heed/schema'

const unzipped = (bytes: BlobPart): ReadableStream =>
  new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))

/** What a request carries, be it text or gzip. */
export async function envelopeOf(body: unknown, headers?: HeadersInit): Promise<Envelope> {
  if (typeof body === 'string') return JSON.parse(body)
  const bytes = await new Response(body as BodyInit).arrayBuffer()
  const [first, second] = new Uint8Array(bytes)
  const zipped =
    new Headers(headers).get('content-encoding') === 'gzip' || (first === 0x1f && second === 0x8b)
  return JSON.parse(await new Response(zipped ? unzipped(bytes) : bytes).text())
}
