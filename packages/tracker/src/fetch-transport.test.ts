import type { Envelope } from '@heed/schema'
import { describe, expect, test, vi } from 'vitest'
import { fetchTransport, REQUEST_BYTES, WRONG_SETUP_WAIT } from './fetch-transport.ts'

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

const transport = (answer: () => Promise<Response>, window?: object) => {
  const fetch = vi.fn<typeof globalThis.fetch>(answer)
  const send = fetchTransport('/heed', {
    fetch,
    now: () => Date.UTC(2026, 10, 22),
    window: window as (Window & typeof globalThis) | undefined,
  })
  return { fetch, send }
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

  test('that would be larger than a page may send while unloading is not made', async () => {
    const { fetch, send } = transport(async () => Response.json(reply))
    const events = Array.from({ length: 40 }, () => ({
      ...envelope.events[0]!,
      name: 'order_placed',
      data: { text: 'ü'.repeat(1_000) },
    }))
    expect(await send({ ...envelope, events }, { unloading: false })).toEqual({ result: 'too_large' })
    expect(fetch).not.toHaveBeenCalled()
    expect(REQUEST_BYTES).toBeLessThan(65_536)
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
