import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { ErrorReplySchema, EventsReplySchema, limits } from '@heed/schema'
import { describe, expect, test } from 'vitest'
import { collectorLimits } from './collector-limits.ts'
import { rowOf } from './duckdb/row-of.ts'
import { decision, envelope, noon, response, view } from './made.test.kit.ts'
import { owner, stand, type Stand } from './stand.test.kit.ts'

const send = async ({ post }: Stand, body: unknown, headers?: Record<string, string>) => {
  const reply = await post('/v1/events', body, headers)
  const json: unknown = await reply.json()
  // Whatever is answered has one of the two shapes that senders know.
  const schema = reply.ok ? EventsReplySchema : ErrorReplySchema
  expect(schema['~standard'].validate(json)).not.toHaveProperty('issues')
  return {
    status: reply.status,
    headers: reply.headers,
    json: json as { readonly error: { readonly message: string } },
  }
}

const visitor = 'A'.repeat(22)

describe('good events', () => {
  test('are answered with how many are on disk', async () => {
    const s = await stand()
    const { status, json } = await send(s, envelope([response('nps', 9), view(visitor), decision()]))
    expect(status).toBe(200)
    expect(json).toEqual({ accepted: 3, duplicates: 0, rejected: [] })
    expect(await s.inbox.totals()).toEqual({ events: 3, pending: 3, deadLetters: 0 })
  })

  test('sent twice are stored once, in the same envelope or in another', async () => {
    const s = await stand()
    const event = response('nps', 9)
    expect((await send(s, envelope([event, event]))).json).toMatchObject({ accepted: 1, duplicates: 1 })
    expect((await send(s, envelope([event]))).json).toEqual({ accepted: 0, duplicates: 1, rejected: [] })
    expect(await s.inbox.totals()).toMatchObject({ events: 1, pending: 1 })
  })

  test('of two sites may have the same id', async () => {
    const s = await stand()
    const event = response('nps', 9)
    await send(s, envelope([event]))
    expect((await send(s, envelope([event], { site: 'sample' }))).json).toMatchObject({ accepted: 1 })
  })

  test('travel as text/plain, as JSON and compressed', async () => {
    const s = await stand()
    const json = { 'content-type': 'application/json; charset=utf-8' }
    expect((await send(s, envelope([view(visitor)]), json)).json).toMatchObject({ accepted: 1 })
    const zipped = gzipSync(JSON.stringify(envelope([view(visitor)])))
    expect((await send(s, zipped, { 'content-encoding': 'gzip' })).json).toMatchObject({ accepted: 1 })
  })

  test('lose fields that nobody declared: an address in an event is not kept', async () => {
    const s = await stand()
    await send(s, envelope([{ ...view(visitor), ip: '203.0.113.77' }]))
    const [kept] = await s.inbox.read(0, 1)
    expect(kept?.event).not.toHaveProperty('ip')
  })

  test('that are anonymous get no finer time than their hour, whenever they arrive and however wrong their device’s clock is', async () => {
    const s = await stand()
    const hour = 3_600_000
    const anonymous = response('nps', 9, { time: noon })
    const now = noon + 123_456
    s.at(now)
    await send(s, envelope([view(visitor, { time: noon - 700_000 }), anonymous], { sentAt: now - 654_321 }))
    const [seen, answer] = await s.inbox.read(0, 2)
    expect(seen).toMatchObject({ received: now, time: noon - 700_000 + 654_321 })
    expect([answer!.received % hour, answer!.time % hour]).toEqual([0, 0])
    expect(answer!.received).toBe(now - (now % hour))
  })

  test('keep that a program drove the browser, all the way to what is kept of a visitor', async () => {
    const s = await stand()
    const device = { kind: 'desktop', language: 'en', width: 1344, height: 768, automated: true } as const
    await send(s, envelope([view(visitor, { device })]))
    const [kept] = await s.inbox.read(0, 1)
    expect(kept?.event.device).toEqual(device)
    expect(JSON.parse(String(rowOf(kept!).body))).toMatchObject({ device })
  })

  test('keep the time of the device beside the time that is right', async () => {
    const s = await stand()
    const year = 365 * 86_400_000
    await send(s, envelope([view(visitor, { time: noon + year - 5_000 })], { sentAt: noon + year }))
    const [kept] = await s.inbox.read(0, 1)
    expect(kept).toMatchObject({ time: noon - 5_000, received: noon, event: { time: noon + year - 5_000 } })
  })
})

