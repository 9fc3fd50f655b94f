import type { ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream as NodeReadableStream } from 'node:stream/web'

/**
 * Writes a Fetch response to node:http, as a stream.
 *
 * @param last closes the connection afterwards: the server is going down, or the body was not read to its end
 */
export async function sendResponse(
  response: Response,
  outgoing: ServerResponse,
  last: boolean,
): Promise<void> {
  outgoing.statusCode = response.status
  response.headers.forEach((value, name) => outgoing.setHeader(name, value))
  if (last) outgoing.setHeader('connection', 'close')
  if (!response.body) {
    outgoing.end()
    return
  }
  await pipeline(Readable.fromWeb(response.body as NodeReadableStream<Uint8Array>), outgoing)
}
