import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createCollector, duckdbStore, serve, sqliteInbox } from '@heed/collector'
import { createShop, sites } from '@heed/example-shop'
import type { Browser, BrowserContext } from 'playwright-core'
import { launch } from './browser.ts'

/** A shop, its collector on files of its own, and a browser. */
export interface World {
  readonly shop: string
  readonly dashboard: string
  readonly token: string
  readonly browser: Browser
  /** Where the collector keeps what it acknowledged. */
  readonly inboxPath: string
  /** A visitor who was never here: a browser context of their own. */
  visitor(options?: Parameters<Browser['newContext']>[0]): Promise<BrowserContext>
  close(): Promise<void>
}

/** Starts everything on free ports and an empty folder. */
export async function createWorld(): Promise<World> {
  const folder = await mkdtemp(join(tmpdir(), 'heed-journeys-'))
  const inboxPath = join(folder, 'inbox.db')
  const token = 'the-owner-of-the-journeys'
  const inbox = sqliteInbox(inboxPath)
  const store = duckdbStore(join(folder, 'store.duckdb'))
  const ending = new AbortController()
  const collector = createCollector(
    { inbox, store, sites: [...sites], adminToken: token },
    { signal: ending.signal },
  )
  const host = '127.0.0.1'
  const dashboard = await serve(collector, { port: 0, host })
  const shop = await serve(createShop({ collector }), { port: 0, host })
  const browser = await launch()
  return {
    shop: `http://localhost:${shop.port}`,
    dashboard: `http://localhost:${dashboard.port}`,
    token,
    browser,
    inboxPath,
    visitor: (options) => browser.newContext({ locale: 'en-GB', ...options }),
    async close() {
      await browser.close()
      await shop.close()
      await dashboard.close()
      ending.abort()
      await store.close()
      await inbox.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
