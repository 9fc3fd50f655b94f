import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { readBody } from './read-body.ts'

const limits = { bodyBytes: 1_000, unzippedBytes: 5_000 }

const send = (body: BodyInit | Uint8Array, headers: Record<string, string> = {}, bounds = limits) =>
  readBody(new Request('http://localhost/', { method: 'POST', headers, body: body as BodyInit }), bounds)

describe('the body of a request', () => {
  test('is read as it is', async () => {
    expect(await send('grüße')).toEqual({ ok: true, text: 'grüße' })
    expect(await readBody(new Request('http://localhost/', { method: 'POST' }), limits)).toEqual({
      ok: true,
      text: '',
    })
  })

  test('is read compressed', async () => {
    expect(await send(gzipSync('grüße'), { 'content-encoding': 'gzip' })).toEqual({ ok: true, text: 'grüße' })
    // As a page sends it while it unloads, when no header may be set.
    expect(await send(gzipSync('grüße'))).toEqual({ ok: true, text: 'grüße' })
  })

  test('may be exactly as large as the limit, and not one byte larger', async () => {
    expect(await send('a'.repeat(1_000))).toMatchObject({ ok: true })
    expect(await send('a'.repeat(1_001))).toMatchObject({ ok: false, status: 413, code: 'too_large' })
  })

  test('is refused by its announced length before a byte of it is read', async () => {
    let read = false
    const body = new ReadableStream(
      {
        pull() {
          read = true
        },
      },
      { highWaterMark: 0 },
    )
    const request = new Request('http://localhost/', {
      method: 'POST',
      headers: { 'content-length': '1001' },
      body,
      duplex: 'half',
    } as RequestInit)
    expect(await readBody(request, limits)).toMatchObject({ status: 413 })
    expect(read).toBe(false)
  })

  test('that announces less than it sends, or nothing, is counted all the same', async () => {
    let sent = 0
    const body = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          sent += 400
          controller.enqueue(new Uint8Array(400).fill(97))
          if (sent > 100_000) controller.close()
        },
      },
      { highWaterMark: 0 },
    )
    const request = new Request('http://localhost/', { method: 'POST', body, duplex: 'half' } as RequestInit)
    expect(await readBody(request, limits)).toMatchObject({ status: 413 })
    expect(sent).toBeLessThanOrEqual(1_600)
  })

  test('may unfold to the second limit, and not one byte further', async () => {
    const gzip = { 'content-encoding': 'gzip' }
    expect(await send(gzipSync('a'.repeat(5_000)), gzip)).toMatchObject({ ok: true })
    expect(await send(gzipSync('a'.repeat(5_001)), gzip)).toMatchObject({ status: 413, code: 'too_large' })
  })

  test('that would unfold to 200 MB is stopped long before, and takes no memory for it', async () => {
    const bomb = gzipSync(Buffer.alloc(200_000_000))
    const before = process.memoryUsage().rss
    const read = await send(
      bomb,
      { 'content-encoding': 'gzip' },
      { bodyBytes: 1_000_000, unzippedBytes: 2_097_152 },
    )
    expect(read).toMatchObject({ status: 413 })
    expect(process.memoryUsage().rss - before).toBeLessThan(64_000_000)
  })

  test('that is cut short, is not gzip or not UTF-8 gets a sentence that says so', async () => {
    const gzip = { 'content-encoding': 'gzip' }
    for (const [body, headers] of [
      [gzipSync('a'.repeat(500)).subarray(0, 20), gzip],
      [new TextEncoder().encode('{}'), gzip],
      [new Uint8Array([0x7b, 0xff, 0x7d]), {}],
    ] as const) {
      expect(await send(body, headers)).toMatchObject({ status: 400, code: 'malformed_json' })
    }
  })

  test('in any other encoding is refused with the one that works', async () => {
    const refusal = await send('{}', { 'content-encoding': 'br' })
    expect(refusal).toMatchObject({ status: 415, code: 'unsupported_encoding' })
    expect(refusal).toHaveProperty('message', expect.stringContaining('gzip'))
  })

  test('that breaks off because the sender went away is a refusal, not a crash', async () => {
    const body = new ReadableStream({
      start(controller) {
        controller.error(new Error('gone'))
      },
    })
    const request = new Request('http://localhost/', { method: 'POST', body, duplex: 'half' } as RequestInit)
    expect(await readBody(request, limits)).toMatchObject({ status: 400 })
  })
})
