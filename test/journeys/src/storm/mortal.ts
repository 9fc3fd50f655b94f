import { spawn } from 'node:child_process'
import { type BrowserContext, chromium } from 'playwright-core'
import { CHROMIUM_FLAGS, findChromium } from '../../../../.dev/browsers.mjs'
import { nothing } from './wait.ts'

/** A browser of one's own, with all its processes, on a profile that outlives it. */
export interface Mortal {
  /** Its one profile. Pages that are not in front are hidden, and their timers throttled, as in a visitor's browser. */
  readonly context: BrowserContext
  /** SIGKILL for the whole process group: nobody gets to say goodbye. Resolves when what it had said was read. */
  kill(): Promise<void>
}

/** Starts Chromium on a profile. */
export async function startMortal(profile: string): Promise<Mortal> {
  const child = spawn(
    findChromium()!,
    [
      ...CHROMIUM_FLAGS,
      '--headless',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const address = new Promise<string>((resolve, reject) => {
    let said = ''
    child.stderr.on('data', (data) => {
      said += data
      const found = /DevTools listening on (ws:\S+)/.exec(said)
      if (found) resolve(found[1]!)
    })
    child.once('exit', () => reject(new Error(`Chromium ended before it began: ${said}`)))
  })
  const end = () => {
    process.kill(-child.pid!, 'SIGKILL')
    return gone
  }
  try {
    // Playwright's own defaults would make every page believe that it is in front.
    const browser = await chromium.connectOverCDP(await address, { noDefaults: true })
    return {
      context: browser.contexts()[0]!,
      kill: async () => {
        await end()
        await browser.close().catch(nothing)
      },
    }
  } catch (error) {
    await end()
    throw error
  }
}
