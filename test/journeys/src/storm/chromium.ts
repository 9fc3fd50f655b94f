import { launch } from '../browser.ts'
import type { Engine } from './engine.ts'
import { nothing, wait } from './wait.ts'

/** Chromium through its debugger; every visit has a profile of its own that outlives its tab. */
export async function chromiumEngine(): Promise<Engine> {
  const browser = await launch()
  return {
    name: 'Chromium',
    ways: ['navigate', 'close', 'crash'],
    lanes: 3,
    end: () => Promise.race([browser.close(), wait(20_000)]),
    open: async (url) => {
      const context = await browser.newContext()
      const page = await context.newPage()
      const debug = await context.newCDPSession(page)
      await page.goto(url)
      return {
        run: (expression) => page.evaluate(expression),
        close: async () => {
          const gone = page.waitForEvent('close')
          // With these handlers, because that is how a visitor closes a tab.
          await page.close({ runBeforeUnload: true })
          await gone
        },
        crash: async () => {
          const dead = page.waitForEvent('crash')
          debug.send('Page.crash').catch(nothing)
          await dead
        },
        // A context whose page left in the task that tracked may never close (seen with Playwright 1.65): the browser ends it.
        end: () => Promise.race([context.close(), wait(3_000)]),
      }
    },
  }
}
