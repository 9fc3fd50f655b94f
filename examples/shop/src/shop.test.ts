import { describe, expect, it } from 'vitest'
import { contentSecurityPolicy } from './content-security-policy.ts'
import { createShop } from './shop.ts'

const heard: Request[] = []
const scriptFolder = new URL('./', import.meta.url)
const shop = createShop({
  collector: async (request) => {
    heard.push(request)
    return Response.json({ accepted: 1, duplicates: 0, rejected: [] })
  },
  scriptFolder,
})
const get = (path: string, init?: RequestInit) => shop(new Request(`http://shop.test${path}`, init))
const browser = { headers: { accept: 'text/html,application/xhtml+xml' } }

const pages = [
  '/',
  '/index.html',
  '/products/monstera.html',
  '/products/boston-fern.html',
  '/products/snake-plant.html',
  '/products/pilea.html',
  '/products/terracotta-pot.html',
  '/products/watering-can.html',
  '/cart.html',
  '/checkout.html',
  '/order-placed.html',
  '/help.html',
  '/returns.html',
  '/privacy.html',
]

describe('the shop', () => {
  it.each(pages)('serves %s as a page', async (path) => {
    const page = await get(path)
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
  })

  it('has no link, image or script in any page that leads nowhere', async () => {
    const dead: string[] = []
    for (const path of pages) {
      const markup = await (await get(path)).text()
      for (const [, target] of markup.matchAll(
        /(?:href|src|action|srcset|data-policy|data-surveys)="(\/[^"#]*)/g,
      )) {
        if (target!.startsWith('/heed/')) continue
        if ((await get(target!)).status !== 200) dead.push(`${path} → ${target}`)
      }
    }
    expect(dead).toEqual([])
  })

  it('has nothing inline and nothing of another host, so that the strictest policy does not break it', async () => {
    for (const path of pages) {
      const markup = await (await get(path)).text()
      expect(markup).not.toMatch(
        /\sstyle=|\son[a-z]+=|<style|javascript:|(?:src|href)="https?:|(?:src|href)="\/\//,
      )
      expect(markup).not.toMatch(/<script(?![^>]*\ssrc=)/)
      expect(markup).toContain('data-heed-consent="preferences"')
    }
  })

  it('sends the strictest policy with everything it serves itself', async () => {
    for (const path of ['/', '/shop.js', '/images/hero.svg', '/nothing', '/heed/nothing.js']) {
      const { headers } = await get(path)
      expect(headers.get('content-security-policy')).toBe(contentSecurityPolicy)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin')
    }
    expect(contentSecurityPolicy).not.toMatch(/unsafe|nonce|https?:|\*/)
  })

  it.each([
    ['/shop.css', 'text/css; charset=utf-8'],
    ['/shop.js', 'text/javascript; charset=utf-8'],
    ['/favicon.svg', 'image/svg+xml; charset=utf-8'],
    ['/heed-policy.json', 'application/json; charset=utf-8'],
  ])('says what %s is', async (path, type) => {
    expect((await get(path)).headers.get('content-type')).toBe(type)
  })

  it.each([
    '/../package.json',
    '/%2e%2e/package.json',
    '/..%2fpackage.json',
    '/heed/../../package.json',
    '/heed/%2e%2e/%2e%2e/package.json',
    '/heed/..%5cpackage.json',
    '/products/..%2f..%2fpackage.json',
    '//etc/hosts.html',
    '/.hidden.json',
    '/products',
    '/index.html%00.css',
    '/%',
  ])('gives nothing for %s', async (path) => {
    expect((await get(path)).status).toBe(404)
  })

  it('shows a page of its own to a person who is lost, and plain words to a script', async () => {
    const person = await get('/roses.html', browser)
    expect(person.status).toBe(404)
    expect(await person.text()).toContain('Nothing grows here')
    const script = await get('/heed/roses.js')
    expect(script.headers.get('content-type')).toBe('text/plain; charset=utf-8')
  })

  it('answers HEAD without a body and refuses to be written to', async () => {
    const head = await get('/', { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
    const post = await get('/', { method: 'POST', body: 'x' })
    expect([post.status, post.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
  })

  it("serves Heed's script from the folder it is given", async () => {
    expect(scriptFolder.href).toContain('/src/')
    const folder = new URL('../public/', import.meta.url)
    const other = createShop({ collector: async () => new Response(), scriptFolder: folder })
    const script = await other(new Request('http://shop.test/heed/shop.js'))
    expect([script.status, script.headers.get('content-type')]).toEqual([
      200,
      'text/javascript; charset=utf-8',
    ])
  })
})

describe('the way to the collector', () => {
  it('carries method, body, query and headers, and leaves out its own prefix', async () => {
    heard.length = 0
    const body = '{"v":1}'
    const init = {
      method: 'POST',
      body,
      headers: { 'content-type': 'text/plain', origin: 'http://shop.test' },
    }
    const reply = await get('/voice/v1/events?a=1', init)
    expect(await reply.json()).toEqual({ accepted: 1, duplicates: 0, rejected: [] })
    const [request] = heard
    expect(request?.url).toBe('http://shop.test/v1/events?a=1')
    expect([request?.method, await request?.text()]).toEqual(['POST', body])
    expect(request?.headers.get('origin')).toBe('http://shop.test')
  })

  it('stays shut for everything but the way in: the dashboard is not on the shop', async () => {
    heard.length = 0
    for (const path of ['/voice', '/voice/', '/voice/app.js', '/v1/events', '/voice/v10/events'])
      await get(path)
    expect(heard).toEqual([])
  })
})
