import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createCollector, duckdbStore, serve, sqliteInbox } from '@heed/collector'
import { bundle } from '../../../../.dev/bundle.mjs'
import { createFaultProxy, type FaultProxy } from './fault-proxy.ts'
import { type Ledger, openLedger } from './ledger.ts'

/** A collector on files of its own, the weather before it, and pages to load. */
export interface Stand {
  readonly seed: number
  readonly origin: string
  readonly proxy: FaultProxy
  readonly ledger: Ledger
  /** A folder that goes away with the stand. */
  readonly folder: string
  /** A site that nothing was tracked on. Sites share nothing: neither outbox nor lock. */
  site(): string
  /** The address of a page of a site, by the name of the tab it is in. */
  page(site: string, tab: string, skew?: number): string
  close(): Promise<void>
}

const SITES = 4_000
const html = (title: string, script: string) => ({
  type: 'text/html; charset=utf-8',
  body: `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>${title}</title>${script}`,
})

/** Starts everything on free ports and an empty folder. The tracker is bundled as a site would. */
export async function createStand(seed: number): Promise<Stand> {
  const folder = await mkdtemp(join(tmpdir(), 'heed-storm-'))
  const inboxPath = join(folder, 'inbox.db')
  const inbox = sqliteInbox(inboxPath)
  const store = duckdbStore(join(folder, 'store.duckdb'))
  const ending = new AbortController()
  const sites = Array.from({ length: SITES }, (_, n) => ({ id: `s${n}`, name: `Storm ${n}` }))
  const collector = await serve(
    createCollector({ inbox, store, sites, adminToken: 'the-owner-of-the-storm' }, { signal: ending.signal }),
    { port: 0 },
  )
  const files = new Map([
    ['/', html('Storm', '<script type="module" src="/page.js"></script>')],
    ['/away', html('Away', '')],
  ])
  for (const { fileName, code } of await bundle({
    input: fileURLToPath(new URL('page.ts', import.meta.url)),
  })) {
    if (code !== undefined) files.set(`/${fileName}`, { type: 'text/javascript', body: code })
  }
  const proxy = await createFaultProxy(seed, `http://127.0.0.1:${collector.port}`, files)
  const ledger = openLedger(inboxPath)
  const origin = `http://127.0.0.1:${proxy.port}`
  let next = 0
  return {
    seed,
    origin,
    proxy,
    ledger,
    folder,
    site: () => {
      if (next === SITES) throw new Error('The stand has no more sites.')
      return `s${next++}`
    },
    page: (site, tab, skew = 0) => `${origin}/?site=${site}&tab=${tab}${skew ? `&skew=${skew}` : ''}`,
    async close() {
      ledger.close()
      await proxy.close()
      await collector.close()
      ending.abort()
      await store.close()
      await inbox.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
