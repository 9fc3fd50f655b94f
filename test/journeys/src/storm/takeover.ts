import type { BrowserContext } from 'playwright-core'
import type { Stand } from './stand.ts'
import { nothing, wait, within } from './wait.ts'
import { openWitnessed, type Outcomes } from './witness.ts'

/** Milliseconds to wait for a tab that may never take over. */
const PATIENCE = 8_000

/**
 * The tab that sends hangs in a request and crashes; two others are open.
 *
 * @param busy Whether the others have tracked something of their own, or only stand by.
 * @returns Milliseconds from the crash to the first request of another tab; more than eight seconds if there was none.
 */
export async function takeover(stand: Stand, context: BrowserContext, busy: boolean): Promise<number> {
  const { proxy } = stand
  const site = stand.site()
  const outcomes: Outcomes = new Map()
  const open = async (order: string) => {
    const page = await context.newPage()
    const name = `${site}-${order}`
    return { name, page, debug: await openWitnessed(page, stand.page(site, name), outcomes) }
  }
  const sender = () => proxy.arrivals.findLast((one) => one.site === site && one.tab !== undefined)?.tab

  const tabs = [await open('one'), await open('two'), await open('three')]
  // They look for what an earlier visit left, and find nothing: after that they stand by.
  await wait(2_500)
  proxy.weather(site, 'stuck')
  await tabs[2]!.page.evaluate(() => window.storm.many('mine', 3))
  if (!(await within(10_000, () => sender() !== undefined))) throw new Error('Nobody ever sent.')
  const owner = tabs.find(({ name }) => name === sender())!
  if (busy) for (const { page, name } of tabs) await page.evaluate((name) => window.storm.many(name, 1), name)
  // They have had their second of quiet, and stand in line.
  await wait(2_500)
  proxy.weather(site, 'fair')
  proxy.senders.condemn(owner.name)
  const dead = new Promise((resolve) => owner.page.once('crash', resolve))
  owner.debug.send('Page.crash').catch(nothing)
  await dead
  const died = Date.now()
  await within(PATIENCE, () => sender() !== owner.name)
  const took = Date.now() - died
  for (const { page } of tabs) await page.close()
  return took
}
