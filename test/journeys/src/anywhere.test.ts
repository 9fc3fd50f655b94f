import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser } from 'playwright-core'
import { bundle } from '../../../.dev/bundle.mjs'
import { launch } from './browser.ts'

/** What a careful site allows: its own files, one script by nonce, its own collector. No policy for Trusted Types at all. */
const STRICT = `default-src 'none'; script-src 'self' 'nonce-n'; connect-src 'self'; frame-src 'self'; worker-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'`

const RUN = `
  import { createTracker } from '/tracker.js'
  const consent = { state: () => 'granted', withheld: () => [], subscribe: () => () => {} }
  const tracker = createTracker({ site: 'shop', endpoint: '/voice', consent })
  const outcomes = await Promise.all([tracker.track('page_view'), tracker.identify('ann'), tracker.flush()])`

const html = (script: string) =>
  `<!doctype html><title>Anywhere</title><body><script type="module" nonce="n">${script}</script>`

const PAGES: Readonly<Record<string, string>> = {
  '/strict': html(`
    addEventListener('securitypolicyviolation', ({ violatedDirective }) => (window.broken ??= []).push(violatedDirective))
    ${RUN}
    await tracker.erase()
    tracker.stop()
    window.outcomes = outcomes`),
  '/frame': html(`${RUN}; parent.postMessage(outcomes, '*')`),
  '/framed': `<!doctype html><title>Framed</title><body><script nonce="n">addEventListener('message', ({ data }) => (window.outcomes = data))</script><iframe sandbox="allow-scripts" src="/frame"></iframe>`,
  '/working': html(`
    const worker = new Worker('/worker.js', { type: 'module' })
    worker.onmessage = ({ data }) => (window.outcomes = data)
    worker.onerror = ({ message }) => (window.outcomes = message)`),
}

let server: Server
let browser: Browser
let shop: string
let posts: string[] = []

beforeAll(async () => {
  const files = await bundle({
    input: { tracker: fileURLToPath(new URL('../../../packages/tracker/src/index.ts', import.meta.url)) },
  })
  server = createServer((request, response) => {
    const { url = '/' } = request
    // A frame without an origin of its own asks from outside.
    response.setHeader('access-control-allow-origin', '*')
    const file = files.find(({ fileName }) => url === `/${fileName}`)
    if (request.method === 'POST') {
      posts.push(url)
      request.resume().on('end', () => response.end('{"accepted":1,"duplicates":0,"rejected":[]}'))
    } else if (file || url === '/worker.js') {
      response.setHeader('content-type', 'text/javascript')
      response.end(file?.code ?? `${RUN}; postMessage(outcomes)`)
    } else {
      response.setHeader('content-type', 'text/html')
      // The worker of this page can't be made under Trusted Types: that needs a policy of the site's own.
      if (url !== '/working') response.setHeader('content-security-policy', STRICT)
      response.end(PAGES[url] ?? '')
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  shop = `http://localhost:${(server.address() as AddressInfo).port}`
  browser = await launch()
})
afterAll(async () => {
  await browser.close()
  server.close()
})

const visit = async (path: string) => {
  posts = []
  const page = await browser.newPage()
  const complaints: string[] = []
  page.on('pageerror', ({ message }) => complaints.push(message))
  page.on('console', (message) => complaints.push(message.text()))
  await page.goto(shop + path)
  const outcomes = await (
    await page.waitForFunction(() => (window as { outcomes?: unknown }).outcomes)
  ).jsonValue()
  const broken = await page.evaluate(() => (window as { broken?: unknown }).broken)
  await page.close()
  return { outcomes, complaints, broken }
}

test('under the strictest policy nothing is violated, and events are stored, delivered and erased', async () => {
  const { outcomes, complaints, broken } = await visit('/strict')
  expect({ outcomes, complaints, broken }).toEqual({
    outcomes: ['stored', 'stored', undefined],
    complaints: [],
    broken: undefined,
  })
  expect(posts).toContain('/voice/v1/events')
  expect(posts).toContain('/voice/v1/erase')
})

test('in a sandboxed frame without a disk, events are sent from memory and nobody hears an error', async () => {
  const { outcomes, complaints } = await visit('/framed')
  expect({ outcomes, complaints }).toEqual({ outcomes: ['memory', 'memory', undefined], complaints: [] })
})

test('in a worker, where there is no page, nothing happens and nothing breaks', async () => {
  expect(await visit('/working')).toEqual({
    outcomes: ['dropped', 'dropped', undefined],
    complaints: [],
    broken: undefined,
  })
  expect(posts).toEqual([])
})
