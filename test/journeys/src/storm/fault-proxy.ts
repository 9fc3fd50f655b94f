import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dice, type Dice } from './dice.ts'
import { fault, type Weather } from './faults.ts'
import { createSenders, type Senders, type Waiting } from './senders.ts'
import { wait } from './wait.ts'
import { readEnvelope } from './wire-body.ts'

/** One request for events, as it arrived. */
export interface Arrival {
  readonly at: number
  readonly site: string
  /** Which page asked, if its own `fetch` did and not the browser on its behalf. */
  readonly tab: string | undefined
  readonly fate: string
  /** Bytes as they travelled. */
  readonly bytes: number
}

/** The way from the pages to the collector. */
export interface FaultProxy {
  readonly port: number
  /** Changes the weather of one site. It is fair unless told. */
  weather(site: string, weather: Weather): void
  /** Copies that came over the wire, by event id. */
  readonly copies: ReadonlyMap<string, number>
  readonly arrivals: readonly Arrival[]
  readonly senders: Senders
  close(): Promise<void>
}

const EVENTS = '/heed/v1/events'

const bodyOf = async (request: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

/**
 * Stands between pages and collector, and does to every request for events what the weather of its site says. Everything
 * is thrown from one seed.
 *
 * @param collector Where the collector answers: `http://127.0.0.1:8787`.
 * @param files What the pages load, by path.
 */
export async function createFaultProxy(
  seed: number,
  collector: string,
  files: ReadonlyMap<string, { readonly type: string; readonly body: string }>,
): Promise<FaultProxy> {
  const weathers = new Map<string, Weather>()
  const fates = new Map<string, Dice>()
  const copies = new Map<string, number>()
  const arrivals: Arrival[] = []
  const senders = createSenders()

  const pass = async (request: IncomingMessage, body: Buffer, answer: ServerResponse) => {
    const { 'content-type': type, 'content-encoding': encoding, origin } = request.headers
    const reply = await fetch(collector + EVENTS.slice('/heed'.length), {
      method: 'POST',
      body: new Uint8Array(body),
      headers: {
        ...(type && { 'content-type': type }),
        ...(encoding && { 'content-encoding': encoding }),
        ...(origin && { origin }),
      },
    })
    const text = await reply.text()
    return () => answer.writeHead(reply.status, { 'content-type': 'application/json' }).end(text)
  }

  const take = async (request: IncomingMessage, answer: ServerResponse, query: URLSearchParams) => {
    const body = await bodyOf(request)
    const { site = '', events = [] } = readEnvelope(body, request.headers['content-encoding'])
    if (!fates.has(site)) fates.set(site, dice(seed, `fate of ${site}`))
    const fate = fault(weathers.get(site) ?? 'fair', fates.get(site)!)
    const tab = query.get('tab') ?? undefined
    arrivals.push({ at: Date.now(), site, tab, fate: fate.do, bytes: body.length })
    for (const { id } of events) copies.set(id, (copies.get(id) ?? 0) + 1)
    // What is handed over in unloading has no sender that waits.
    const waiting: Waiting | undefined = tab && !query.has('leaving') ? senders.begin(site, tab) : undefined
    answer.on('close', () => waiting?.gone())
    const say = (reply: () => unknown) => {
      if (answer.destroyed) return
      waiting?.answered()
      reply()
    }
    if (fate.do === 'refuse') {
      const headers = fate.retryAfter === undefined ? {} : { 'retry-after': fate.retryAfter }
      return say(() => answer.writeHead(fate.status, headers).end())
    }
    const taken = ['pass', 'slow', 'lose_reply', 'twice'].includes(fate.do)
    if (fate.do === 'twice') await pass(request, body, answer)
    const reply = taken ? await pass(request, body, answer) : () => answer.destroy()
    if ('ms' in fate) await wait(fate.ms)
    say(fate.do === 'lose_reply' ? () => answer.destroy() : reply)
  }

  const server = createServer((request, answer) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://proxy')
    const file = files.get(pathname)
    if (pathname === EVENTS) {
      take(request, answer, searchParams).catch(() => answer.destroy())
    } else if (file) {
      answer.writeHead(200, { 'content-type': file.type, 'cache-control': 'no-store' }).end(file.body)
    } else answer.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    weather: (site, weather) => void weathers.set(site, weather),
    copies,
    arrivals,
    senders,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
