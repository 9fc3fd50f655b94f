import { afterEach, expect, it, vi } from 'vitest'
import { clean } from './clean.ts'

/** A cookie jar as a browser has one: a cookie goes only by the name, domain and path it came with. */
function jar(
  href: string,
  cookies: readonly { readonly name: string; readonly domain: string; readonly path: string }[],
) {
  const { hostname } = new URL(href)
  const left = new Set(cookies)
  const written: string[] = []
  vi.stubGlobal('location', new URL(href))
  vi.stubGlobal('document', {
    get cookie() {
      return [...left].map(({ name }) => `${name}=1`).join('; ')
    },
    set cookie(text: string) {
      written.push(text)
      const [first = '', ...rest] = text.split(';')
      const attributes = new Map(rest.map((part) => part.split('=', 2) as [string, string]))
      const domain = attributes.get('domain') || `only ${hostname}`
      for (const cookie of left) {
        const same = cookie.domain === domain && cookie.path === attributes.get('path')
        if (same && first === `${cookie.name}=` && attributes.get('max-age') === '0') left.delete(cookie)
      }
    },
  })
  return { left, written }
}

afterEach(() => vi.unstubAllGlobals())

it('cookies go whichever host or parent domain they were set for, and whichever path', async () => {
  const { left, written } = jar('https://www.shop.example/plants/fern', [
    { name: '_ga', domain: 'only www.shop.example', path: '/' },
    { name: '_ga', domain: 'www.shop.example', path: '/plants' },
    { name: '_ga', domain: 'shop.example', path: '/' },
    { name: '_ga_1', domain: 'shop.example', path: '/plants/fern' },
    { name: 'basket', domain: 'shop.example', path: '/' },
  ])
  await clean({ cookies: ['_ga*'] })
  expect([...left].map(({ name }) => name)).toEqual(['basket'])
  // Without it, browsers refuse to touch a cookie whose name begins with __Secure-.
  expect(written.every((text) => text.endsWith(';secure'))).toBe(true)
})

it('cookies go on a page without HTTPS too, where a secure one could not be written', async () => {
  const { left, written } = jar('http://localhost:8080/', [
    { name: 'a', domain: 'only localhost', path: '/' },
  ])
  await clean({ cookies: ['a'] })
  expect(left.size).toBe(0)
  expect(written.some((text) => text.includes('secure'))).toBe(false)
})

it('one kind of storage that is forbidden does not keep the others from being cleaned', async () => {
  const removed: string[] = []
  vi.stubGlobal('localStorage', { stats: '1', removeItem: (key: string) => removed.push(key) })
  Object.defineProperty(globalThis, 'sessionStorage', {
    configurable: true,
    get: () => {
      throw new DOMException('no', 'SecurityError')
    },
  })
  vi.stubGlobal('caches', {
    keys: async () => ['pages', 'stats'],
    delete: async (name: string) => removed.push(name),
  })
  await clean({
    cookies: ['*'],
    localStorage: ['stats'],
    sessionStorage: ['*'],
    indexedDB: ['*'],
    caches: ['stats'],
  })
  expect(removed).toEqual(['stats', 'stats'])
  Reflect.deleteProperty(globalThis, 'sessionStorage')
})
