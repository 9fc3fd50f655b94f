import type { Engine } from '../navigations/engine.ts'
import { groups } from './groups.ts'
import { moments } from './moments.ts'
import { startSite } from './site.ts'
import type { Subject } from './subject.ts'
import { startTracker } from './tracker.ts'
import { walk, type Cell } from './walk.ts'

/**
 * Plays moments with all channels, several visits at a time, and gives every cell. A visit that fails is played once more.
 *
 * @param told Called after each visit, with how many there are.
 */
export async function leakTable(
  engine: Engine,
  subjects: readonly Subject[],
  {
    only = moments,
    told = () => {},
  }: { only?: typeof moments; told?: (done: number, of: number) => void } = {},
): Promise<readonly Cell[]> {
  const tracker = await startTracker()
  const site = await startSite(subjects, tracker.origin)
  const visits = subjects.flatMap((subject) =>
    only.flatMap((moment) => groups(moment).map((names) => ({ subject, moment, names }))),
  )
  const waiting = [...visits]
  const cells: Cell[] = []
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { subject, moment, names } = next
      const play = () => walk(engine, { site, tracker }, subject, moment, names)
      cells.push(...(await play().catch(play)))
      told(visits.length - waiting.length, visits.length)
    }
  }
  try {
    await Promise.all(Array.from({ length: engine.tabs }, lane))
  } finally {
    await site.close()
    await tracker.close()
  }
  return cells
}
