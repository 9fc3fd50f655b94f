import type { Browser, BrowserContext } from 'playwright-core'

const cleared = new WeakMap<Browser, BrowserContext[]>()

/** A browser context in which nothing of an earlier visitor is left, if there is one. */
export const takeCleared = (browser: Browser): BrowserContext | undefined => cleared.get(browser)?.pop()

/**
 * Closes the pages of a context and clears what they left, so that the next visitor need not wait for a new one: a new
 * context is a new process, and costs more than all that a visitor does.
 *
 * @param origins Everywhere that the pages may have left something.
 */
export async function giveBack(
  browser: Browser,
  context: BrowserContext,
  origins: readonly string[],
): Promise<void> {
  // A new tab before the old ones go: what is kept for a session goes with its tab.
  const empty = await context.newPage()
  for (const page of context.pages()) if (page !== empty) await page.close()
  const debug = await context.newCDPSession(empty)
  for (const origin of origins)
    await debug.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' })
  await context.clearCookies()
  await debug.detach()
  await empty.close()
  cleared.set(browser, [...(cleared.get(browser) ?? []), context])
}
