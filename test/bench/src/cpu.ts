// What events cost the page's main thread. Ours and the anchors in turn, several rounds, so that what else the machine does meets all alike.
import { beacon, us } from './anchors.ts'
import { launch } from './chromium.ts'
import { progress, readOptions } from './options.ts'
import { conclude, printTable, versionOf } from './report.ts'
import { pace, type Round, roundOfCpu, timeCalls } from './round-of-cpu.ts'
import { quantile, round, spread } from './statistics.ts'
import { createWire } from './wire.ts'

/** Single calls that are timed: of ours, as its goal asks; of the others, so many that those with a request per event come through. */
const CALLS = { ours: 20_000, others: 500 } as const
/** Microseconds per event that ours may take. */
const GOAL = 60

const { anchors, rounds, whole } = readOptions(5)
const runs = new Map<string, Round[]>(anchors.map(({ name }) => [name, []]))
const calls = new Map<string, readonly number[]>()

const chromium = await launch()
const wire = await createWire()
let number = 0
const next = () => `${Date.now().toString(36)}${(number++).toString(36)}`
try {
  for (let n = 1; n <= rounds; n++)
    for (const anchor of anchors) {
      const result = await roundOfCpu(chromium, wire, anchor, next())
      runs.get(anchor.name)?.push(result)
      progress(`round ${n} of ${rounds}: ${anchor.name} ${result.event.task.toFixed(0)} µs per event`)
    }
  for (const anchor of anchors) {
    progress(`single calls: ${anchor.name}`)
    const count = anchor === us ? CALLS.ours : CALLS.others
    calls.set(anchor.name, await timeCalls(chromium, wire, anchor, next(), count))
  }
} finally {
  await chromium.close()
  await wire.close()
}

const rows = anchors.map((anchor) => {
  const all = runs.get(anchor.name) ?? []
  const timed = calls.get(anchor.name) ?? []
  const paced = all.flatMap((one) => one.calls)
  return {
    name: anchor.name,
    version: versionOf(anchor),
    taskMicroseconds: spread(all.map(({ event }) => event.task)),
    scriptMicroseconds: spread(all.map(({ event }) => event.script)),
    startTaskMilliseconds: spread(
      all.map(({ start }) => start.task),
      1,
    ),
    startScriptMilliseconds: spread(
      all.map(({ start }) => start.script),
      1,
    ),
    call: {
      timed: timed.length,
      p50Microseconds: round(quantile(timed, 0.5), 0),
      p99Microseconds: round(quantile(timed, 0.99), 0),
      pacedP50Microseconds: round(quantile(paced, 0.5), 0),
      pacedP99Microseconds: round(quantile(paced, 0.99), 0),
    },
    requests: spread(all.map(({ requests }) => requests)).median,
    delivered: spread(all.map(({ delivered }) => delivered)).median,
  }
})
const taskOf = (name: string) => rows.find((row) => row.name === name)?.taskMicroseconds.median ?? NaN
const results = rows
  .map((row) => ({
    ...row,
    timesOurs: round(row.taskMicroseconds.median / taskOf(us.name), 2),
    timesBeacon: round(row.taskMicroseconds.median / taskOf(beacon.name), 2),
  }))
  .sort((a, b) => a.taskMicroseconds.median - b.taskMicroseconds.median)

printTable(
  `Main thread per event: ${pace.events} events, one every ${pace.every} ms, until all are delivered (processor time; median of ${rounds} rounds, lowest to highest)`,
  results.map(({ name, version, taskMicroseconds: task, ...row }) => ({
    tracker: name,
    version,
    'µs per event': task.median,
    range: `${task.low} to ${task.high}`,
    '× heed': row.timesOurs,
    '× beacon': row.timesBeacon,
    'of it script': row.scriptMicroseconds.median,
    requests: row.requests,
    delivered: row.delivered,
  })),
)
printTable(
  'Starting, and what one call of track() holds the page (the clock goes in steps of 5 µs)',
  results.map(({ name, call, ...row }) => ({
    tracker: name,
    'start ms': row.startTaskMilliseconds.median,
    'of it script': row.startScriptMilliseconds.median,
    [`paced p50 µs`]: call.pacedP50Microseconds,
    [`paced p99 µs`]: call.pacedP99Microseconds,
    [`batch p50 µs`]: call.p50Microseconds,
    [`batch p99 µs`]: call.p99Microseconds,
    calls: call.timed,
  })),
)

const mine = taskOf(us.name)
const first = results.every(({ taskMicroseconds }) => mine <= taskMicroseconds.median)
console.log(
  `\n${us.name}: ${mine} µs per event, goal ${GOAL}: ${mine <= GOAL ? 'reached' : 'missed'}; first among those measured: ${first ? 'yes' : 'NO'}`,
)
conclude('cpu', rounds, whole, chromium.version, {
  trackers: Object.fromEntries(results.map(({ name, ...row }) => [name, row])),
})
// The goal in microseconds is this machine's; who is first is not.
if (!first) process.exitCode = 1
