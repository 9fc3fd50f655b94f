import type { CDPSession, Page } from 'playwright-core'

/** What pages said became of their events, by mark. `open` until they said more. */
export type Outcomes = Map<string, string>

/**
 * Opens a page of the storm. What it says reaches `outcomes` through the browser's debugger, so that a page that dies has
 * said what is there, and nothing else.
 */
export async function openWitnessed(page: Page, url: string, outcomes: Outcomes): Promise<CDPSession> {
  const debug = await page.context().newCDPSession(page)
  debug.on('Runtime.bindingCalled', ({ payload }) => {
    const [mark, outcome] = JSON.parse(payload) as [string, string]
    outcomes.set(mark, outcome)
  })
  await debug.send('Runtime.enable')
  await debug.send('Runtime.addBinding', { name: 'told' })
  await page.goto(url)
  await page.waitForFunction(() => 'storm' in window)
  return debug
}
