import type { Envelope } from '@heed/schema'
import { describe, expect, test, vi } from 'vitest'
import { fetchTransport, GZIP_FROM, WRONG_SETUP_WAIT } from './fetch-transport.ts'
import type { Page } from './page.ts'

const envelope: Envelope = {
  v: 1,
  site: 'shop',
  sentAt: 1_764_000_000_000,
  sdk: 'tracker/0.1.0',
  events: [
    {
      id: '019ab000-0000-7000-a000-000000000000',
      name: 'page_view',
      time: 1_764_000_000_000,
      purpose: 'analytics',
      data: {},
    },
  ],
}
const reply = { accepted: 1, duplicates: 0, rejected: [] }

const transport = (answer: () => Promise<Response>, page?: object) => {
  const fetch = vi.fn<typeof globalThis.fetch>(answer)
  const send = fetchTransport('/heed', {
    fetch,
    Date: { now: () => Date.UTC(2026, 10, 22) },
    ...page,
  } as unknown as Page)
  return { fetch, send }
}

const long: Envelope = {
  ...envelope,
  events: Array.from({ length: 40 }, () => ({
    ...envelope.events[0]!,
    name: 'order_placed',
    data: { text: 'ü'.repeat(1_000) },
  })),
}

describe('a request', () => {
  test('needs no preflight, carries no cookies and ends by itself', async () => {
    const { fetch, send } = transport(async () => Response.json(reply))
    expect(await send(envelope, { unloading: false })).toMatchObject({ result: 'accepted' })
    const [url, init] = fetch.mock.calls[0]!
    expect(url).toBe('/heed/v1/events')
    expect(init).toMatchObject({ method: 'POST', credentials: 'omit', keepalive: false })
    expect(init!.signal).toBeInstanceOf(AbortSignal)
    expect(new Request('https://shop.example', init!).headers.get('content-type')).toMatch(/^text\/plain/)
    expect(JSON.parse(init!.body as string)).toEqual(envelope)
  })

  test('is on its way before the first wait while the page unloads, and outlives it', () => {
    const { fetch, send } = transport(() => new Promise(() => {}))
    void send(envelope, { unloading: true })
    expect(fetch).toHaveBeenCalledTimes(1)
    expect(fetch.mock.calls[0]![1]).toMatchObject({ keepalive: true })
  })

  test('is compressed once it is long, still without a header that needs a preflight', async () => {
    const { fetch, send } = transport(async () => Response.json(reply))
    expect(JSON.stringify(long).length).toBeGreaterThan(GZIP_FROM)
    expect(await send(long, { unloading: false })).toMatchObject({ result: 'accepted' })
    const init = fetch.mock.calls[0]![1]!
    const body = init.body as Blob
    expect(body.size).toBeLessThan(2_000)
    const text = body.stream().pipeThrough(new DecompressionStream('gzip'))
    expect(await new Response(text).json()).toEqual(long)
    const headers = [...new Request('https://shop.example', init).headers]
    expect(headers).toEqual([['content-type', 'text/plain']])
  })

  test('that is long is handed over as it was compressed last, and is not taken for delivered', async () => {
    const { fetch, send } = transport(async () => Response.json(reply))
    await send(long, { unloading: false })
    const delivery = send({ ...long, sentAt: 1 }, { unloading: true })
    expect(fetch).toHaveBeenCalledTimes(2)
    expect(fetch.mock.calls[1]![1]!.body).toBe(fetch.mock.calls[0]![1]!.body)
    expect(await delivery).toMatchObject({ result: 'retry' })
  })

  test('that the browser refuses while unloading becomes a beacon, which promises nothing', async () => {
    const sendBeacon = vi.fn()
    const { send } = transport(() => Promise.reject(new TypeError('quota')), { navigator: { sendBeacon } })
    expect(await send(envelope, { unloading: false })).toEqual({ result: 'retry' })
    expect(sendBeacon).not.toHaveBeenCalled()
    expect(await send(envelope, { unloading: true })).toEqual({ result: 'retry' })
    expect(sendBeacon).toHaveBeenCalledWith('/heed/v1/events', JSON.stringify(envelope))
  })
})

describe('an answer', () => {
  test.each([
    [200, JSON.stringify(reply), { result: 'accepted' }],
    [200, JSON.stringify({ accepted: 0, duplicates: 1, rejected: [] }), { result: 'accepted' }],
    [200, '{}', { result: 'retry' }],
    [200, '{"accepted":1,"dupli', { result: 'retry' }],
    [200, '<!doctype html>', { result: 'retry' }],
    [400, '', { result: 'rejected' }],
    [413, '', { result: 'too_large' }],
    [401, '', { result: 'retry', after: WRONG_SETUP_WAIT }],
    [403, '', { result: 'retry', after: WRONG_SETUP_WAIT }],
    [404, '', { result: 'retry', after: WRONG_SETUP_WAIT }],
    [500, '', { result: 'retry' }],
  ])('%i %s', async (status, body, delivery) => {
    const { send } = transport(async () => new Response(body, { status }))
    expect(await send(envelope, { unloading: false })).toMatchObject(delivery)
  })

  test('of 429 or 503 is believed when it names a time', async () => {
    for (const status of [429, 503]) {
      const { send } = transport(async () => new Response('', { status, headers: { 'retry-after': '7' } }))
      expect(await send(envelope, { unloading: false })).toEqual({ result: 'retry', after: 7_000 })
    }
  })
})

describe('what is to be sent should the page die', () => {
  const later = () => {
    const fetchLater = vi.fn<(url: string, init: RequestInit) => void>()
    return { fetchLater, ...transport(async () => Response.json(reply), { fetchLater }) }
  }

  test('is left with the browser, in place of what was left before', async () => {
    const { fetchLater, fetch, send } = later()
    await send.last!(envelope)
    await send.last!({ ...envelope, sentAt: 2 })
    expect(
      fetchLater.mock.calls.map(([url, { body, signal }]) => [
        url,
        JSON.parse(body as string).sentAt,
        signal!.aborted,
      ]),
    ).toEqual([
      ['/heed/v1/events', envelope.sentAt, true],
      ['/heed/v1/events', 2, false],
    ])
    expect(fetch).not.toHaveBeenCalled()
  })

  test('is taken back when nothing is left, and when the page hands it over itself', async () => {
    const { fetchLater, send } = later()
    const isLeft = () => fetchLater.mock.calls.some(([, { signal }]) => !signal!.aborted)
    await send.last!(envelope)
    await send.last!({ ...envelope, events: [] })
    expect(isLeft()).toBe(false)
    await send.last!(envelope)
    expect(isLeft()).toBe(true)
    await send(envelope, { unloading: true })
    expect(isLeft()).toBe(false)
  })

  test('is compressed once it is long, and stays with the browser while the page hands it over', async () => {
    const { fetchLater, send } = later()
    await send.last!(long)
    expect(fetchLater.mock.calls[0]![1].body).toBeInstanceOf(Blob)
    await send(long, { unloading: true })
    expect(fetchLater.mock.calls[0]![1].signal!.aborted).toBe(false)
  })

  test('is nothing where browsers can’t', async () => {
    const { fetch, send } = transport(async () => Response.json(reply))
    await send.last!(envelope)
    expect(fetch).not.toHaveBeenCalled()
  })
})
