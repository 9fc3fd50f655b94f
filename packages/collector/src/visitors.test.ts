import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { envelope, noon, response, secretOf, view } from './made.test.kit.ts'
import { owner, stand } from './stand.test.kit.ts'
import { visitorOf } from './visitor-of.ts'

const secret = secretOf('mine')
const mine = await visitorOf(secret)
const other = await visitorOf(secretOf('other'))

describe('a visitor without an account', () => {
  test('is named by the first 128 bits of the SHA-256 of the secret', async () => {
    const expected = createHash('sha256')
      .update(secret, 'utf8')
      .digest()
      .subarray(0, 16)
      .toString('base64url')
    expect(mine).toBe(expected)
    expect(mine).toMatch(/^[A-Za-z0-9_-]{22}$/)
  })

  test('gets everything that is kept about them, what arrived a moment ago included', async () => {
    const s = await stand()
    const events = [view(mine), response('nps', 3, { visitor: mine, response: { comment: 'slow' } })]
    await s.post('/v1/events', envelope([...events, view(other), response('nps', 9)]))
    const reply = await s.post('/v1/export', { site: 'shop', secret })
    expect(reply.status).toBe(200)
    expect(await reply.json()).toEqual({ visitor: mine, events })
    expect(await (await s.post('/v1/export', { site: 'sample', secret })).json()).toEqual({
      visitor: mine,
      events: [],
    })
  })

  test('is removed from everything, and the answer says how much that was', async () => {
    const s = await stand()
    await s.post(
      '/v1/events',
      envelope([view(mine), response('nps', 3, { visitor: mine }), response('nps', 9)]),
    )
    await s.get('/v1/insights?site=shop', owner)
    const reply = await s.post('/v1/erase', { site: 'shop', secret })
    expect(await reply.json()).toEqual({ visitor: mine, erased: 2, time: noon })

    expect(await (await s.post('/v1/export', { site: 'shop', secret })).json()).toMatchObject({ events: [] })
    expect(await (await s.post('/v1/erase', { site: 'shop', secret })).json()).toMatchObject({ erased: 0 })
    expect(await (await s.get('/v1/insights?site=shop', owner)).json()).toMatchObject({
      scores: { nps: { score: { n: 1, value: 100 } } },
      health: { events: 1 },
    })
    await s.store.close()
    await s.inbox.close()
    for (const file of await readdir(dirname(s.inboxPath))) {
      const bytes = await readFile(join(dirname(s.inboxPath), file))
      expect([file, bytes.includes(mine), bytes.includes(secret)]).toEqual([file, false, false])
    }
  })

  test('asking while the store is away is written down, and done when it is back', async () => {
    const s = await stand()
    await s.post('/v1/events', envelope([view(mine)]))
    await mkdir(s.storePath)
    const reply = await s.post('/v1/erase', { site: 'shop', secret })
    expect(reply.status).toBe(503)
    expect(await reply.json()).toMatchObject({
      error: { message: expect.stringContaining('will be finished') },
    })
    expect(await s.inbox.erasures()).toHaveLength(1)
    expect((await s.post('/v1/export', { site: 'shop', secret })).status).toBe(503)

    await rm(s.storePath, { recursive: true })
    expect((await s.post('/v1/erase', { site: 'shop', secret })).status).toBe(200)
    expect(await s.inbox.erasures()).toEqual([])
  })

  test('many at once share the work, and each gets an answer', async () => {
    const s = await stand()
    const secrets = Array.from({ length: 10 }, (_, i) => secretOf(`many${i}`))
    const visitors = await Promise.all(secrets.map(visitorOf))
    await s.post('/v1/events', envelope(visitors.map((visitor) => view(visitor))))
    await s.get('/v1/insights?site=shop', owner)
    const replies = await Promise.all(
      secrets.map((each) => s.post('/v1/erase', { site: 'shop', secret: each })),
    )
    expect(await Promise.all(replies.map((reply) => reply.json()))).toEqual(
      visitors.map((visitor) => ({ visitor, erased: 1, time: noon })),
    )
    expect(await s.store.totals()).toMatchObject({ events: 0 })
  })

  test.each([
    ['no body', '', 400, 'malformed_json'],
    ['no site', { secret }, 404, 'unknown_site'],
    ['an unknown site', { site: 'elsewhere', secret }, 404, 'unknown_site'],
    ['no secret', { site: 'shop' }, 400, 'invalid_request'],
    ['the visitor instead of the secret', { site: 'shop', secret: mine }, 400, 'invalid_request'],
    ['a body larger than any secret', { site: 'shop', secret: 'x'.repeat(5_000) }, 413, 'too_large'],
    ['null', null, 404, 'unknown_site'],
  ])('with %s is told what to send, and nothing is removed', async (_name, body, status, code) => {
    const s = await stand()
    await s.post('/v1/events', envelope([view(mine)]))
    for (const address of ['/v1/erase', '/v1/export']) {
      const reply = await s.post(address, body)
      expect({ status: reply.status, json: await reply.json() }).toMatchObject({
        status,
        json: { error: { code } },
      })
    }
    expect(await s.inbox.totals()).toMatchObject({ events: 1 })
  })

  test('is not given away to pages of another origin', async () => {
    const s = await stand()
    await s.post('/v1/events', envelope([view(mine)], { site: 'guarded' }))
    const evil = { origin: 'https://evil.example' }
    const refused = await s.post('/v1/export', { site: 'guarded', secret }, evil)
    expect(refused.status).toBe(403)
    expect(await refused.text()).not.toContain(mine)
    expect((await s.post('/v1/erase', { site: 'guarded', secret }, evil)).status).toBe(403)
    const own = await s.post('/v1/export', { site: 'guarded', secret }, { origin: 'https://fern.example' })
    expect(own.headers.get('access-control-allow-origin')).toBe('https://fern.example')
    expect(own.headers.get('cache-control')).toBe('no-store')
  })
})
