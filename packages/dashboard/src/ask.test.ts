import { describe, expect, it } from 'vitest'
import { ask } from './ask.ts'

const answering = (status: number, body: string) => async () => new Response(body, { status })
const asked = (fetch: typeof globalThis.fetch) =>
  ask('v1/sites', { fetch, token: 'secret', signal: new AbortController().signal })

describe('asking the collector', () => {
  it('sends the token, and nothing that a cache may keep', async () => {
    let sent: Request | undefined
    await asked(async (path, init) => {
      sent = new Request(new URL(typeof path === 'string' ? path : '', 'http://localhost/heed/'), init)
      return new Response('{}')
    })
    expect(sent?.headers.get('authorization')).toBe('Bearer secret')
    expect(sent?.cache).toBe('no-store')
    expect(sent?.url).toBe('http://localhost/heed/v1/sites')
  })

  it('gives what it answers', async () =>
    expect(await asked(answering(200, '{"sites":[]}'))).toEqual({ kind: 'ok', value: { sites: [] } }))

  it.each([401, 403])('says that the token is wrong at %i', async (status) =>
    expect(await asked(answering(status, '{}'))).toEqual({ kind: 'unauthorized' }),
  )

  it.each([500, 502, 503, 429])('says that it is away at %i', async (status) =>
    expect(await asked(answering(status, '{}'))).toEqual({ kind: 'away' }),
  )

  it('hands on its own words when it will never answer', async () =>
    expect(
      await asked(answering(404, '{"error":{"code":"unknown_site","message":"No such site."}}')),
    ).toEqual({
      kind: 'refused',
      message: 'No such site.',
    }))

  it.each([
    ['a page in place of data', 200, '<!doctype html>'],
    ['an error without words', 400, 'Bad Request'],
  ])('does not throw at %s', async (_, status, body) =>
    expect(await asked(answering(status, body))).toEqual({ kind: 'away' }),
  )

  it('does not throw when there is no network', async () =>
    expect(await asked(() => Promise.reject(new TypeError('Failed to fetch')))).toEqual({ kind: 'away' }))
})
