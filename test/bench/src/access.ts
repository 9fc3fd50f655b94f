// Looks at every state of the consent manager's elements in every way, in each engine that is on this machine.
//   node test/bench/src/access.ts
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { conclude, printTable } from './report.ts'

interface Figures {
  readonly element: string
  readonly states: number
  readonly schemes: readonly string[]
  readonly looks: number
  readonly findings: number
  readonly rooms: number
  readonly lost: number
}

/** Firefox shows forced colours from its start or not at all: that is a session of its own. */
const sessions = {
  Chromium: ['--engine', 'chromium'],
  Firefox: ['--engine', 'firefox'],
  'Firefox, forced colours': ['--engine', 'firefox', '--forced-colors'],
  WebKitGTK: ['--engine', 'webkit'],
}

const root = fileURLToPath(new URL('../../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'heed-access-'))
const only = process.argv[2] === '--only' ? process.argv[3]?.split(',') : undefined
const engines: Record<string, readonly Figures[]> = {}
let isRight = true

for (const [name, options] of Object.entries(sessions)) {
  if (only && !only.includes(name)) continue
  const file = join(folder, `${name}.json`)
  const run = spawnSync(
    process.execPath,
    [
      'test/elements/run.mjs',
      ...options,
      '--figures',
      file,
      'packages/consent/src/access/every-state.test.run.ts',
    ],
    { cwd: root, encoding: 'utf8' },
  )
  const { figures, notRun } = JSON.parse(readFileSync(file, 'utf8')) as {
    figures: readonly Figures[]
    notRun: readonly string[]
  }
  engines[name] = figures
  if (notRun.length > 0) console.log(`NOT RUN: ${notRun.join(', ')}`)
  if (run.status !== 0) {
    isRight = false
    console.log(run.stdout)
  }
  printTable(
    name,
    figures.map(({ element, states, schemes, looks, findings, rooms, lost }) => ({
      element,
      states,
      colours: schemes.join(', '),
      looks,
      findings,
      'rooms (zoom, text)': rooms,
      lost,
    })),
  )
}

const sum = (key: 'looks' | 'findings' | 'rooms' | 'lost') =>
  Object.fromEntries(
    Object.entries(engines).map(([name, all]) => [name, all.reduce((total, one) => total + one[key], 0)]),
  )
console.log(`\nlooks: ${JSON.stringify(sum('looks'))}; findings: ${JSON.stringify(sum('findings'))}`)
conclude('access', 1, isRight && !only && Object.values(engines).every((all) => all.length > 0), undefined, {
  looks: sum('looks'),
  findings: sum('findings'),
  rooms: sum('rooms'),
  lost: sum('lost'),
  engines,
})
process.exitCode = isRight ? 0 : 1
