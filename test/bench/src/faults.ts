// What arrives when something goes wrong, and how often. Ours goes to a real collector, so that what is stored twice can be counted.
import { setTimeout as wait } from 'node:timers/promises'
import { type Anchor, us } from './anchors.ts'
import { launch, type Tab } from './chromium.ts'
import { startCollector } from './collector.ts'
import { progress, readOptions } from './options.ts'
import { conclude, printTable, versionOf } from './report.ts'
import { EVENTS, type Scenario, scenarios, times } from './scenarios.ts'
import { createWire } from './wire.ts'

/** Runs at the same time: most of each is waiting. */
const AT_ONCE = 12
/** Milliseconds between two beginnings, so that no two runs act in the same moment. */
const APART = 700

const { anchors, rounds, whole } = readOptions(3)
const chromium = await launch()
const collector = await startCollector()

/** What one run came to: how many of its events arrived, in how many copies more than needed, and how many are stored twice. */
interface Run {
  readonly arrived: number
  readonly extra: number
  readonly twice: number
}

async function play(anchor: Anchor, scenario: Scenario, run: string): Promise<Run> {
  const wire = await createWire(anchor === us ? collector.answer : undefined)
  const visitor = await chromium.visitor()
  const script = JSON.stringify(await wire.script(anchor))
  const leaving = `location.href = '/page?next'`
  // An answer may be lost with the page that was left.
  const leave = (tab: Tab, before = '') =>
    tab.run<void>(`async () => { ${before}; ${leaving} }`).catch(() => {})
  try {
    await scenario.play({
      arrive: async () => {
        const tab = await visitor.tab()
        await tab.open(`${wire.origin}/page`)
        await tab.run(`async () => {
          globalThis.bench = await import(${script})
          bench.init(location.origin)
        }`)
        await wait(times.start)
        return tab
      },
      track: (tab, from, to, andLeave) => {
        const code = `for (let n = ${from}; n < ${to}; n++) bench.track('mark-${run}-' + n)`
        return andLeave ? leave(tab, code) : tab.run(`async () => { ${code} }`)
      },
      leave,
      weather: (weather) => {
        wire.weather = weather
      },
    })
    const marks = Array.from({ length: EVENTS }, (_, n) => `mark-${run}-${n}`)
    const copies = marks.map((mark) => wire.copies.get(mark) ?? 0)
    const stored = anchor === us ? collector.stored() : []
    return {
      arrived: copies.filter((count) => count > 0).length,
      extra: copies.reduce((sum, count) => sum + Math.max(0, count - 1), 0),
      twice: marks.filter((mark) => stored.filter((body) => body.includes(`"${mark}"`)).length > 1).length,
    }
  } finally {
    await visitor.leave()
    await wire.close()
  }
}

const runs = new Map<string, Run[]>()
const keyOf = (anchor: Anchor, scenario: Scenario) => `${anchor.name}/${scenario.name}`
const waiting = Array.from({ length: rounds }, () =>
  scenarios.flatMap((scenario) => anchors.map((anchor) => ({ anchor, scenario }))),
).flat()
const total = waiting.length
let begun = 0
try {
  const lane = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { anchor, scenario } = next
      const number = ++begun
      const key = keyOf(anchor, scenario)
      const run = await play(anchor, scenario, `${Date.now().toString(36)}${number.toString(36)}`)
      runs.set(key, [...(runs.get(key) ?? []), run])
      progress(`${number} of ${total}, ${key}: ${run.arrived} of ${EVENTS}, ${run.extra} extra copies`)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, (_, n) => wait(n * APART).then(lane)))
} finally {
  await chromium.close()
  await collector.close()
}

const sum = (anchor: Anchor, scenario: Scenario) => {
  const all = runs.get(keyOf(anchor, scenario)) ?? []
  const of = (kind: keyof Run) => all.reduce((total, run) => total + run[kind], 0)
  return { arrived: of('arrived'), extra: of('extra'), twice: of('twice') }
}
const tracked = rounds * EVENTS
printTable(
  `Events that arrived, of ${tracked}, and extra copies on the wire`,
  anchors.map((anchor) => ({
    tracker: anchor.name,
    version: versionOf(anchor),
    ...Object.fromEntries(
      scenarios.map((scenario) => {
        const { arrived, extra } = sum(anchor, scenario)
        return [scenario.name, extra ? `${arrived} + ${extra}` : `${arrived}`]
      }),
    ),
  })),
)
const twice = scenarios.reduce((total, scenario) => total + sum(us, scenario).twice, 0)
console.log(`\n${us.name}, at a real collector: ${twice} stored twice`)
for (const { name, what } of scenarios) console.log(`- ${name}: ${what}`)

conclude('faults', rounds, whole, chromium.version, {
  events: tracked,
  storedTwice: twice,
  trackers: Object.fromEntries(
    anchors.map((anchor) => [
      anchor.name,
      {
        version: versionOf(anchor),
        ...Object.fromEntries(
          scenarios.map((scenario) => {
            const { arrived, extra } = sum(anchor, scenario)
            return [scenario.name, { arrived, extra }]
          }),
        ),
      },
    ]),
  ),
})
const lost = scenarios.filter((scenario) => sum(us, scenario).arrived < tracked)
for (const { name } of lost) console.log(`${us.name} lost events: ${name}`)
if (lost.length > 0 || twice > 0) process.exitCode = 1
