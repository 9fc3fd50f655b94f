import type { Browser } from 'playwright-core'
import { dice } from './dice.ts'
import { nothing, wait } from './wait.ts'
import type { Stand } from './stand.ts'
import { promised, settle, type Verdict } from './verdict.ts'
import { openWitnessed, type Outcomes } from './witness.ts'

/** Moments in milliseconds at which a page tracks, and dies. Most deaths come shortly after an event. */
export function plan(seed: number, what: string) {
  const chance = dice(seed, what)
  const moments = Array.from({ length: 1 + chance.below(10) }, () =>
    Math.floor(chance.chance(0.5) ? 0 : chance.between(0, 800)),
  ).sort((a, b) => a - b)
  const after = chance.chance(0.6) ? chance.between(0, 300) : chance.between(0, 5_000)
  return { moments, death: (chance.chance(0.7) ? (moments.at(-1) ?? 0) : 0) + after }
}

/**
 * One page tracks in a storm and its renderer crashes. A page that is opened afterwards, and tracks nothing itself, has to
 * deliver what the first was promised.
 */
export async function crash(stand: Stand, browser: Browser, run: number): Promise<Verdict> {
  const { proxy, ledger } = stand
  const { moments, death } = plan(stand.seed, `crash ${run}`)
  const site = stand.site()
  const outcomes: Outcomes = new Map()
  const context = await browser.newContext()
  try {
    proxy.weather(site, 'storm')
    const page = await context.newPage()
    const debug = await openWitnessed(page, stand.page(site, 'dies'), outcomes)
    const dead = new Promise((resolve) => page.once('crash', resolve))
    page.evaluate((moments) => window.storm.at('e', moments), moments).catch(nothing)
    // On a slow machine every other page would die before anything was promised.
    if (run % 2 === 0) await promised(outcomes)
    await wait(death)
    // Never answered: who should answer is dead.
    debug.send('Page.crash').catch(nothing)
    await dead
    proxy.weather(site, 'fair')
    const next = await context.newPage()
    await openWitnessed(next, stand.page(site, 'next'), outcomes)
    return await settle(ledger, site, outcomes, () => next.evaluate(() => window.storm.flush()))
  } finally {
    await context.close()
  }
}
