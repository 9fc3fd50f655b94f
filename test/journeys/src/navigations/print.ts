// The whole table, or the rows whose name has a text in it, in every engine on this machine or in those named:
//   pnpm --filter @heed/test-journeys navigations [chromium|firefox|webkitgtk …] [--rows text]
import { parseArgs } from 'node:util'
import { findEngines } from './find-engines.ts'
import { openGrounds } from './grounds.ts'
import { runTable, siteOf } from './run-table.ts'
import { faultOf, summarize } from './summarize.ts'
import { navigations } from './table.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rows: { type: 'string', default: '' } },
})
const table = navigations.filter(({ name }) => name.includes(values.rows))
const { engines, missing } = findEngines()
const chosen = engines.filter(
  ({ name }) => positionals.length === 0 || positionals.includes(name.toLowerCase()),
)
const grounds = await openGrounds(chosen.flatMap(({ name }) => table.map((_, i) => siteOf(name, i))))
for (const { start } of chosen) {
  const begun = performance.now()
  const engine = await start()
  const rows = await runTable(engine, table, grounds)
  await engine.close()
  for (const row of rows) {
    const fault = faultOf(row)
    const result = fault ? 'WRONG' : row.lacks ? `no ${row.lacks}` : 'right'
    console.log([result, row.navigation.name, row.views.join(' '), fault ?? ''].join('\t').trimEnd())
    if (fault) process.exitCode = 1
  }
  console.log(`${summarize(engine.name, rows)}; ${((performance.now() - begun) / 1_000).toFixed(0)} s`)
}
for (const name of missing) console.log(`not run: ${name}`)
await grounds.close()
