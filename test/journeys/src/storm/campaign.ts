import { join } from 'node:path'
import type { BrowserContext } from 'playwright-core'
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
import { answered } from './wait.ts'
import { webkitEngine } from './webkit.ts'

/** Told after every run: which, and what came of it. */
export type Progress = (what: string) => void

/** What a browser's driver may take for one run, in milliseconds. */
const DEADLINE = 120_000

/**
 * The same a number of times, so many beside each other. Where the driver of a browser fails, that run is told and made
 * again, twice at most: it says nothing about events.
 */
async function times<T>(
  count: number,
  lanes: number,
  progress: Progress,
  run: (n: number) => Promise<T>,
): Promise<T[]> {
  const results: T[] = []
  let next = 0
  const tryRun = async (n: number, left: number): Promise<T> => {
    try {
      return await answered(DEADLINE, `run ${n}`, run(n))
    } catch (error) {
      progress(`run ${n} is made again: ${String(error).split('\n')[0]}`)
      if (left === 0) throw error
      return tryRun(n, left - 1)
    }
  }
  const lane = async () => {
    for (let n = next++; n < count; n = next++) results[n] = await tryRun(n, 2)
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
    return await times(count, 3, progress, async (n) => {
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
  times(count, 2, progress, async (n) => {
    const verdict = await kill(stand, n)
    progress(`kill ${n}: ${say(verdict)}`)
    return verdict
  })

/** Browsers whose pages that are not in front are hidden, as a visitor's are. */
async function inMortal<T>(
  stand: Stand,
  name: string,
  run: (context: BrowserContext) => Promise<T>,
): Promise<T> {
  const { context, kill } = await startMortal(join(stand.folder, `profile-${name}`))
  try {
    return await run(context)
  } finally {
    await kill()
  }
}

/** Eight tabs each time, for so many seconds. */
export const tabs = (stand: Stand, count: number, seconds: number, progress: Progress): Promise<Verdict[]> =>
  inMortal(stand, 'tabs', (context) =>
    times(count, 1, progress, async (n) => {
      const verdict = await tabStorm(stand, context, n, seconds)
      progress(`tabs ${n}: ${say(verdict)}`)
      return verdict
    }),
  )

/** Milliseconds in which others take over from an owner that dies: tabs in line, or tabs that only stand by. */
export const takeovers = (
  stand: Stand,
  count: number,
  others: 'in line' | 'standing by',
  progress: Progress,
): Promise<number[]> =>
  inMortal(stand, `takeover-${others}`, (context) =>
    times(count, 1, progress, async (n) => {
      const took = await takeover(stand, context, others === 'in line')
      progress(`takeover ${n}: ${took} ms by tabs ${others}`)
      return took
    }),
  )

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
        ...(await times(count, engine.lanes, progress, async (n) => {
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