describe('bad events', () => {
  test('go to the dead letters with the reason, and the good ones beside them are kept', async () => {
    const s = await stand()
    const off = { ...response('nps', 9), data: { ...response('nps', 9).data, score: 11 } }
    const big = view(visitor, {
      data: Object.fromEntries(Array.from('abcdefghij').map((k) => [k, 'x'.repeat(2_000)])),
    })
    const future = view(visitor, { time: noon + 49 * 3_600_000 })
    const { status, json } = await send(
      s,
      envelope([view(visitor), { id: 7 }, off, big, future, response('ces', 7)]),
    )
    expect(status).toBe(200)
    expect(json).toMatchObject({
      accepted: 2,
      duplicates: 0,
      rejected: [
        { id: null, code: 'invalid_event' },
        { id: off.id, code: 'score_off_scale', message: expect.stringContaining('data.score') },
        { id: big.id, code: 'event_too_large', message: expect.stringContaining(String(limits.eventBytes)) },
        { id: future.id, code: 'future_time', message: expect.stringContaining('clock') },
      ],
    })
    const letters = await s.inbox.deadLetters('shop', 10)
    expect(letters.map(({ rejection }) => rejection.code)).toEqual([
      'future_time',
      'event_too_large',
      'score_off_scale',
      'invalid_event',
    ])
    expect(JSON.parse(letters[2]?.body ?? '')).toEqual(off)
    expect(letters[1]?.body.length).toBe(limits.eventBytes)
  })

  test('sent again are one dead letter', async () => {
    const s = await stand()
    await send(s, envelope([{ id: 'x' }, { id: 'y' }]))
    await send(s, envelope([{ id: 'x' }]))
    expect(await s.inbox.totals('shop')).toEqual({ events: 0, pending: 0, deadLetters: 2 })
  })

  test('push the oldest dead letters out, so that nobody fills the disk with them', async () => {
    const s = await stand({ inboxOptions: { maxDeadLetters: 3 } })
    for (const name of ['a', 'b', 'c', 'd', 'e']) await send(s, envelope([{ id: name }]))
    const letters = await s.inbox.deadLetters('shop', 10)
    expect(letters.map(({ rejection }) => rejection.id)).toEqual(['e', 'd', 'c'])
    expect(await s.inbox.totals()).toMatchObject({ deadLetters: 3 })
  })

  test('nested beyond every measure are refused, and the collector lives on', async () => {
    const s = await stand()
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`
    const body = JSON.stringify(envelope([view(visitor), 'HERE'])).replace('"HERE"', deep)
    const { json } = await send(s, body)
    // Older engines can't write such an event out again, newer ones find it too large.
    const code = expect.stringMatching(/^(invalid_event|event_too_large)$/)
    expect(json).toMatchObject({ accepted: 1, rejected: [{ id: null, code }] })
    expect(await s.inbox.totals()).toMatchObject({ deadLetters: 1 })
  })
})

describe('a request that is wrong as a whole', () => {
  test.each([
    ['that is not JSON', '{"v":1,', 400, 'malformed_json'],
    ['of another version', envelope([view(visitor)], { v: 2 } as never), 400, 'wrong_version'],
    ['without events', envelope([]), 400, 'invalid_envelope'],
    ['with 501 events', envelope(Array.from({ length: 501 }, () => ({}))), 400, 'invalid_envelope'],
    ['that is no envelope', [1, 2], 400, 'invalid_envelope'],
    ['of a site that nobody knows', envelope([view(visitor)], { site: 'elsewhere' }), 404, 'unknown_site'],
    ['that is too large', 'x'.repeat(collectorLimits.bodyBytes + 1), 413, 'too_large'],
  ])('%s is refused with a sentence, and nothing of it is kept', async (_name, body, status, code) => {
    const s = await stand()
    const refused = await send(s, body)
    expect(refused).toMatchObject({ status, json: { error: { code } } })
    expect(refused.json.error.message).toMatch(/[.]$/)
    expect(await s.inbox.totals()).toEqual({ events: 0, pending: 0, deadLetters: 0 })
  })

  test('with a type that is not JSON is told which to use', async () => {
    const s = await stand()
    const { status, json } = await send(s, 'a=b', { 'content-type': 'application/x-www-form-urlencoded' })
    expect({ status, json }).toMatchObject({
      status: 415,
      json: { error: { message: expect.stringContaining('text/plain') } },
    })
  })

  test('never quotes the body back, nor shows where in the code it failed', async () => {
    const s = await stand()
    const reply = await s.post('/v1/events', '{"secret":"hunter2",,}')
    expect(await reply.text()).not.toMatch(/hunter2|\bat \w|\.ts|position/)
  })
})

describe('pages of other origins', () => {
  test('of a site that names its origins may send, and read the answer', async () => {
    const s = await stand()
    const origin = 'https://fern.example'
    const { status, headers } = await send(s, envelope([view(visitor)], { site: 'guarded' }), { origin })
    expect(status).toBe(200)
    expect(headers.get('access-control-allow-origin')).toBe(origin)
    expect(headers.get('vary')).toBe('origin')
    expect(headers.has('access-control-allow-credentials')).toBe(false)
  })

  test('that are not on the list are refused, can read that they are, and leave nothing', async () => {
    const s = await stand()
    const origin = 'https://evil.example'
    const { status, json, headers } = await send(s, envelope([view(visitor)], { site: 'guarded' }), {
      origin,
    })
    expect({ status, json }).toMatchObject({ status: 403, json: { error: { code: 'forbidden_origin' } } })
    expect(headers.get('access-control-allow-origin')).toBe(origin)
    expect(await s.inbox.totals()).toMatchObject({ events: 0 })
    expect((await send(s, envelope([view(visitor)], { site: 'guarded' }), { origin: 'null' })).status).toBe(
      403,
    )
  })

  test('may all send to a site without a list, and senders that are no browser to any', async () => {
    const s = await stand()
    const { headers } = await send(s, envelope([view(visitor)]), { origin: 'https://anyone.example' })
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect((await send(s, envelope([view(visitor)], { site: 'guarded' }))).status).toBe(200)
  })

  test('may ask before they send JSON or gzip', async () => {
    const s = await stand()
    const reply = await s.collector(new Request('http://localhost/v1/events', { method: 'OPTIONS' }))
    expect(reply.status).toBe(204)
    expect(reply.headers.get('access-control-allow-headers')).toBe('content-type, content-encoding')
    expect(reply.headers.get('access-control-allow-methods')).toBe('POST')
  })
})

describe('a store or a disk that fails', () => {
  test('never fails a visitor: events are taken while the store is away', async () => {
    const s = await stand()
    await s.store.close()
    expect((await send(s, envelope([view(visitor)]))).status).toBe(200)
    s.turn()
    expect((await send(s, envelope([view(visitor)]))).status).toBe(200)
  })

  test('fills the inbox only to its bound; then senders are told to keep their events', async () => {
    const s = await stand({ inboxOptions: { maxPending: 2 } })
    expect((await send(s, envelope([view(visitor), view(visitor)]))).status).toBe(200)
    const { status, headers, json } = await send(s, envelope([view(visitor)]))
    expect({ status, json }).toMatchObject({ status: 503, json: { error: { code: 'unavailable' } } })
    expect(headers.get('retry-after')).toBe('60')
    expect(headers.get('access-control-expose-headers')).toBe('retry-after')
    expect(await s.inbox.totals()).toMatchObject({ events: 2 })

    // The store comes back, and so does the door.
    await s.get('/v1/insights?site=shop', owner)
    expect((await send(s, envelope([view(visitor)]))).status).toBe(200)
  })

  test('a disk that can not be written is a 503 with Retry-After, not an acknowledgement', async () => {
    const s = await stand()
    await s.inbox.close()
    const { status, headers, json } = await send(s, envelope([view(visitor)]))
    expect({ status, json }).toMatchObject({ status: 503, json: { error: { code: 'unavailable' } } })
    expect(headers.get('retry-after')).toBe('10')
    expect(s.told).toEqual(['The inbox did not take an envelope (failed).'])
  })
})

test('no file of the collector knows an address or a browser of anyone', async () => {
  const s = await stand()
  const traces = { 'x-forwarded-for': '203.0.113.77', 'user-agent': 'TellTale/9', cookie: 'crumb=1' }
  await send(s, envelope([view(visitor), { id: 'bad' }]), traces)
  await s.get('/v1/insights?site=shop', owner)
  await s.store.close()
  await s.inbox.close()
  const folder = dirname(s.inboxPath)
  for (const file of await readdir(folder)) {
    const bytes = await readFile(join(folder, file))
    for (const trace of Object.values(traces)) expect(bytes.includes(trace)).toBe(false)
  }
})
