import type { Envelope } from '@heed/schema'

const unzipped = (bytes: BlobPart): ReadableStream =>
  new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))

/** What a request carries, be it text or gzip. */
export async function envelopeOf(body: unknown, headers?: HeadersInit): Promise<Envelope> {
  const zipped = new Headers(headers).get('content-encoding') === 'gzip'
  const bytes = typeof body === 'string' ? body : await new Response(body as BodyInit).arrayBuffer()
  return JSON.parse(zipped || typeof bytes !== 'string' ? await new Response(zipped ? unzipped(bytes) : bytes).text() : bytes)
}
