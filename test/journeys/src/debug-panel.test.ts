import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser, Page } from 'playwright-core'
import { launch } from './browser.ts'

const script = new URL('../../../packages/sdk/dist/script/', import.meta.url)

const policy = {
  version: '1',
  controller: { name: 'Shop', contact: 'privacy@example.com' },
  purposes: [{ id: 'feedback', title: 'Questions', description: 'Now and then we ask.' }],
}
const instrument = {
  kind: 'nps',
  items: [{ id: 'score', type: 'scale', min: 0, max: 10, text: 'Would you recommend us?' }],
}
const trigger = { event: 'order_placed' }
const surveys = [
  { formatVersion: 1, id: 'full', instrument, delivery: { trigger, quota: 100, responses: 100 } },
  {
    formatVersion: 1,
    id: 'for_gold',
    instrument,
    delivery: { trigger, audience: { traits: [{ key: 'plan', op: 'eq', value: 'gold' }] } },
  },
]
const files: Readonly<Record<string, unknown>> = { '/policy.json': policy, '/surveys.json': surveys }
const html = `<!doctype html><html lang="en"><title>A shop</title><link rel="icon" href="data:,">
  <script async src="/heed/heed.js" data-site="shop" data-endpoint="/voice" data-policy="/policy.json" data-surveys="/surveys.json"></script>`

let server: Server
let browser: Browser
let shop: string

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/'
    const isScript = path.startsWith('/heed/')
    response.setHeader(
      'content-type',
      isScript ? 'text/javascript' : path in files ? 'application/json' : 'text/html',
    )
    if (isScript) response.end(await readFile(new URL(path.slice(6), script)))
    else if (request.method === 'POST') response.end('{"accepted":1,"duplicates":0,"rejected":[]}')
    else response.end(path in files ? JSON.stringify(files[path]) : html)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  shop = `http://localhost:${(server.address() as AddressInfo).port}`
  browser = await launch()
})
afterAll(async () => {
  await browser.close()
  server.close()
})

interface Heed {
  readonly consent: { acceptAll(): Promise<void> }
  identify(customer: string, traits: object): Promise<string>
  track(name: string): Promise<string>
}

/** Opens a page of the shop, and waits until Heed is there. */
async function open(path: string): Promise<{ page: Page; asked: string[] }> {
  const page = await browser.newPage({ locale: 'en-GB' })
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto(shop + path)
  await page.waitForFunction(() => 'track' in ((window as unknown as { heed?: object }).heed ?? {}))
  return { page, asked }
}
const heed = (page: Page, run: (heed: Heed) => Promise<unknown>) =>
  page.evaluate(`(${String(run)})(window.heed)`)

test('whoever asks in the address sees why each survey came or did not, and a customer’s traits choose among them', async () => {
  const { page } = await open('/?heed-debug')
  const row = (survey: string, why: string) =>
    page.getByRole('row', { name: survey }).filter({ hasText: why }).waitFor({ timeout: 10_000 })
  await row('full', 'there is no consent to feedback')
  await row('for_gold', 'there is no consent to feedback')

  await heed(page, (one) => one.consent.acceptAll())
  await row('for_gold', 'it still waits')
  await heed(page, (one) => one.track('order_placed'))
  await row('full', 'it has all the responses it wants')
  await row('for_gold', 'it is for visitors with other traits')

  await heed(page, (one) => one.identify('ann', { plan: 'gold' }))
  await heed(page, (one) => one.track('order_placed'))
  await page.getByRole('dialog').getByRole('radiogroup', { name: 'Would you recommend us?' }).waitFor()
  await row('for_gold', 'Shown')
  await page.close()
})

test('nobody else loads a byte of it', async () => {
  const { page, asked } = await open('/')
  await heed(page, (one) => one.consent.acceptAll())
  await page.waitForLoadState('networkidle')
  expect(asked).toContain('/heed/open-surveys.js')
  expect(asked.filter((path) => path.includes('debug'))).toEqual([])
  expect(await page.locator('heed-survey-debug').count()).toBe(0)
  await page.close()
})
