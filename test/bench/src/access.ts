// Looks at every state of the elements of consent and of surveys in every way, in each engine that is on this machine.
//   node test/bench/src/access.ts [--only "Firefox, forced colours"]
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { conclude, printTable } from './report.ts'

interface Figures {
  readonly of: Of
  readonly element: string
  readonly states: number
  readonly schemes: readonly string[]
  readonly looks: number
  readonly findings: number
  readonly rooms: number
  readonly lost: number
}

const all = ['consent', 'surveys'] as const
type Of = (typeof all)[number]

/** So many looks at surveys are the least that says anything: items × surfaces × states × widths × colours × directions × engines. */
const LEAST = 1500

/** Firefox shows forced colours from its start or not at all: that is a session of its own. */
const sessions = {
  Chromium: ['--engine', 'chromium'],
  Firefox: ['--engine', 'firefox'],
  'Firefox, forced colours': ['--engine', 'firefox', '--forced-colors'],
  WebKitGTK: ['--engine', 'webkit'],
}

const root = fileURLToPath(new URL('../../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'heed-access-'))
const { values } = parseArgs({
  options: { only: { type: 'string', multiple: true }, of: { type: 'string' } },
})
const files = all
  .filter((one) => !values.of || one === values.of)
  .map((one) => `packages/${one}/src/access/every-state.test.run.ts`)
const engines: Record<string, readonly Figures[]> = {}
let isRight = true

for (const [name, options] of Object.entries(sessions)) {
  if (values.only && !values.only.includes(name)) continue
  const file = join(folder, `${name}.json`)
  const run = spawnSync(
    process.execPath,
    ['test/elements/run.mjs', ...options, '--figures', file, ...files],
    { cwd: root, encoding: 'utf8', maxBuffer: 1e9 },
  )
  const { figures, notRun } = JSON.parse(readFileSync(file, 'utf8')) as {
    figures: readonly Figures[]
    notRun: readonly string[]
  }
  engines[name] = figures
  if (notRun.length > 0) console.log(`NOT RUN: ${notRun.join(', ')}`)
  if (run.status !== 0) {
    isRight = false
    console.log(run.stdout, run.stderr)
  }
  for (const of of all) {
    const rows = figures.filter((one) => one.of === of)
    if (rows.length === 0) continue
    printTable(
      `${name}: ${of}`,
      rows.map(({ element, states, schemes, looks, findings, rooms, lost }) => ({
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
}

type Counted = 'looks' | 'findings' | 'rooms' | 'lost'
const sumOf = (figures: readonly Figures[], key: Counted) =>
  figures.reduce((total, one) => total + one[key], 0)
/** A sum for each engine, of one package. */
const sums = (of: Of, key: Counted) =>
  Object.fromEntries(
    Object.entries(engines).map(([name, figures]) => [
      name,
      sumOf(
        figures.filter((one) => one.of === of),
        key,
      ),
    ]),
  )
const counted = (of: Of) => ({
  looks: sums(of, 'looks'),
  findings: sums(of, 'findings'),
  rooms: sums(of, 'rooms'),
  lost: sums(of, 'lost'),
})

for (const of of all) {
  const figures = Object.values(engines)
    .flat()
    .filter((one) => one.of === of)
  if (figures.length === 0) continue
  const [looks, findings, rooms, lost] = (['looks', 'findings', 'rooms', 'lost'] as const).map((key) =>
    sumOf(figures, key).toLocaleString('en'),
  )
  console.log(
    `\n${of}: ${looks} cells looked at, ${findings} findings; ${rooms} zoomed or spaced out, ${lost} losses`,
  )
  console.log(JSON.stringify(counted(of)))
  if (of === 'surveys' && !values.only && sumOf(figures, 'looks') < LEAST) isRight = false
}

const isWhole = !values.only && !values.of && Object.values(engines).every((figures) => figures.length > 0)
conclude('access', 1, isRight && isWhole, undefined, {
  ...counted('consent'),
  surveys: counted('surveys'),
  engines,
})
process.exitCode = isRight ? 0 : 1
