import { readFile, rm, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createCollector, duckdbStore, serve, sqliteInbox } from '@heed/collector'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { bundleScript } from './bundle-script.ts'
import { launch } from './browser.ts'

const SCRIPT = `
  import { createConsent } from '@heed/consent'
  import { cookieStorage } from '@heed/consent/cookie-storage'
  import { downloadReceipt } from '@heed/consent/receipt'
  const purpose = (id) => ({ id, title: id, description: 'For ' + id + '.' })
  const policy = { version: '1', controller: { name: 'Fern & Field', contact: 'privacy@example.com' },
    purposes: [purpose('analytics'), purpose('marketing')] }
  const storage = cookieStorage({ domain: 'fern.localhost', endpoint: '/voice', site: 'shop' })
  const consent = createConsent({ policy, storage })
  window.changed = 0
  consent.subscribe(() => window.changed++)
  window.shop = { consent, save: () => downloadReceipt(consent.receipt(), policy) }`

interface Shop {
  readonly changed: number
  readonly shop: {
    readonly consent: {
      state(purpose: string): string
      acceptAll(): Promise<void>
      rejectAll(): Promise<void>
    }
    save(): string | undefined
  }
}

let browser: Browser
let context: BrowserContext
let port: number
const stops: (() => Promise<unknown>)[] = []

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'heed-subdomains-'))
  const inbox = sqliteInbox(join(folder, 'inbox.db'))
  const store = duckdbStore(join(folder, 'store.duckdb'))
  const ending = new AbortController()
  const collector = createCollector(
    { inbox, store, sites: [{ id: 'shop', name: 'Fern' }], adminToken: 'the-owner-of-the-subdomains' },
    { signal: ending.signal },
  )
  const files = await bundleScript(SCRIPT)
  const serving = await serve(
    async (request) => {
      const { pathname } = new URL(request.url)
      if (pathname.startsWith('/voice/'))
        return collector(new Request(request.url.replace('/voice', ''), request))
      const file = files.find(({ fileName }) => pathname === `/${fileName}`)
      if (file?.type === 'chunk')
        return new Response(file.code, { headers: { 'content-type': 'text/javascript' } })
      const html =
        '<!doctype html><html lang="en"><title>Shop</title><script type="module" src="/page.js"></script>'
      const policy =
        "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'"
      return new Response(html, {
        headers: { 'content-type': 'text/html', 'content-security-policy': policy },
      })
    },
    { port: 0, host: '127.0.0.1' },
  )
  port = serving.port
  browser = await launch()
  stops.push(
    () => browser.close(),
    () => serving.close(),
    async () => ending.abort(),
    () => store.close(),
    () => inbox.close(),
    () => rm(folder, { recursive: true, force: true }),
  )
})
afterAll(async () => {
  for (const stop of stops) await stop()
})
beforeEach(async () => {
  context = await browser.newContext()
  return () => context.close()
})

async function open(host: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(`http://${host}.fern.localhost:${port}/`)
  await page.waitForFunction(() => 'shop' in window)
  return page
}
const state = (page: Page) => page.evaluate(() => (window as unknown as Shop).shop.consent.state('analytics'))
const decide = async (page: Page, how: 'acceptAll' | 'rejectAll') => {
  const answer = page.waitForResponse('**/voice/v1/consent-cookie')
  await page.evaluate((name) => (window as unknown as Shop).shop.consent[name](), how)
  return answer
}
const kept = async () => (await context.cookies()).filter(({ name }) => name === 'heed-consent')

describe('two subdomains of a site that keeps its decision in a cookie', () => {
  it('know and are told of one another’s decisions, and before one there is no cookie', async () => {
    const [here, there] = [await open('a'), await open('b')]
    expect([await state(here), await state(there), await kept()]).toEqual(['unset', 'unset', []])
    await decide(here, 'acceptAll')
    expect(await state(there)).toBe('granted')
    await there.waitForFunction(() => (window as unknown as Shop).changed > 0)
    await decide(there, 'rejectAll')
    expect(await state(here)).toBe('denied')
  })

  it('have it set by HTTP once more, word for word as the page wrote it, for as long as it counts', async () => {
    const page = await open('a')
    const answer = await decide(page, 'acceptAll')
    expect(answer.status()).toBe(204)
    const set = (await answer.headerValue('set-cookie')) ?? ''
    const written = await page.evaluate(() => document.cookie)
    expect(set.split('; ')[0]).toBe(written)
    expect(set).toMatch(/; Max-Age=155(51\d{3}|52000); Path=\/; SameSite=Lax; Domain=fern\.localhost$/)
    const [cookie, ...others] = await kept()
    expect(others).toEqual([])
    expect(cookie).toMatchObject({ domain: '.fern.localhost', path: '/', httpOnly: false, sameSite: 'Lax' })
    expect((cookie?.expires ?? 0) * 1_000 - Date.now()).toBeGreaterThan(179 * 86_400_000)
  })

  it('ask where two cookies don’t agree, and the next decision leaves one', async () => {
    const page = await open('a')
    await decide(page, 'acceptAll')
    await page.evaluate(() => void (document.cookie = 'heed-consent=%;path=/'))
    expect(await kept()).toHaveLength(2)
    expect(await state(page)).toBe('unset')
    await decide(page, 'rejectAll')
    expect(await kept()).toHaveLength(1)
    expect([await state(page), await state(await open('b'))]).toEqual(['denied', 'denied'])
  })
})

it('a visitor saves a receipt on a page with a strict Content Security Policy and Trusted Types', async () => {
  const page = await open('a')
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  await decide(page, 'rejectAll')
  const download = page.waitForEvent('download')
  const name = await page.evaluate(() => (window as unknown as Shop).shop.save())
  const file = await download
  expect(file.suggestedFilename()).toBe(name)
  const saved = JSON.parse(await readFile((await file.path()) ?? '', 'utf8')) as Record<string, unknown>
  expect(saved['@type']).toBe('dpv:ConsentReceipt')
  expect(complaints).toEqual([])
})
