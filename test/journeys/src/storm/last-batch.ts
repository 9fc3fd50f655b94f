import { dice } from './dice.ts'
import type { Engine, Way } from './engine.ts'
import type { Stand } from './stand.ts'
import { answered, wait, within } from './wait.ts'

/** What came of one visitor's last batch. */
export interface LastBatch {
  readonly engine: string
  readonly way: Way
  /** Whether more than 64 KiB had to be delivered. */
  readonly heavy: boolean
  readonly tracked: number
  readonly delivered: number
}

/** Events that wait in a heavy run, and the characters of words in each: about 600 bytes an event as JSON. */
const HEAVY = { events: 300, letters: 250 } as const
/** Milliseconds that what was handed over gets to arrive. */
const PATIENCE = 8_000

/**
 * Somebody tracks and leaves within a second and a half, and never comes back: no further page of the site is opened. What
 * has arrived after eight seconds counts.
 */
export async function lastBatch(stand: Stand, engine: Engine, trial: number): Promise<LastBatch> {
  const { proxy, ledger } = stand
  const chance = dice(stand.seed, `last ${engine.name} ${trial}`)
  const way = engine.ways[trial % engine.ways.length]!
  const heavy = chance.chance(1 / 3)
  const count = 1 + chance.below(10)
  const after = chance.chance(0.25) ? 0 : Math.floor(chance.between(0, 1_500))
  const tracked = count + (heavy ? HEAVY.events : 0)
  const site = stand.site()
  const visit = await answered(40_000, 'opening', engine.open(stand.page(site, `${site}-last`)))
  const run = (expression: string) => answered(20_000, expression, visit.run(expression))
  const ready = (expression: string) => within(15_000, async () => (await run(expression)) === true)
  try {
    if (!(await ready("'storm' in window"))) throw new Error('The page never came up.')
    if (heavy) {
      proxy.weather(site, 'outage')
      await run(`storm.many('waits', ${HEAVY.events}, ${HEAVY.letters})`)
      await ready("Object.values(storm.outcomes).every((outcome) => outcome === 'stored')")
      // The collector has refused at least once.
      await within(5_000, () => proxy.arrivals.some((one) => one.site === site))
      proxy.weather(site, 'fair')
    }
    const leave = way === 'navigate' ? `location.href = '/away'` : ''
    const then = after === 0 ? leave : `setTimeout(() => { ${leave} }, ${after})`
    await run(`(() => { storm.many('last', ${count}); ${then} })()`)
    if (way !== 'navigate') {
      await wait(after)
      await answered(20_000, way, way === 'close' ? visit.close() : visit.crash())
    } else await wait(after)
    await within(PATIENCE, () => ledger.marks(site).size === tracked)
    return { engine: engine.name, way, heavy, tracked, delivered: ledger.marks(site).size }
  } finally {
    await answered(20_000, 'ending', visit.end())
  }
}
