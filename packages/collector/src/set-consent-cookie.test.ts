import { describe, expect, test } from 'vitest'
import { toCookieText } from './cookie-text.ts'
import { decision, noon } from './made.test.kit.ts'
import { stand } from './stand.test.kit.ts'

const DAY = 86_400_000
const record = (more: object = {}) =>
  JSON.stringify({ ...decision({ analytics: false }).data, expires: noon + 180 * DAY, ...more })
const page = { origin: 'https://www.fern.example', 'sec-fetch-site': 'same-origin' }

async function ask(body: object, headers: Record<string, string> = page) {
  const s = await stand()
  const reply = await s.post('/v1/consent-cookie', { site: 'shop', ...body }, headers)
  return { s, status: reply.status, cookie: reply.headers.get('set-cookie'), headers: reply.headers }
}

describe('the cookie set by HTTP', () => {
  test('holds the very text that the page keeps, as long as the decision, and pages can read it', async () => {
    const text = record()
    const { status, cookie, headers, s } = await ask({ record: text })
    expect(status).toBe(204)
    expect(cookie).toBe(
      `heed-consent=${toCookieText(text)}; Max-Age=${(180 * DAY) / 1_000}; Path=/; SameSite=Lax; Secure`,
    )
    expect(decodeURIComponent(toCookieText(text))).toBe(text)
    expect(headers.get('access-control-allow-origin')).toBe('https://www.fern.example')
    expect(headers.get('access-control-allow-credentials')).toBe('true')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(await s.inbox.totals()).toMatchObject({ events: 0 })
  })

  test('is Secure only where the page has HTTPS, and shared only with a name above the page', async () => {
    const local = await ask({ record: record() }, { ...page, origin: 'http://localhost:8080' })
    expect(local.cookie).not.toContain('Secure')
    const shared = await ask({ record: record(), domain: 'fern.example' })
    expect(shared.cookie).toContain('; Domain=fern.example;')
    for (const domain of [
      'other.example',
      'ern.example',
      'fern.example; Path=/x',
      '.fern.example',
      '',
      7,
      'a.www.fern.example',
    ]) {
      const { status, cookie } = await ask({ record: record(), domain })
      expect([domain, status, cookie]).toEqual([domain, 400, null])
    }
  })

  test.each([
    ['from another site', { ...page, 'sec-fetch-site': 'cross-site' }],
    ['typed in or linked', { ...page, 'sec-fetch-site': 'none' }],
    ['from a browser that does not say where from', { origin: page.origin }],
    ['without an origin', { 'sec-fetch-site': 'same-origin' }],
    ['from an opaque origin', { ...page, origin: 'null' }],
  ])('is refused to a request %s', async (_name, headers) => {
    expect(await ask({ record: record() }, headers)).toMatchObject({ status: 403, cookie: null })
  })

  test('goes to the origins of the site only, and to known sites only', async () => {
    const guarded = { record: record(), site: 'guarded' }
    expect(await ask(guarded)).toMatchObject({ status: 403, cookie: null })
    expect(await ask(guarded, { ...page, origin: 'https://fern.example' })).toMatchObject({ status: 204 })
    expect(await ask({ record: record(), site: 'nobody' })).toMatchObject({ status: 404, cookie: null })
  })

  test('of a collector on another host of the site needs the name that both share', async () => {
    const sibling = { ...page, 'sec-fetch-site': 'same-site' }
    expect(await ask({ record: record() }, sibling)).toMatchObject({ status: 400, cookie: null })
    expect(await ask({ record: record(), domain: 'fern.example' }, sibling)).toMatchObject({ status: 204 })
  })

  test('is never set for what is no record, for one that ran out, or for one that no cookie holds', async () => {
    const { data } = decision()
    for (const wrong of [
      undefined,
      '',
      '{',
      '{}',
      'null',
      data,
      record({ method: 'scrolled' }),
      record({ expires: noon }),
    ])
      expect([wrong, (await ask({ record: wrong })).status]).toEqual([wrong, 400])
    const long = record({ covers: { analytics: Array.from({ length: 65 }, () => 'x'.repeat(60)) } })
    expect(await ask({ record: long })).toMatchObject({ status: 413, cookie: null })
  })
})
