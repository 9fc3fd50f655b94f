// What still leaves a page when it may not: twelve ways out, eight moments, in Chromium and Firefox, counted where it arrives.
import { parseArgs } from 'node:util'
import { channels } from '../../journeys/src/leaks/channels.ts'
import { GRACE, moments } from '../../journeys/src/leaks/moments.ts'
import { ours } from '../../journeys/src/leaks/ours.ts'
import { leakTable } from '../../journeys/src/leaks/table.ts'
import type { Cell } from '../../journeys/src/leaks/walk.ts'
import { findEngines } from '../../journeys/src/navigations/find-engines.ts'
import { leakAnchors } from './leaks-anchors.ts'
import { progress } from './options.ts'
import { conclude, printTable } from './report.ts'

const { values } = parseArgs({ options: { only: { type: 'string' }, engine: { type: 'string' } } })
const isWanted = (name: string) =>
  !values.only || values.only.split(',').some((part) => name.toLowerCase().includes(part.toLowerCase()))
const subjects = [...ours, ...leakAnchors].filter(({ name }) => isWanted(name))
/** The row that promises silence: scripts in a frame, and a lock. */
const promised = ours.at(-1)
const engines = findEngines().engines.filter(
  ({ name }) => name !== 'WebKitGTK' && (!values.engine || name.toLowerCase() === values.engine),
)

const results: Record<string, unknown> = {}
let broken = 0
for (const { name: engineName, start } of engines) {
  const engine = await start()
  let cells: readonly Cell[]
  try {
    cells = await leakTable(engine, subjects, {
      told: (done, of) => done % 10 === 0 && progress(`${engineName}: ${done} of ${of} visits`),
    })
  } finally {
    await engine.close()
  }
  const leaky = (subject: string, moment?: string) =>
    cells.filter((cell) => cell.subject === subject && (!moment || cell.moment === moment) && cell.leaks > 0)
  printTable(
    `${engineName}: ways out that leaked, of ${channels.length}, at each moment`,
    subjects.map(({ name, version = '' }) => ({
      'consent manager': name,
      version,
      ...Object.fromEntries(moments.map((moment) => [moment.name, leaky(name, moment.name).length])),
      [`all of ${channels.length * moments.length}`]: leaky(name).length,
    })),
  )
  printTable(
    `${engineName}: moments in which a way out leaked, of ${moments.length}`,
    subjects.map(({ name }) => ({
      'consent manager': name,
      ...Object.fromEntries(
        channels.map((channel) => [
          channel.name,
          leaky(name).filter((cell) => cell.channel === channel.name).length,
        ]),
      ),
    })),
  )
  for (const { name } of subjects) {
    const still = new Set(
      cells
        .filter((cell) => cell.subject === name && cell.moment === 'after withdrawal' && !cell.ran)
        .map(({ channel }) => channel),
    )
    if (still.size > 0)
      console.log(`- ${name}: never seen at work, so its silence says nothing: ${[...still].join(', ')}`)
  }
  if (promised) broken += leaky(promised.name).length
  results[engineName] = Object.fromEntries(
    subjects.map(({ name, version }) => [
      name,
      {
        ...(version && { version }),
        cells: channels.length * moments.length,
        leaky: leaky(name).length,
        moments: Object.fromEntries(
          moments.map((moment) => [moment.name, leaky(name, moment.name).map(({ channel }) => channel)]),
        ),
      },
    ]),
  )
}
console.log(
  `\nA request counts from ${GRACE} ms after a withdrawal, and for a second and a half; before a grant, from the start.`,
)
conclude('leaks', 1, !values.only && engines.length === 2, undefined, { engines: results })
if (broken > 0) process.exitCode = 1
