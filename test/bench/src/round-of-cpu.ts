import { setTimeout as wait } from 'node:timers/promises'
import type { Anchor } from './anchors.ts'
import type { Chromium, Tab } from './chromium.ts'
import { between, countTicks, readWork, type Work } from './metrics.ts'
import type { Wire } from './wire.ts'

/** How the rounds go; milliseconds. */
export const pace = {
  /** Events of a round, and the time between two. */
  events: 100,
  every: 20,
  /** What a tracker gets to start. */
  start: 1_500,
  /** What is still counted after the last event has arrived: acknowledgements are handled, queues emptied. */
  tail: 1_000,
  /** Who has not delivered by then is not waited for. */
  settle: 8_000,
  /** Events called in one go, one go every `every`, where single calls are timed. */
  batch: 20,
  /** Who needs longer than this for all calls is timed by those made until then. */
  patience: 30_000,
} as const

/** What one round of an anchor came to. */
export interface Round {
  /** From loading the script until it has settled, milliseconds. */
  readonly start: Work
  /** Per event, microseconds, what the same page does without tracking taken off. */
  readonly event: Work
  /** Each `track()` call of the round, microseconds. */
  readonly calls: readonly number[]
  readonly requests: number
  readonly delivered: number
}

/** Defines `pace(each, ticks, size)` in the page: calls `each(n)` so many at a time, at even times, and resolves to what each call took in µs. */
const PACER = `async () => {
  globalThis.pace = (each, ticks, size) => new Promise((done) => {
    const took = []
    const from = performance.now()
    let tick = 0
    const next = () => {
      for (let i = 0; i < size; i++) {
        const before = performance.now()
        each(took.length)
        took.push((performance.now() - before) * 1000)
      }
      if (++tick === ticks || performance.now() - from > ${pace.patience}) done(took)
      else setTimeout(next, from + tick * ${pace.every} - performance.now())
    }
    next()
  })
}`

/** A fresh visitor's page in which a tracker has started. */
async function begin(tab: Tab, wire: Wire, anchor: Anchor): Promise<Work> {
  const script = await wire.script(anchor)
  await countTicks(tab)
  await tab.open(`${wire.origin}/page`)
  await tab.run(PACER)
  const before = await readWork(tab)
  await tab.run(`async () => {
    globalThis.bench = await import(${JSON.stringify(script)})
    bench.init(location.origin)
  }`)
  await wait(pace.start)
  return between(before, await readWork(tab))
}

/** The work of a page that keeps the same pace and tracks nothing. */
async function idle(tab: Tab): Promise<Work> {
  const before = await readWork(tab)
  await tab.run(`async () => { await pace(() => {}, ${pace.events}, 1) }`)
  return between(before, await readWork(tab))
}

/** The work of an anchor's page: starting, and events at an even pace until all were delivered. */
export async function roundOfCpu(
  chromium: Chromium,
  wire: Wire,
  anchor: Anchor,
  run: string,
): Promise<Round> {
  const visitor = await chromium.visitor()
  try {
    const tab = await visitor.tab()
    const start = await begin(tab, wire, anchor)
    const first = await idle(tab)
    const posts = wire.posts
    const before = await readWork(tab)
    const calls = await tab.run<number[]>(
      `async () => pace((n) => bench.track('mark-${run}-' + n), ${pace.events}, 1)`,
    )
    const marks = Array.from(calls, (_, n) => `mark-${run}-${n}`)
    const delivered = await wire.arrived(marks, pace.settle)
    await wait(pace.tail)
    const all = between(before, await readWork(tab))
    const requests = wire.posts - posts
    const last = await idle(tab)
    const perEvent = (kind: keyof Work) => ((all[kind] - (first[kind] + last[kind]) / 2) * 1000) / pace.events
    return {
      start,
      event: { task: perEvent('task'), script: perEvent('script') },
      calls,
      requests,
      delivered,
    }
  } finally {
    await visitor.leave()
  }
}

/** Times so many single calls, in batches at an even pace. Microseconds each. */
export async function timeCalls(
  chromium: Chromium,
  wire: Wire,
  anchor: Anchor,
  run: string,
  calls: number,
): Promise<readonly number[]> {
  const visitor = await chromium.visitor()
  try {
    const tab = await visitor.tab()
    await begin(tab, wire, anchor)
    return await tab.run<number[]>(
      `async () => pace((n) => bench.track('mark-${run}-' + n), ${Math.ceil(calls / pace.batch)}, ${pace.batch})`,
    )
  } finally {
    await visitor.leave()
  }
}
