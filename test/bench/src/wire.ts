import { serve } from '@heed/collector'
import { setTimeout as wait } from 'node:timers/promises'
import { gunzipSync } from 'node:zlib'
import type { Anchor } from './anchors.ts'
import { bundle, type Chunk } from './bundle.ts'

/** How the collector behaves: it answers; it says 503; or it stores at once and answers after 20 seconds. */
export type Weather = 'up' | 'down' | 'slow'

/** Milliseconds that a slow collector takes to answer. */
export const SLOW_ACK = 20_000

/** A local server that is the page, the scripts and the collector of everybody. */
export interface Wire {
  readonly origin: string
  /** How many requests brought each mark. */
  readonly copies: ReadonlyMap<string, number>
  readonly posts: number
  weather: Weather
  /** Where an anchor's module lies. */
  script(anchor: Anchor): Promise<string>
  /** Resolves to how many of the marks have arrived: as soon as all have, or after so many milliseconds. */
  arrived(marks: readonly string[], ms: number): Promise<number>
  close(): Promise<void>
}

const bundles = new Map<string, Promise<readonly Chunk[]>>()
const bundled = ({ name, code }: Anchor) => {
  const known = bundles.get(name) ?? bundle(code)
  bundles.set(name, known)
  return known
}

const MARK = /mark-[a-z0-9]+-\d+/g

/** The clock of an isolated page goes in steps of 5 µs (https://w3c.github.io/hr-time/#dfn-coarsen-time). */
const ISOLATED = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
}
const PAGE =
  '<!doctype html><html lang="en"><title>A page</title><link rel="icon" href="data:,"><body><button>Buy</button>'

/** A body as text: unzipped, and what a form carries as base64 (PostHog's last words) beside it. */
function text(bytes: Uint8Array): string {
  const plain = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : Buffer.from(bytes)).toString()
  return plain + Buffer.from(new URLSearchParams(plain).get('data') ?? '', 'base64').toString()
}

/** What makes every anchor content: each looks for a field of its own. */
const yes = () => Response.json({ status: 1, code: 200, accepted: 1, success: true })

/**
 * Starts the server on a free port.
 *
 * @param collector Answers what is posted under `/heed`, if it is to be a real one. It is given the path without that.
 */
export async function createWire(collector?: (request: Request) => Promise<Response>): Promise<Wire> {
  const copies = new Map<string, number>()
  const scripts = new Map<string, string>()
  const waiting = new Set<() => void>()

  const take = async (request: Request, path: string): Promise<Response> => {
    wire.posts++
    const body = new Uint8Array(await request.arrayBuffer())
    if (wire.weather === 'down') return new Response(null, { status: 503 })
    const slow = wire.weather === 'slow'
    const answer =
      collector && path.startsWith('/heed/')
        ? await collector(
            new Request(wire.origin + path.slice(5), { method: 'POST', headers: request.headers, body }),
          )
        : yes()
    if (answer.ok) {
      for (const mark of new Set(text(body).match(MARK))) copies.set(mark, (copies.get(mark) ?? 0) + 1)
      for (const look of waiting) look()
    }
    // Nobody waits for it when the run is over.
    if (slow) await wait(SLOW_ACK, undefined, { ref: false })
    return answer
  }
  const answer = async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url)
    if (request.method === 'POST') return take(request, pathname)
    if (pathname.startsWith('/page'))
      return new Response(PAGE, { headers: { 'content-type': 'text/html', ...ISOLATED } })
    const script = scripts.get(pathname)
    return script
      ? new Response(script, { headers: { 'content-type': 'text/javascript' } })
      : Response.json({})
  }
  const serving = await serve(answer, { port: 0, closeTimeout: 100 })
  const wire = {
    origin: `http://localhost:${serving.port}`,
    copies,
    posts: 0,
    weather: 'up' as Weather,
    script: async (anchor: Anchor) => {
      const folder = `/js/${encodeURIComponent(anchor.name)}/`
      for (const { name, code } of await bundled(anchor)) scripts.set(folder + name, code)
      return folder + 'stdin.js'
    },
    arrived: (marks: readonly string[], ms: number) => {
      const count = () => marks.filter((mark) => copies.has(mark)).length
      return new Promise<number>((resolve) => {
        const done = () => {
          clearTimeout(timer)
          waiting.delete(look)
          resolve(count())
        }
        const look = () => count() === marks.length && done()
        const timer = setTimeout(done, ms)
        waiting.add(look)
        look()
      })
    },
    close: () => serving.close(),
  }
  return wire
}
