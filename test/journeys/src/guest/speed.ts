import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { bundle } from '../../../../.dev/bundle.mjs'
import { launch } from '../browser.ts'
import { longestTasks } from '../leaks/longest-tasks.ts'

/** How a page feels on which a survey is played to its thanks. One entry a visit. */
export interface SurveySpeed {
  /** The longest task of the page's main thread, in ms of processor time. */
  readonly longest: readonly number[]
  /** The task before those, in which the browser opens the document. No page can shorten it. */
  readonly opening: readonly number[]
  /** Cumulative Layout Shift. */
  readonly shifted: readonly number[]
}

/**
 * Opens a page again and again in Chromium, a visitor each time, and plays the survey that comes up in its corner with the pointer.
 *
 * @param survey `nps`, with its follow-up; `survey`, `<heed-survey>` with one item of every kind; `none`, the page alone.
 * @param moment `first`: with the page's own first frame. `rest`: once the page is loaded and at rest, as surveys come up that nobody
 * placed in the markup.
 * @param throttle How many times slower than this machine: 4, say.
 */
export async function measureSurveySpeed(
  survey: 'nps' | 'survey' | 'none',
  moment: 'first' | 'rest',
  times: number,
  throttle: number,
): Promise<SurveySpeed> {
  const input = fileURLToPath(new URL('speed-page.ts', import.meta.url))
  const files = new Map(
    (await bundle({ input })).flatMap((one) => ('code' in one ? [[`/${one.fileName}`, one.code]] : [])),
  )
  const server = createServer((request, response) => {
    const script = files.get(request.url ?? '')
    response.setHeader('content-type', script ? 'text/javascript' : 'text/html')
    response.end(
      script ??
        `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,"></head><body><h1>Plants</h1>${'<p>Leaves and roots.</p>'.repeat(100)}<script type="module" src="/speed-page.js"></script></body></html>`,
    )
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const browser = await launch()
  const longest: number[] = []
  const opening: number[] = []
  const shifted: number[] = []
  try {
    for (let n = 0; n < times; n++) {
      const context = await browser.newContext()
      const page = await context.newPage()
      const debug = await context.newCDPSession(page)
      await debug.send('Emulation.setCPUThrottlingRate', { rate: throttle })
      await browser.startTracing(page, { categories: ['-*', 'toplevel', 'navigation', 'blink.user_timing'] })
      page.on('console', (message) => {
        const [what, x, y] = message.text().split(' ')
        // As a hand does: a button that comes up in no time makes one task of what are three.
        if (what === 'press') void page.mouse.click(Number(x), Number(y), { delay: 40 })
      })
      const done = page.waitForEvent('console', {
        predicate: (message) => message.text() === 'done',
        timeout: 120_000,
      })
      await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/#${survey},${moment}`)
      await done
      const tasks = longestTasks(await browser.stopTracing())
      longest.push(tasks.page)
      opening.push(tasks.opening)
      shifted.push(await page.evaluate(() => window.shifted))
      await context.close()
    }
  } finally {
    await browser.close()
    server.closeAllConnections()
    server.close()
  }
  return { longest, opening, shifted }
}
