// The whole campaign: pages crash, browsers are killed, tabs come and go, visitors leave.
//   pnpm bench:storm --crashes 200 --kills 50 --tabs 20 --last 300 --seed 1 [--engine chromium]
import { parseArgs } from 'node:util'
import { crashes, kills, lastBatches, type Make, tabs, takeovers } from './campaign.ts'
import { createStand } from './stand.ts'
import { copiesTable, lastBatchTable, promises } from './table.ts'
import { total } from './verdict.ts'

const { values } = parseArgs({
  options: {
    crashes: { type: 'string', default: '200' },
    kills: { type: 'string', default: '50' },
    tabs: { type: 'string', default: '20' },
    last: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
    engine: { type: 'string', multiple: true, default: ['chromium', 'firefox', 'webkit'] },
  },
})

/** Seconds that one storm over eight tabs lasts. */
const SECONDS = 12

console.log(`storm: seed ${values.seed}`)
const begun = Date.now()
const progress = (what: string) => console.log(`${((Date.now() - begun) / 1_000).toFixed(0)} s  ${what}`)
const stand = await createStand(Number(values.seed))
try {
  const crashed = await crashes(stand, Number(values.crashes), progress)
  const killed = await kills(stand, Number(values.kills), progress)
  const count = Number(values.tabs)
  const shared = await tabs(stand, count, SECONDS, progress)
  const inLine = await takeovers(stand, Math.min(count, 10), 'in line', progress)
  const standingBy = await takeovers(stand, Math.min(count, 10), 'standing by', progress)
  const last = await lastBatches(stand, Number(values.last), values.engine as Make[], progress)

  const { clashes } = stand.proxy.senders
  const runs = [
    ['renderers (crash)', crashed],
    ['browsers (SIGKILL)', killed],
    ['tabs of eight', shared],
  ] as const
  console.log(`\n${promises(runs)}\n`)
  console.log(`Two senders at a time: ${clashes.length} times. ${clashes.slice(0, 5).join('; ')}`)
  console.log(
    `Slowest takeover: ${Math.max(0, ...inLine)} ms by tabs in line, ${Math.max(0, ...standingBy)} ms by tabs that stand by.`,
  )
  console.log(`\n${lastBatchTable(last)}\n\n${copiesTable(stand.proxy.copies)}`)
  console.log(`\nstorm: seed ${values.seed}, ${((Date.now() - begun) / 1_000).toFixed(0)} s`)
  const { lost, twice } = total(runs.flatMap(([, verdicts]) => verdicts))
  for (const mark of [...lost, ...twice].slice(0, 20)) console.log(`lost or twice: ${mark}`)
  process.exitCode = lost.length + twice.length + clashes.length > 0 ? 1 : 0
} finally {
  await stand.close()
}
