import { readFile } from 'node:fs/promises'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createCollector, duckdbStore, serve, sqliteInbox } from '@heed/collector'
import type { ConsentRecord } from '@heed/schema'
import { scriptFolder } from '@heed/sdk/script-folder'
import { readInbox } from '@heed/test-journeys/inbox'
import type { Page } from 'playwright-core'
import type { Broken } from '../audit/rule.ts'
import type { Circumstances, Need, Proof, Site } from '../audit/site.ts'
import { until } from '../audit/until.ts'
import { ads } from './ads.ts'
import { pageOf } from './page.ts'
import { policyOf } from './policy.ts'

/** A shop with Heed's own script and a collector of its own, and another company on another origin. */
export interface Stand {
  readonly origin: string
  /** The shop as it should be, or broken in one way. */
  site(broken?: Broken): Site
  /** Every event that the collector acknowledged. */
  events(): ReturnType<typeof readInbox>
  close(): Promise<void>
}

const OFFERS: readonly Need[] = [
  'another page',
  'known words',
  'languages',
  'policies',
  'records',
  'regions',
  'separate purposes',
]
const host = '127.0.0.1'

const text = (body: string, type: string, headers: Record<string, string> = {}): Response =>
  new Response(body, { headers: { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-cache', ...headers } })

async function script(name: string): Promise<Response> {
  if (!/^[\w-]+\.js$/.test(name)) return new Response('', { status: 404 })
  return text(await readFile(new URL(name, scriptFolder()), 'utf8'), 'text/javascript')
}

/** Starts everything on free ports and an empty folder. */
export async function createStand(): Promise<Stand> {
  const folder = await mkdtemp(join(tmpdir(), 'heed-rules-'))
  const inboxPath = join(folder, 'inbox.db')
  const inbox = sqliteInbox(inboxPath)
  const store = duckdbStore(join(folder, 'store.duckdb'))
  const ending = new AbortController()
  const collector = createCollector(
    { inbox, store, sites: [{ id: 'rules', name: 'The rules' }], adminToken: 'the-owner-of-the-rules' },
    { signal: ending.signal },
  )
  const company = await serve(ads, { port: 0, host })
  const elsewhere = `http://localhost:${company.port}`
  const faults: Broken[] = []

  const shop = await serve(
    async (request) => {
      const url = new URL(request.url)
      const { pathname, searchParams } = url
      if (pathname.startsWith('/voice/')) {
        url.pathname = pathname.slice('/voice'.length)
        return collector(new Request(url, request))
      }
      if (pathname.startsWith('/heed/')) return script(pathname.slice('/heed/'.length))
      const { broken, ...circumstances } = Object.fromEntries(searchParams)
      const fault = broken ? faults[Number(broken)] : undefined
      if (pathname === '/policy.json') {
        return text(JSON.stringify(policyOf(circumstances as Circumstances, fault?.fault)), 'application/json')
      }
      if (pathname !== '/home' && pathname !== '/other') return new Response('', { status: 404 })
      const which = pathname.slice(1) as 'home' | 'other'
      const places = { ads: elsewhere, which, query: searchParams.toString().replaceAll('&', '&amp;') }
      return text(pageOf(circumstances as Circumstances, places, fault), 'text/html')
    },
    { port: 0, host },
  )
  const origin = `http://localhost:${shop.port}`

  const proof = async (page: Page): Promise<Proof | undefined> => {
    const id = await page.evaluate(() => /"id":"([^"]+)"/.exec(localStorage.getItem('heed-consent') ?? '')?.[1])
    const find = () =>
      readInbox(inboxPath).find(
        ({ name, data }) => name === 'consent_changed' && (data as ConsentRecord | undefined)?.id === id,
      )
    await until(() => find() !== undefined, 4_000)
    const event = find()
    return (
      event && {
        record: event.data as ConsentRecord,
        named: 'visitor' in event || 'session' in event,
        ...(event.visitor && { visitor: event.visitor }),
      }
    )
  }

  return {
    origin,
    events: () => readInbox(inboxPath),
    site(broken) {
      if (broken && !faults.includes(broken)) faults.push(broken)
      return {
        offers: new Set(OFFERS),
        url: (which, circumstances = {}) => {
          const query = new URLSearchParams({
            ...circumstances,
            ...(broken && { broken: String(faults.indexOf(broken)) }),
          })
          return `${origin}/${which}?${query.toString()}`
        },
        purposeOf: (url) =>
          url.origin === origin ? undefined : (url.searchParams.get('purpose') ?? url.hostname),
        necessary: { before: /^$/, after: /^heed-consent$/ },
        ready: async (page) => {
          await page.waitForFunction(() => 'track' in ((window as { heed?: object }).heed ?? {}))
        },
        words: (lang) => {
          const { controller, purposes } = policyOf()
          const say = (words: string | Readonly<Record<string, string>>): string =>
            typeof words === 'string' ? words : (words[lang] ?? '')
          return {
            controller: controller.name,
            purposes: purposes.map(({ id, title, description, services = [] }) => ({
              id,
              title: say(title),
              description: say(description),
              services: services.map(({ name }) => name),
            })),
          }
        },
        proof,
      }
    },
    async close() {
      await company.close()
      await shop.close()
      ending.abort()
      await store.close()
      await inbox.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
