import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { HeedEvent } from '@heed/schema'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { CHROMIUM_FLAGS, findChromium } from '../../../.dev/browsers.mjs'
import { bundleScript } from './bundle-script.ts'

const DOORS = {
  'page-views': 'pageViews',
  touchpoints: 'touchpoints',
  'web-vitals': 'webVitals',
  engagement: 'engagement',
  clicks: 'clicks',
  forms: 'forms',
  frustration: 'frustration',
  errors: 'errors',
  visibility: 'visibility',
}
const SCRIPT = `
  import { createTracker } from '@heed/tracker'
  ${Object.entries(DOORS)
    .map(([door, name]) => `import { ${name} } from '@heed/tracker/sources/${door}'`)
    .join('\n')}
  const consent = { state: () => 'granted', withheld: () => [], subscribe: () => () => {} }
  globalThis.started = performance.now()
  addEventListener('pagehide', () => sessionStorage.setItem('engaged', performance.now() - started), true)
  createTracker({ site: 'shop', endpoint: '/voice', consent, sources: [${Object.values(DOORS).join()}] })`

const PAGE = `<!doctype html><title>One</title><body style="margin: 0">
  <h1 data-heed-visible="title">One</h1><button id="idle">Nothing</button>
  <form name="contact"><input name="topic"></form>
  <a id="two" href="/two">two</a><a id="app" href="/app" onclick="history.pushState(null, '', '/app'); return false">app</a>
  <div style="height: 8000px"></div><script type="module" src="/page.js"></script>`

let server: Server
let browser: Browser
let page: Page
let shop: string
let events: HeedEvent[]
let complaints: string[]

beforeAll(async () => {
  const files = await bundleScript(SCRIPT)
  server = createServer((request, response) => {
    const file = files.find(({ fileName }) => request.url === `/${fileName}`)
    if (request.method === 'POST') {
      const parts: Buffer[] = []
      request.on('data', (part: Buffer) => parts.push(part))
      request.on('end', () => {
        events.push(...(JSON.parse(Buffer.concat(parts).toString()) as { events: HeedEvent[] }).events)
        response.end('{"accepted":1,"duplicates":0,"rejected":[]}')
      })
    } else if (file?.type === 'chunk') {
      response.setHeader('content-type', 'text/javascript').end(file.code)
    } else {
      response.setHeader('content-type', 'text/html').end(request.url === '/one' ? PAGE : '<h1>Two</h1>')
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  shop = `http://localhost:${(server.address() as AddressInfo).port}`
  browser = await chromium.launch({
    executablePath: findChromium()!,
    args: CHROMIUM_FLAGS,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  })
})
afterAll(async () => {
  await browser.close()
  server.close()
})
beforeEach(async () => {
  events = []
  complaints = []
  page = await browser.newPage()
  page.on('pageerror', ({ message }) => complaints.push(message))
  page.on('console', (message) => complaints.push(message.text()))
  await page.goto(`${shop}/one`)
  await page.waitForFunction(() => 'started' in window)
  return () => page.close()
})

const once = (name: string) => {
  const ids = new Set<string>()
  return events.filter((event) => event.name === name && !ids.has(event.id) && ids.add(event.id))
}
const of = (name: string, key: string) => once(name).map(({ data }) => (data as Record<string, unknown>)[key])
const arrives = (name: string, count = 1) =>
  expect.poll(() => once(name).length, { timeout: 15_000 }).toBeGreaterThanOrEqual(count)

describe('a page that is left, with nobody coming back', () => {
  it('has told how long and how far it was read, to a tenth of a second and a percent', async () => {
    await page.mouse.move(10, 10)
    await page.mouse.wheel(0, 3_000)
    await page.waitForFunction(() => window.scrollY === 3_000)
    const depth = await page.evaluate(
      () => ((window.scrollY + window.innerHeight) / document.documentElement.scrollHeight) * 100,
    )
    const there = await page.evaluate(() => performance.now())
    // What is passed in less than a fifth of a second was not read.
    await page.waitForFunction((since) => performance.now() - since > 250, there)
    await page.mouse.wheel(0, -3_000)
    await page.waitForFunction(() => window.scrollY === 0)
    await page.click('#two')
    await arrives('page_left')
    const [engaged, left] = [
      await page.evaluate(() => Number(sessionStorage.getItem('engaged'))),
      once('page_left'),
    ]
    const total = of('page_left', 'engaged').reduce<number>((sum, part) => sum + Number(part), 0)
    expect(Math.abs(total - engaged)).toBeLessThanOrEqual(100)
    expect(Math.abs(Math.max(...of('page_left', 'scroll').map(Number)) - depth)).toBeLessThanOrEqual(1)
    expect(left.map((event) => event.page?.url)).toEqual(left.map(() => `${shop}/one`))
    expect(complaints).toEqual([])
  })

  it('has told its vitals, the last word of each', async () => {
    await page.waitForFunction(() => performance.getEntriesByType('resource').length > 1)
    await page.click('#idle')
    await page.keyboard.press('Tab')
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length === 1)
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
    await page.goto(`${shop}/two`)
    await arrives('web_vital', 4)
    expect(of('web_vital', 'name')).toEqual(expect.arrayContaining(['CLS', 'FCP', 'LCP', 'TTFB']))
    expect(new Set(of('web_vital', 'name')).size).toBe(once('web_vital').length)
  })

  it('has told which form was given up, and what it says stays in the field', async () => {
    await page.fill('input', 'hunter2')
    await page.goto(`${shop}/two`)
    await arrives('form_abandoned')
    expect(once('form_abandoned')[0]!.data).toEqual({ form: 'contact', field: 'topic' })
    expect(JSON.stringify(events)).not.toContain('hunter2')
  })
})

it('each page of an application has its own time', async () => {
  await page.click('#app')
  await page.mouse.move(30, 30)
  await page.goto(`${shop}/two`)
  await arrives('page_left', 2)
  expect(once('page_left').map((event) => event.page?.url)).toEqual([`${shop}/one`, `${shop}/app`])
})

it('a page may go to the back-forward cache, and goes on from there', async () => {
  await page.mouse.move(20, 20)
  const started = await page.evaluate(() => (window as unknown as { started: number }).started)
  await page.click('#two')
  await page.waitForURL('**/two')
  await page.goBack({ waitUntil: 'commit' })
  expect(await page.evaluate(() => (window as unknown as { started: number }).started)).toBe(started)
  await page.mouse.move(40, 40)
  await page.goto(`${shop}/two`)
  await arrives('page_left', 2)
  expect(complaints).toEqual([])
})

it('what a hand does to a page is noticed: a dead button, rage, an element in view', async () => {
  await page.mouse.move(20, 20)
  for (let one = 0; one < 4; one++) await page.click('#idle')
  await arrives('rage_click')
  await arrives('dead_click')
  await arrives('element_seen')
  expect([once('rage_click').length, of('dead_click', 'element'), of('element_seen', 'name')]).toEqual([
    1,
    ['button#idle'],
    ['title'],
  ])
})
