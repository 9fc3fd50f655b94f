import type { BrowserContext, CDPSession, Page } from 'playwright-core'
import { dice } from './dice.ts'
import type { Stand } from './stand.ts'
import { settle, type Verdict } from './verdict.ts'
import { nothing, wait } from './wait.ts'
import { openWitnessed, type Outcomes } from './witness.ts'

const TABS = 8
const DAY = 24 * 60 * 60_000

interface Tab {
  readonly name: string
  readonly page: Page
  readonly debug: CDPSession
}

/**
 * Eight tabs of one browser share an outbox in a storm. They track at random, come to the front, go back, get clocks that
 * are a day off, are closed, left and crash; each that dies is replaced. A tab opened at the end has to deliver all.
 *
 * @param seconds How long that goes on.
 */
export async function tabStorm(
  stand: Stand,
  context: BrowserContext,
  run: number,
  seconds: number,
): Promise<Verdict> {
  const { proxy, ledger } = stand
  const chance = dice(stand.seed, `tabs ${run}`)
  const site = stand.site()
  const outcomes: Outcomes = new Map()
  const tabs: (Tab | undefined)[] = Array.from({ length: TABS })
  let opened = 0
  let tracked = 0

  const open = async (slot: number) => {
    tabs[slot] = undefined
    const name = `${site}-${opened++}`
    const skew = chance.pick([0, 0, DAY, -DAY])
    const page = await context.newPage()
    page.once('crash', () => {
      proxy.senders.condemn(name)
      if (tabs[slot]?.name === name) tabs[slot] = undefined
    })
    const debug = await openWitnessed(page, stand.page(site, name, skew), outcomes)
    tabs[slot] = { name, page, debug }
  }
  const die = async (slot: number) => {
    const tab = tabs[slot]
    if (!tab) return
    const gone = new Promise<void>((resolve) => {
      tab.page.once('crash', () => resolve())
      tab.page.once('close', () => resolve())
    })
    proxy.senders.condemn(tab.name)
    const way = chance.pick(['crash', 'crash', 'close', 'leave'] as const)
    if (way === 'leave') await tab.page.goto(`${stand.origin}/away`).catch(nothing)
    if (way === 'crash') tab.debug.send('Page.crash').catch(nothing)
    else tab.page.close({ runBeforeUnload: true }).catch(nothing)
    await gone
    if (way === 'crash') await tab.page.close()
    await open(slot)
  }
  const step = async () => {
    const slot = chance.below(TABS)
    const tab = tabs[slot]
    const what = chance.next()
    if (what < 0.6) {
      const [prefix, count] = [`t${tracked++}`, 1 + chance.below(4)] as const
      tab?.page
        .evaluate(([prefix, count]) => window.storm.many(prefix, count), [prefix, count] as const)
        .catch(nothing)
    } else if (what < 0.72) await tab?.page.bringToFront().catch(nothing)
    else if (what < 0.8) {
      const skew = chance.pick([0, DAY, -DAY])
      tab?.page.evaluate((skew) => window.storm.skew(skew), skew).catch(nothing)
    } else if (what < 0.9) await die(slot)
    await wait(chance.between(0, 120))
  }

  proxy.weather(site, 'storm')
  await Promise.all(Array.from({ length: TABS }, (_, slot) => open(slot)))
  for (const until = Date.now() + seconds * 1_000; Date.now() < until;) await step()
  proxy.weather(site, 'fair')
  for (const tab of tabs) {
    if (!tab) continue
    proxy.senders.condemn(tab.name)
    await tab.page.close()
  }
  const last = await context.newPage()
  await openWitnessed(last, stand.page(site, `${site}-last`), outcomes)
  const verdict = await settle(ledger, site, outcomes, () => last.evaluate(() => window.storm.flush()))
  await last.close()
  return verdict
}
