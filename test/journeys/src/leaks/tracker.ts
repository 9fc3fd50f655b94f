import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { channels, writer } from './channels.ts'

/** Something that arrived at the tracker. */
export interface Hit {
  /** Which visit it came from. */
  readonly visit: string
  readonly channel: string
  /** When, in ms since the epoch, by the server's clock. */
  readonly at: number
}

/** Another host, which serves what a page holds and counts what reaches it. */
export interface Tracker {
  readonly origin: string
  readonly hits: readonly Hit[]
  close(): Promise<void>
}

const TYPES: Readonly<Record<string, string>> = {
  script: 'text/javascript',
  'dynamic script': 'text/javascript',
  stylesheet: 'text/css',
  frame: 'text/html',
}

/** The script a page holds for a channel. It counts at the tracker that it came from. */
const loopOf = (origin: string, channel: string, visit: string): string => `{
  const hit = () => '${origin}/hit/${encodeURIComponent(channel)}?visit=${visit}&n=' + Math.random()
  const beat = (call) => { call(); setInterval(call, 200) }
  ${[...channels, writer].find(({ name }) => name === channel)?.loop ?? ''}
}`

/** What a frame of the tracker does while it is there. */
const frame = (origin: string, visit: string): string =>
  `<!doctype html><title>An embed</title><script>setInterval(() => fetch('${origin}/hit/frame?visit=${visit}&n=' + Math.random()), 200)</script>`

/** Starts the tracker on a free port. */
export async function startTracker(): Promise<Tracker> {
  const hits: Hit[] = []
  const timers = new Set<NodeJS.Timeout>()
  const read = (request: IncomingMessage) => {
    const url = new URL(request.url ?? '/', 'http://tracker')
    const [, what = '', channel = ''] = url.pathname.split('/').map(decodeURIComponent)
    return { what, channel, visit: url.searchParams.get('visit') ?? '', slow: url.searchParams.has('slow') }
  }
  let origin = ''
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const { what, channel, visit, slow } = read(request)
    // A held script that is fetched is a request like any other.
    hits.push({ visit, channel: what === 'hit' ? channel : 'script', at: Date.now() })
    const isLoop = what === 'loop'
    response.setHeader('access-control-allow-origin', '*')
    response.setHeader('cache-control', 'no-store')
    response.setHeader('content-type', isLoop ? 'text/javascript' : (TYPES[channel] ?? 'text/plain'))
    const body = isLoop ? loopOf(origin, channel, visit) : channel === 'frame' ? frame(origin, visit) : ''
    if (!slow) return void response.end(body)
    const timer = setTimeout(() => {
      timers.delete(timer)
      response.end(body)
    }, 600)
    timers.add(timer)
  }
  const server = createServer(answer)
  server.on('upgrade', (request: IncomingMessage, socket) => {
    const { channel, visit } = read(request)
    const count = () => void hits.push({ visit, channel, at: Date.now() })
    // RFC 6455, section 4.2.2. What the frames say is not looked at.
    const key = createHash('sha1')
      .update(`${request.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`)
      .digest('base64')
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: Upgrade\r\nsec-websocket-accept: ${key}\r\n\r\n`,
    )
    count()
    // A closing frame is the end, not a message.
    socket.on('data', (data: Buffer) => ((data[0] ?? 0) & 0x0f) === 8 || count())
    socket.on('error', () => {})
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    origin,
    hits,
    async close() {
      for (const timer of timers) clearTimeout(timer)
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
