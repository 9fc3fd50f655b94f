import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createCollector, duckdbStore, serve, sqliteInbox, type InboxEvent } from '@heed/collector'
import { bundle } from '../../../../.dev/bundle.mjs'
import { readPage } from './read-page.ts'

/** Where rows are walked: pages with the tracker, and the collector that they report to. */
export interface Grounds {
  readonly origin: string
  /** True once the browser has begun to prerender this address. */
  isPrerendered(path: string): boolean
  /** What arrived at the collector from this site: names, and addresses without the site's folder. */
  arrived(site: string): Promise<readonly { readonly name: string; readonly url: string }[]>
  close(): Promise<void>
}

/** Opens the grounds for these sites; each site's pages lie in a folder of its name. */
export async function openGrounds(sites: readonly string[]): Promise<Grounds> {
  const folder = await mkdtemp(join(tmpdir(), 'heed-navigations-'))
  const inbox = sqliteInbox(join(folder, 'inbox.db'))
  const store = duckdbStore(join(folder, 'store.duckdb'))
  const ending = new AbortController()
  const collector = createCollector(
    { inbox, store, sites: sites.map((id) => ({ id, name: id })), adminToken: 'the-owner-of-the-grounds' },
    { signal: ending.signal },
  )
  const files = await bundle({ input: { page: fileURLToPath(new URL('page.ts', import.meta.url)) } })
  const scripts = new Map(files.map(({ fileName, code }) => [`/scripts/${fileName}`, code]))
  const prerendering = new Set<string>()
  const all: InboxEvent[] = []
  let reading = Promise.resolve()

  const serving = await serve(
    async (request) => {
      const url = new URL(request.url)
      const { pathname } = url
      if (pathname.startsWith('/heed/')) {
        url.pathname = pathname.slice('/heed'.length)
        return collector(new Request(url, request))
      }
      if (pathname.startsWith('/prerendering/')) {
        prerendering.add(pathname.slice('/prerendering'.length))
        return new Response(null, { status: 204 })
      }
      const script = scripts.get(pathname)
      if (script === undefined) return readPage(pathname.split('/').at(-1)!)
      return new Response(script, {
        headers: { 'content-type': 'text/javascript', 'cache-control': 'max-age=600' },
      })
    },
    { port: 0, closeTimeout: 1_000 },
  )
  const origin = `http://localhost:${serving.port}`

  return {
    origin,
    isPrerendered: (path) => prerendering.has(path),
    async arrived(site) {
      // Events are only ever added: what was read once is not read again.
      reading = reading.then(async () => void all.push(...(await inbox.read(all.at(-1)?.seq ?? 0, 10_000))))
      await reading
      return all
        .filter((row) => row.site === site)
        .map(({ event }) => ({
          name: event.name,
          url: event.page?.url.replace(`${origin}/${site}/`, '') ?? '',
        }))
    },
    async close() {
      await serving.close()
      ending.abort()
      await store.close()
      await inbox.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
