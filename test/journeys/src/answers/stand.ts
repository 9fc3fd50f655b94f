import { readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createCollector, duckdbStore, serve, sqliteInbox } from '@heed/collector'
import { createFaultProxy, type FaultProxy } from '../storm/fault-proxy.ts'
import { type Kept, openBook } from './book.ts'
import { policy, survey } from './questions.ts'

/** A collector on files of its own, the weather before it, and pages with a survey. */
export interface Stand {
  readonly proxy: FaultProxy
  /** A site that nobody was at. */
  site(): string
  /** The page with the survey, another page of the site, or a page that knows nothing of Heed. */
  page(site: string, which?: 'survey' | 'plain' | 'away'): string
  /** What the collector acknowledged of a site, read from its file. */
  kept(site: string): readonly Kept[]
  /** How many responses the store counts for a site. */
  counted(site: string): Promise<number>
  close(): Promise<void>
}

const SITES = 1_000
const TOKEN = 'the-owner-of-the-matrix'
const SCRIPT = new URL('../../../../packages/sdk/dist/script/', import.meta.url)

// The script tag as a site writes it; only which site it is stands in the address.
const tag = `<script>
  const query = new URLSearchParams(location.search)
  const tag = document.createElement('script')
  Object.assign(tag.dataset, { site: query.get('site'), endpoint: '/heed', policy: '/policy.json' })
  tag.src = '/script/heed.js'
  document.head.append(tag)
  const survey = document.querySelector('heed-survey')
  survey?.setAttribute('survey', query.get('site'))
</script>`
const html = (body: string) => ({
  type: 'text/html; charset=utf-8',
  body: `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Matrix</title><body>${body}`,
})
const json = (value: unknown) => ({ type: 'application/json', body: JSON.stringify(value) })

/** Starts everything on free ports and an empty folder. The script tag has to be built. */
export async function createStand(seed: number): Promise<Stand> {
  const folder = await mkdtemp(join(tmpdir(), 'heed-answers-'))
  const inboxPath = join(folder, 'inbox.db')
  const inbox = sqliteInbox(inboxPath)
  const store = duckdbStore(join(folder, 'store.duckdb'))
  const ending = new AbortController()
  const sites = Array.from({ length: SITES }, (_, n) => ({ id: `m${n}`, name: `Matrix ${n}` }))
  const collector = await serve(
    createCollector({ inbox, store, sites, adminToken: TOKEN }, { signal: ending.signal }),
    { port: 0 },
  )
  const behind = `http://127.0.0.1:${collector.port}`
  const files = new Map([
    ['/survey', html(`<heed-survey src="/survey.json"></heed-survey>${tag}`)],
    ['/plain', html(tag)],
    ['/away', html('Away')],
    ['/survey.json', json(survey)],
    ['/policy.json', json(policy)],
  ])
  for (const name of readdirSync(SCRIPT).filter((file) => file.endsWith('.js')))
    files.set(`/script/${name}`, {
      type: 'text/javascript',
      body: readFileSync(new URL(name, SCRIPT), 'utf8'),
    })
  const proxy = await createFaultProxy(seed, behind, files)
  const book = openBook(inboxPath)
  let next = 0
  return {
    proxy,
    site: () => `m${next++}`,
    page: (site, which = 'survey') => `http://127.0.0.1:${proxy.port}/${which}?site=${site}`,
    kept: book.of,
    async counted(site) {
      const reply = await fetch(`${behind}/v1/insights?site=${site}`, {
        headers: { authorization: `Bearer ${TOKEN}` },
      })
      const { scores } = (await reply.json()) as { scores: { nps: { score: { n: number } } } }
      return scores.nps.score.n
    },
    async close() {
      book.close()
      await proxy.close()
      await collector.close()
      ending.abort()
      await store.close()
      await inbox.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
