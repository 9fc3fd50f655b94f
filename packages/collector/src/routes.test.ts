import { describe, expect, test } from 'vitest'
import { doors } from './routes.ts'
import { owner, stand, token } from './stand.test.kit.ts'

describe('the insights', () => {
  test.each([
    ['no token', {}],
    ['another token', { authorization: 'Bearer a-token-for-thieves' }],
    ['the beginning of the token', { authorization: `Bearer ${token.slice(0, -1)}` }],
    ['the token and more', { authorization: `Bearer ${token}x` }],
    ['another way to say it', { authorization: `Basic ${token}` }],
    ['an empty one', { authorization: 'Bearer ' }],
  ])('stay closed to %s', async (_name, headers) => {
    const s = await stand()
    for (const address of ['/v1/insights?site=shop', '/v1/sites']) {
      const reply = await s.get(address, headers)
      expect(reply.status).toBe(401)
      expect(reply.headers.get('www-authenticate')).toBe('Bearer')
      expect(await reply.json()).toMatchObject({ error: { code: 'unauthorized' } })
    }
  })

  test('open to the token, and name the sites', async () => {
    const s = await stand()
    const reply = await s.get('/v1/sites', owner)
    expect(await reply.json()).toEqual({
      sites: [
        { id: 'shop', name: 'Fern & Field', sample: false },
        { id: 'guarded', name: 'Guarded', sample: false },
        { id: 'sample', name: 'Sample', sample: true },
      ],
    })
    expect(reply.headers.get('cache-control')).toBe('no-store')
    expect(reply.headers.has('access-control-allow-origin')).toBe(false)
  })
})

describe('an address', () => {
  test('that the API does not have is named as missing, with those it has', async () => {
    const s = await stand()
    const reply = await s.get('/v1/nothing')
    expect(reply.status).toBe(404)
    const { error } = (await reply.json()) as { error: { code: string; message: string } }
    expect(error.code).toBe('not_found')
    for (const path of doors.keys()) expect(error.message).toContain(path)
  })

  test('asked in the wrong way says which way it takes', async () => {
    const s = await stand()
    for (const [path, { method }] of doors) {
      const wrong = method === 'GET' ? 'POST' : 'GET'
      const reply = await s.collector(new Request(`http://localhost${path}`, { method: wrong }))
      expect([path, reply.status, reply.headers.get('allow')]).toEqual([path, 405, method])
      expect(await reply.json()).toMatchObject({ error: { code: 'method_not_allowed' } })
    }
    const remove = await s.collector(new Request('http://localhost/', { method: 'DELETE' }))
    expect(remove.status).toBe(405)
  })
})

describe('the health', () => {
  test('is open to everyone and counts, without naming anything', async () => {
    const s = await stand()
    const reply = await s.get('/v1/health')
    expect(reply.status).toBe(200)
    expect(await reply.json()).toEqual({
      status: 'ok',
      inbox: { events: 0, pending: 0, deadLetters: 0 },
      store: { events: 0 },
    })
  })

  test('is a 503 when the inbox can not be read: this is when an operator has to come', async () => {
    const s = await stand()
    await s.inbox.close()
    const reply = await s.get('/v1/health')
    expect(reply.status).toBe(503)
    expect(reply.headers.get('retry-after')).toBe('10')
    expect(s.told).toEqual(['The inbox can not be read.'])
  })
})

test('what fails inside is told to the operator, and answered without a word of how', async () => {
  const s = await stand()
  const inbox = { ...s.inbox, accept: () => Promise.reject(new Error('SECRET detail at /home/someone')) }
  const broken = await stand({ inbox })
  const reply = await broken.post('/v1/events', { v: 1, site: 'shop', sentAt: 1, sdk: 't', events: [{}] })
  expect(reply.status).toBe(503)
  expect(await reply.text()).not.toMatch(/SECRET|home|Error/)
  expect(broken.told).toEqual(['POST /v1/events failed.'])
})
