import type { Browser } from 'playwright-core'
import { launch } from '../browser.ts'
import type { Visit } from '../storm/engine.ts'
import { firefoxEngine } from '../storm/firefox.ts'
import { nothing, wait } from '../storm/wait.ts'
import { webkitEngine } from '../storm/webkit.ts'
import type { Case } from './table.ts'

/** Somebody with a device of their own, which outlives its tabs. */
export interface Visitor {
  /** Opens a tab. */
  open(url: string): Promise<Visit>
  /** Pulls out the cable, or puts it back. Only where the browser lets a test do so. */
  offline?(is: boolean): Promise<void>
  leave(): Promise<void>
}

/** A browser of some make. */
export interface Crowd {
  /** How many visitors may be there beside each other. */
  readonly lanes: number
  visitor(): Promise<Visitor>
  end(): Promise<void>
}

/** A visitor of Chromium: a context of the browser. */
async function inChromium(browser: Browser): Promise<Visitor> {
  const context = await browser.newContext({ locale: 'en-GB' })
  return {
    offline: (is) => context.setOffline(is),
    // A context whose page crashed may never close: the browser ends it.
    leave: () => Promise.race([context.close(), wait(3_000)]),
    open: async (url) => {
      const page = await context.newPage()
      await page.goto(url)
      return {
        run: (expression) => page.evaluate(expression),
        close: async () => {
          const gone = page.waitForEvent('close')
          await page.close({ runBeforeUnload: true })
          await gone
        },
        crash: async () => {
          const debug = await context.newCDPSession(page)
          const dead = page.waitForEvent('crash')
          debug.send('Page.crash').catch(nothing)
          await dead
        },
        end: () => page.close().catch(nothing),
      }
    },
  }
}

/** The browser of a case. Nothing where it is not on this machine. */
export async function crowd(engine: Case['engine']): Promise<Crowd | undefined> {
  if (engine === 'chromium') {
    const browser = await launch()
    return {
      lanes: 6,
      visitor: () => inChromium(browser),
      end: () => Promise.race([browser.close(), wait(20_000)]),
    }
  }
  const other = await (engine === 'firefox' ? firefoxEngine() : webkitEngine())
  return (
    other && {
      lanes: 1,
      // One profile for all: sites and surveys keep them apart.
      visitor: async () => ({ open: other.open, leave: async () => {} }),
      end: other.end,
    }
  )
}
