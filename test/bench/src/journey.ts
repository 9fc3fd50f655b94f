// Runs one of the long tables of `test/journeys`, and writes down what it counted.
//   node test/bench/src/journey.ts guest|answers [what the table itself takes]
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { conclude } from './report.ts'

interface Figures {
  /** Whether nothing was left out. */
  readonly whole: boolean
  readonly results: object
}

const [table, ...rest] = process.argv.slice(2)
if (table !== 'guest' && table !== 'answers') {
  console.error('bench: say guest or answers.')
  process.exit(2)
}
const root = fileURLToPath(new URL('../../..', import.meta.url))
const file = join(mkdtempSync(join(tmpdir(), 'heed-journey-')), 'figures.json')
const { status } = spawnSync(
  process.execPath,
  ['--conditions=@heed/source', `test/journeys/src/${table}/run.ts`, '--figures', file, ...rest],
  { cwd: root, stdio: 'inherit' },
)
if (existsSync(file)) {
  const { whole, results } = JSON.parse(readFileSync(file, 'utf8')) as Figures
  conclude(table, 1, whole, undefined, results)
}
process.exitCode = status ?? 1
