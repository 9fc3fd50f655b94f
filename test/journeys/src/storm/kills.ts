import { join } from 'node:path'
import { plan } from './crashes.ts'
import { startMortal } from './mortal.ts'
import type { Stand } from './stand.ts'
import { promised, settle, type Verdict } from './verdict.ts'
import { nothing, wait } from './wait.ts'
import { openWitnessed, type Outcomes } from './witness.ts'

/** One page tracks in a storm and the whole browser is killed; then the browser is started again on the same profile. */
export async function kill(stand: Stand, run: number): Promise<Verdict> {
  const { proxy, ledger } = stand
  const { moments, death } = plan(stand.seed, `kill ${run}`)
  const site = stand.site()
  const profile = join(stand.folder, `profile-${run}`)
  const outcomes: Outcomes = new Map()
  proxy.weather(site, 'storm')
  const first = await startMortal(profile)
  try {
    const page = await first.context.newPage()
    await openWitnessed(page, stand.page(site, 'dies'), outcomes)
    const frozen = 1 + ((run % 3) % moments.length)
    if (run % 2 === 0) await page.evaluate((frozen) => window.storm.freezeAt(frozen), frozen)
    page.evaluate((moments) => window.storm.at('e', moments), moments).catch(nothing)
    // Every other browser dies in the very moment of a promise, the rest whenever it happens.
    if (run % 2 === 0) await promised(outcomes, frozen)
    else await wait(death)
  } finally {
    await first.kill()
  }
  proxy.weather(site, 'fair')
  const second = await startMortal(profile)
  try {
    const page = await second.context.newPage()
    await openWitnessed(page, stand.page(site, 'next'), outcomes)
    return await settle(ledger, site, outcomes, () => page.evaluate(() => window.storm.flush()))
  } finally {
    await second.kill()
  }
}
