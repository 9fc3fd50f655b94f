import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Collector } from './create-collector.ts'
import { errorReply } from './json-reply.ts'
import { refuse } from './refusal.ts'
import { sendResponse } from './send-response.ts'
import { toRequest } from './to-request.ts'

/** Where and how to listen. */
export interface ServeOptions {
  /** 0 takes any free port. 8787 unless told. */
  readonly port?: number
  /** `127.0.0.1` unless told: what faces the network is a choice. */
  readonly host?: string
  /** Milliseconds in which a whole request has to arrive, its body included. 30,000 unless told. */
  readonly requestTimeout?: number
  /** Milliseconds that requests under way get to finish when the server closes. 10,000 unless told. */
  readonly closeTimeout?: number
}

/** A server that listens. */
export interface Serving {
  readonly port: number
  readonly host: string
  /** Takes no more requests, lets those under way finish, and resolves when all are done. May be called twice. */
  close(): Promise<void>
}

const unreadable = refuse(400, 'invalid_request', 'This is no request that can be answered here.')
const broken = refuse(503, 'unavailable', 'The collector failed at this request. Ask again in a moment.', 10)

/** Resolves when the server listens. A port in use is named, with what to do about it. */
function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE') return reject(error)
      const message = `Port ${port} on ${host} is in use. Stop what uses it, or choose another port; 0 takes any that is free.`
      return reject(Object.assign(new Error(message, { cause: error }), { code: error.code, port, host }))
    })
    server.listen(port, host, resolve)
  })
}

/**
 * Serves a collector, or any function from Request to Response, on node:http. Who is slow is cut off: 10 seconds for the
 * headers, `requestTimeout` for everything. No address is logged.
 *
 * @throws Error with `code: 'EADDRINUSE'`, `port` and `host` when the port is in use; other errors of `listen`
 *
 * @example
 * const serving = await serve(collector, { port: 0 })
 * console.log(`http://${serving.host}:${serving.port}/`)
 * await serving.close()
 */
export async function serve(
  collector: Collector,
  { port = 8_787, host = '127.0.0.1', requestTimeout = 30_000, closeTimeout = 10_000 }: ServeOptions = {},
): Promise<Serving> {
  let closing = false
  const server = createServer(
    {
      requestTimeout,
      headersTimeout: Math.min(10_000, requestTimeout),
      keepAliveTimeout: 5_000,
      connectionsCheckingInterval: Math.min(2_000, requestTimeout),
      maxHeaderSize: 16 * 1024,
    },
    (incoming, outgoing) => {
      const gone = new AbortController()
      outgoing.once('close', () => gone.abort())
      const reply = async (): Promise<void> => {
        const request = toRequest(incoming, gone.signal)
        const response = request
          ? await collector(request).catch(() => errorReply(broken))
          : errorReply(unreadable)
        await sendResponse(response, outgoing, closing || !incoming.complete)
      }
      reply().catch(() => outgoing.destroy())
    },
  )
  await listen(server, port, host)
  const close = (): Promise<void> =>
    new Promise((resolve, reject) => {
      closing = true
      const deadline = setTimeout(() => server.closeAllConnections(), closeTimeout)
      server.close((error) => {
        clearTimeout(deadline)
        if (error) reject(error)
        else resolve()
      })
      server.closeIdleConnections()
    })
  let closed: Promise<void> | undefined
  return { port: (server.address() as AddressInfo).port, host, close: () => (closed ??= close()) }
}
