import type { Engine } from './engine.ts'
import type { Grounds } from './grounds.ts'
import type { Navigation } from './navigation.ts'
import { walk, type Walk } from './walk.ts'

/** A row, and what arrived of it. */
export interface Row extends Walk {
  /** Addresses of the views that arrived. */
  readonly views: readonly string[]
  readonly over: readonly string[]
  readonly under: readonly string[]
}

/** What is in `some` beyond what is in `others`, each as often as it is there. */
function beyond(some: readonly string[], others: readonly string[]): string[] {
  const left = [...others]
  return some.filter((one) => {
    const at = left.indexOf(one)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

/** The sites that rows of an engine report to. */
export const siteOf = (engine: string, row: number): string => `${engine.toLowerCase()}-${row}`

/** Walks every row in an engine, and reads from the collector what arrived when all are over. */
export async function runTable(
  engine: Engine,
  table: readonly Navigation[],
  grounds: Grounds,
  walked: (one: Walk) => void = () => {},
): Promise<readonly Row[]> {
  const walks: Walk[] = []
  const waiting = [...table.entries()]
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [i, navigation] = next
      walks[i] = await walk(engine, navigation, grounds, siteOf(engine.name, i))
      walked(walks[i])
    }
  }
  await Promise.all(Array.from({ length: engine.tabs }, lane))
  return Promise.all(
    walks.map(async (one) => {
      const arrived = await grounds.arrived(one.site)
      const views = arrived.filter(({ name }) => name === 'page_view').map(({ url }) => url)
      const { reloaded, views: kept } = one.navigation
      const expected = one.lacks ? views : reloaded && !one.facts?.restored ? reloaded : kept
      return { ...one, views, over: beyond(views, expected), under: beyond(expected, views) }
    }),
  )
}
