import { chromium, type Browser } from 'playwright-core'
import { CHROMIUM_FLAGS, findChromium } from '../../../.dev/browsers.mjs'

/**
 * Chromium as found on this machine, without a screen.
 *
 * @param flags Further flags of its command line.
 */
export async function launch(...flags: readonly string[]): Promise<Browser> {
  const executablePath = findChromium()
  if (!executablePath) throw new Error('Journeys need Chromium. Install it, or set CHROME_PATH.')
  return chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS, ...flags], headless: true })
}
