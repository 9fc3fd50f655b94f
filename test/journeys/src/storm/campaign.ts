import { join } from 'node:path'
import { launch } from '../browser.ts'
import { chromiumEngine } from './chromium.ts'
import { crash } from './crashes.ts'
import type { Engine } from './engine.ts'
import { firefoxEngine } from './firefox.ts'
import { kill } from './kills.ts'
import { type LastBatch, lastBatch } from './last-batch.ts'
import { startMortal } from './mortal.ts'
import type { Stand } from './stand.ts'
import { tabStorm } from './tabs.ts'
import { takeover } from './takeover.ts'
import type { Verdict } from './verdict.ts'
import { webkitEngine } from './webkit.ts'

/** Told after every run: which, and what came of it. */
export type Progress = (what: string) => void

/** The same a number of times, so many beside each other. */
async function times<T>(count: number, lanes: number, run: (n: number) => Promise<T>): Promise<T[]> {
  const results: T[] = []
  let next = 0
  const lane = async () => {
    for (let n = next++; n < count; n = next++) results[n] = await run(n)
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return results
}

const say = ({ promised, lost, twice, open, openArrived }: Verdict): string =>
  `${promised} promised, ${lost.length} lost, ${twice.length} twice; ${openArrived} of ${open} unpromised`

/** Renderer crashes, in pages of one browser. */
export async function crashes(stand: Stand, count: number, progress: Progress): Promise<Verdict[]> {
  const browser = await launch()
  try {
    return await times(count, 3, async (n) => {
      const verdict = await crash(stand, browser, n)
      progress(`crash ${n}: ${say(verdict)}`)
      return verdict
    })
  } finally {
    await browser.close()
  }
}

/** Browsers that are killed. */
export const kills = (stand: Stand, count: number, progress: Progress): Promise<Verdict[]> =>
  times(count, 2, async (n) => {
    const verdict = await kill(stand, n)
    progress(`kill ${n}: ${say(verdict)}`)
    return verdict
  })

/** Eight tabs each time, and milliseconds in which others take over from an owner that dies. */
export async function tabs(stand: Stand, count: number, seconds: number, progress: Progress) {
  const { context, kill } = await startMortal(join(stand.folder, 'profile-tabs'))
  try {
    const verdicts = await times(count, 1, async (n) => {
      const verdict = await tabStorm(stand, context, n, seconds)
      progress(`tabs ${n}: ${say(verdict)}`)
      return verdict
    })
    const takeovers = await times(Math.min(count, 10), 1, async (n) => {
      const took = { busy: await takeover(stand, context, true), idle: await takeover(stand, context, false) }
      progress(`takeover ${n}: ${took.busy} ms by tabs in line, ${took.idle} ms by tabs that stand by`)
      return took
    })
    return { verdicts, takeovers }
  } finally {
    await kill()
  }
}

const MAKES = { chromium: chromiumEngine, firefox: firefoxEngine, webkit: webkitEngine }
/** Browsers by name. */
export type Make = keyof typeof MAKES

/** Last batches of visitors who never come back, in each engine that is here. */
export async function lastBatches(
  stand: Stand,
  count: number,
  makes: readonly Make[],
  progress: Progress,
): Promise<LastBatch[]> {
  const results: LastBatch[] = []
  for (const make of makes) {
    const engine: Engine | undefined = await MAKES[make]()
    if (!engine) {
      progress(`last batches: NOT RUN: ${make} is not on this machine`)
      continue
    }
    try {
      results.push(
        ...(await times(count, engine.lanes, async (n) => {
          const last = await lastBatch(stand, engine, n)
          const { way, heavy, delivered, tracked } = last
          progress(`last ${make} ${n}: ${way}${heavy ? ', over 64 KiB' : ''}: ${delivered} of ${tracked}`)
          return last
        })),
      )
    } finally {
      await engine.end()
    }
  }
  return results
}
