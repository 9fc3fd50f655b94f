import { authorize } from './authorize.ts'
import { checkOptions } from './check-options.ts'
import { collectorLimits } from './collector-limits.ts'
import type { CollectorEffects, CollectorOptions } from './collector-options.ts'
import type { Context } from './context.ts'
import { createLoader, type Schedule } from './loader.ts'
import { answer } from './routes.ts'

/** Answers requests. */
export type Collector = (request: Request) => Promise<Response>

const later: Schedule = (task, delay) => {
  const timer: unknown = setTimeout(task, delay)
  if (typeof timer === 'object' && timer !== null && 'unref' in timer && typeof timer.unref === 'function')
    timer.unref()
}

const builtDashboard = async (): Promise<URL> => (await import('@heed/dashboard')).appFolder()

/**
 * Makes a collector: a function from a request to its answer, ready for `serve` or for any host that speaks the
 * Fetch standard. It receives events, moves them from the inbox to the store by itself, and answers what the dashboard
 * and the visitors ask. It reads no address of any visitor, and keeps none.
 *
 * @throws TypeError, at once, that names every option to change: a collector that is set up wrongly must not start
 *
 * @example
 * const collector = createCollector({
 *   inbox: sqliteInbox('data/inbox.db'),
 *   store: duckdbStore('data/store.duckdb'),
 *   sites: [{ id: 'shop', name: 'Fern & Field', origins: ['https://fern.example'] }],
 *   adminToken: 'change-me-change-me',
 * })
 * const health = await collector(new Request('http://localhost/v1/health'))
 */
export function createCollector(options: CollectorOptions, effects: CollectorEffects = {}): Collector {
  const wrong = checkOptions(options)
  if (wrong.length > 0) throw new TypeError(`createCollector: ${wrong.join(' ')}`)
  const { inbox, store, sites, adminToken, limits } = options
  const report = effects.report ?? ((message, error) => console.error(`heed: ${message}`, error))
  const { app } = effects
  const loader = createLoader(inbox, store, {
    schedule: effects.schedule ?? later,
    report,
    signal: effects.signal,
  })
  const context: Context = {
    inbox,
    store,
    loader,
    sites: new Map(sites.map((site) => [site.id, site])),
    limits: { ...collectorLimits, ...limits },
    authorized: authorize(adminToken),
    app: app ? async () => app : builtDashboard,
    now: effects.now ?? Date.now,
    report,
  }
  // What waited when the process ended is handed over without waiting for the next event.
  loader.kick()
  return (request) => answer(request, context)
}
