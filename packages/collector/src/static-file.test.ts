import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { folder, stand } from './stand.test.kit.ts'

/** A dashboard of four files, and a secret beside its folder. */
async function built() {
  const base = await folder()
  const app = join(base, 'app')
  await mkdir(join(app, 'assets'), { recursive: true })
  await writeFile(join(base, 'secret.txt'), 'not for you')
  await writeFile(join(app, 'index.html'), '<!doctype html><title>Heed</title>')
  await writeFile(join(app, 'app.js'), 'export {}')
  await writeFile(join(app, 'heed-dashboard.js'), 'export {}')
  await writeFile(join(app, 'assets', 'chunk-BZ3x9a_Q.js'), 'export {}')
  return { app, s: await stand({ app: pathToFileURL(`${app}/`) }) }
}

describe('the dashboard’s files', () => {
  test('come with the strictest policy that works, and the right types', async () => {
    const { s } = await built()
    const page = await s.get('/')
    expect(await page.text()).toContain('<title>Heed</title>')
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(page.headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; " +
        "font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'",
    )
    expect(page.headers.get('referrer-policy')).toBe('no-referrer')
    expect((await s.get('/index.html')).status).toBe(200)
    const script = await s.get('/app.js')
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(script.headers.get('x-content-type-options')).toBe('nosniff')
  })

  test('are asked for again each time, unless their name holds a hash', async () => {
    const { s } = await built()
    for (const plain of ['/', '/app.js', '/heed-dashboard.js']) {
      expect((await s.get(plain)).headers.get('cache-control')).toBe('no-cache')
    }
    expect((await s.get('/assets/chunk-BZ3x9a_Q.js')).headers.get('cache-control')).toContain('immutable')
  })

  test('that the browser already has are not sent again, until they change', async () => {
    const { app, s } = await built()
    const etag = (await s.get('/app.js')).headers.get('etag') ?? ''
    const again = await s.get('/app.js', { 'if-none-match': etag })
    expect([again.status, await again.text()]).toEqual([304, ''])
    await writeFile(join(app, 'app.js'), 'export const changed = true')
    expect((await s.get('/app.js', { 'if-none-match': etag })).status).toBe(200)
  })

  test('answer HEAD without a body', async () => {
    const { s } = await built()
    const reply = await s.collector(new Request('http://localhost/app.js', { method: 'HEAD' }))
    expect([reply.status, reply.headers.get('content-length'), await reply.text()]).toEqual([200, '9', ''])
  })

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/../../secret.txt',
    '/..\\secret.txt',
    '/assets',
    '/assets/',
    '//secret.txt',
    '/%00',
    '/app.js/',
  ])('have no way out to %s', async (path) => {
    const { s } = await built()
    const reply = await s.get(path)
    expect(reply.status).toBe(404)
    expect(await reply.text()).not.toContain('not for you')
  })

  test('that were never built are missed in words that say what to do', async () => {
    const { app, s } = await built()
    await rm(app, { recursive: true })
    expect(await (await s.get('/')).json()).toMatchObject({
      error: { code: 'not_found', message: expect.stringContaining('Build @heed/dashboard') },
    })
    expect((await s.get('/app.js')).status).toBe(404)
  })
})
