import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { randomBytes } from 'node:crypto'
import { parseArgs } from 'node:util'
import { createCollector, duckdbStore, serve, sqliteInbox } from '@heed/collector'
import { createShop } from './shop.ts'
import { fillSample } from './fill-sample.ts'
import { SAMPLE_SITE, SITE, sites } from './sites.ts'

const HELP = `npm run demo -- [options]

  --sample           fill the sample site with 90 days of synthetic responses
  --fresh            forget everything of earlier demos first
  --port N           the shop's port (4100)
  --dashboard N      the dashboard's port (4200)
  --data FOLDER      where the collector keeps its files (.heed/demo)
`

type Handler = (request: Request) => Promise<Response>
type Server = Awaited<ReturnType<typeof serve>>

/** Serves on this port, or says that it is taken and tries the next ones. */
async function serveNear(handler: Handler, wanted: number, what: string): Promise<Server> {
  for (let port = wanted; port < wanted + 20; port++) {
    try {
      return await serve(handler, { port, host: '127.0.0.1' })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
      console.log(`heed: port ${port} is in use, so the ${what} takes another`)
    }
  }
  throw new Error(`no free port from ${wanted} to ${wanted + 19} for the ${what}; name one yourself`)
}

/**
 * Runs the shop, its collector on embedded files and the dashboard in one process, until it is told to stop.
 *
 * @param args what follows `npm run demo --`
 * @param folder where files go unless `--data` names another
 */
export async function demo(args: readonly string[], folder: string): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sample: { type: 'boolean', default: false },
      fresh: { type: 'boolean', default: false },
      port: { type: 'string', default: '4100' },
      dashboard: { type: 'string', default: '4200' },
      data: { type: 'string', default: folder },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    console.log(HELP)
    return
  }
  if (values.fresh) await rm(values.data, { recursive: true, force: true })
  await mkdir(values.data, { recursive: true })

  const inbox = sqliteInbox(join(values.data, 'inbox.db'))
  const store = duckdbStore(join(values.data, 'store.duckdb'))
  const adminToken = randomBytes(18).toString('base64url')
  const ending = new AbortController()
  const collector = createCollector(
    { inbox, store, sites: [...sites], adminToken },
    { signal: ending.signal },
  )

  const shop = await serveNear(createShop({ collector }), Number(values.port), 'shop')
  const dashboard = await serveNear(collector, Number(values.dashboard), 'dashboard')

  if (values.sample) {
    await fillSample(collector, { say: (line) => console.log(`heed: ${line}`) })
  }

  const look = (site: string): string =>
    `http://localhost:${dashboard.port}/?site=${site}#token=${adminToken}`
  console.log(`
  The shop        http://localhost:${shop.port}/
  The dashboard   ${look(SITE)}${values.sample ? `\n  Sample data     ${look(SAMPLE_SITE)}` : ''}

  Walk through the shop, allow feedback, place an order and answer. Then look at the dashboard.
  Everything stays in ${values.data}. Ctrl-C ends it.
`)

  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve())
  })
  await Promise.all([shop.close(), dashboard.close()])
  ending.abort()
  await store.close()
  await inbox.close()
}
