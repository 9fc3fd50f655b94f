// Looks at every state of the elements of consent and of surveys in every way, in each engine that is on this machine.
//   node test/bench/src/access.ts [--only "Firefox, forced colours"] [--of surveys]
// Each session that ends without a fault is written down at once, with its own day and commit: one that was lost is run again alone.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { conclude, environment, printTable } from './report.ts'

interface Counts {
  readonly looks: number
  readonly findings: number
  readonly rooms: number
  readonly lost: number
}

interface Figures extends Counts {
  readonly element: string
  readonly states: number
  readonly schemes: readonly string[]
}

/** What was seen of one package in one session. */
interface Seen extends Counts {
  readonly date: string
  readonly commit: string
  readonly minutes: number
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
type Session = keyof typeof sessions

const root = fileURLToPath(new URL('../../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'heed-access-'))
const { values } = parseArgs({
  options: { only: { type: 'string', multiple: true }, of: { type: 'string' } },
})

const git = (...words: string[]) => spawnSync('git', words, { cwd: root, encoding: 'utf8' }).stdout.trim()
const looked = ['--', 'packages', 'test/elements']

/** The last commit that changed what is looked at or what looks; `+` where more was changed since. */
const commit = () =>
  git('log', '-1', '--format=%h', ...looked) + (git('status', '--porcelain', ...looked) ? '+' : '')

const kept = () =>
  (
    JSON.parse(readFileSync(new URL('../results.json', import.meta.url), 'utf8')) as {
      access?: { sessions?: Partial<Record<Session, Partial<Record<Of, Seen>>>> }
    }
  ).access?.sessions ?? {}

/** Counts, each summed up. */
const sumOf = (counts: readonly Counts[]): Counts => {
  const sum = (key: keyof Counts) => counts.reduce((total, one) => total + one[key], 0)
  return { looks: sum('looks'), findings: sum('findings'), rooms: sum('rooms'), lost: sum('lost') }
}

/** Sums over all sessions that were written down, of one package. */
const sums = (seen: ReturnType<typeof kept>, of: Of) =>
  sumOf(Object.values(seen).flatMap((one) => one[of] ?? []))

/** Runs one session of one package; nothing when it did not get through. */
function look(name: Session, of: Of): Seen | undefined {
  const file = join(folder, `${name} ${of}.json`)
  const start = Date.now()
  const at = commit()
  const run = spawnSync(
    process.execPath,
    [
      'test/elements/run.mjs',
      ...sessions[name],
      '--figures',
      file,
      `packages/${of}/src/access/every-state.test.run.ts`,
    ],
    { cwd: root, encoding: 'utf8', maxBuffer: 1e9 },
  )
  const { figures, notRun } = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as { figures: readonly Figures[]; notRun: readonly string[] })
    : { figures: [], notRun: [`${name}: it ended before it was through`] }
  for (const one of notRun) console.log(`NOT RUN: ${one}`)
  if (run.status !== 0) {
    process.exitCode = 1
    console.log(run.stdout, run.stderr)
  }
  if (figures.length > 0)
    printTable(
      `${name}: ${of}`,
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
  if (run.status !== 0 || figures.length === 0) return undefined
  const minutes = Math.round((Date.now() - start) / 60_000)
  return { date: environment().date, commit: at, minutes, ...sumOf(figures) }
}

for (const name of Object.keys(sessions) as Session[]) {
  if (values.only && !values.only.includes(name)) continue
  for (const of of all) {
    if (values.of && of !== values.of) continue
    const seen = look(name, of)
    const before = kept()
    const now = seen ? { ...before, [name]: { ...before[name], [of]: seen } } : before
    conclude('access', 1, Boolean(seen), undefined, {
      consent: sums(now, 'consent'),
      surveys: sums(now, 'surveys'),
      sessions: now,
    })
  }
}

const end = kept()
for (const of of all) {
  const [looks, findings, rooms, lost] = Object.values(sums(end, of)).map((n) => n.toLocaleString('en'))
  console.log(
    `\n${of}: ${looks} cells looked at, ${findings} findings; ${rooms} zoomed or spaced out, ${lost} losses`,
  )
}
if (!values.only && !values.of && sums(end, 'surveys').looks < LEAST) process.exitCode = 1
