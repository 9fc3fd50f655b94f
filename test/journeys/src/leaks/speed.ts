import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { bundle } from '../../../../.dev/bundle.mjs'
import { launch } from '../browser.ts'
import { longestTasks } from './longest-tasks.ts'

/** How a page with thirty held scripts feels, in ms. */
export interface Speed {
  /** From each press of "Accept all" to the next paint, as the browser says (Event Timing, in steps of 8 ms; 0 below 16). */
  readonly paints: readonly number[]
  /**
   * The longest task of each visit's page, from its first byte until all thirty had run: processor time, so that what
   * else the machine does doesn't count. Nothing but the page's own code runs in it meanwhile.
   */
  readonly longest: readonly number[]
  /** The task before those, for comparison: the browser leaves one document and sets up the next. No page can shorten it. */
  readonly opening: readonly number[]
}

const HELD = Array.from({ length: 30 }, (_, n) =>
  n % 2
    ? `<script type="text/plain" data-heed-purpose="marketing">window.ran++</script>`
    : `<script type="text/plain" data-heed-purpose="marketing" src="/held.js?${n}"></script>`,
).join('\n')

/**
 * Opens the page again and again in Chromium, a visitor each time, and accepts.
 *
 * @param throttle How many times slower than this machine: 4, say.
 */
export async function measureSpeed(times: number, throttle: number): Promise<Speed> {
  const input = fileURLToPath(new URL('speed-page.ts', import.meta.url))
  const files = new Map(
    (await bundle({ input })).flatMap((one) => ('code' in one ? [[`/${one.fileName}`, one.code]] : [])),
  )
  const server = createServer((request, response) => {
    const path = (request.url ?? '').split('?')[0] ?? ''
    const script = path === '/held.js' ? 'window.ran++' : files.get(path)
    response.setHeader('content-type', script ? 'text/javascript' : 'text/html')
    response.end(
      script ??
        `<!doctype html><html lang="en"><head><title>A page</title><link rel="icon" href="data:,"></head><body><p>Plants</p>${HELD}<script type="module" src="/speed-page.js"></script></body></html>`,
    )
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const browser = await launch()
  const paints: number[] = []
  const longest: number[] = []
  const opening: number[] = []
  try {
    for (let n = 0; n < times; n++) {
      const context = await browser.newContext()
      const page = await context.newPage()
      const debug = await context.newCDPSession(page)
      await debug.send('Emulation.setCPUThrottlingRate', { rate: throttle })
      await browser.startTracing(page, { categories: ['-*', 'toplevel', 'navigation', 'blink.user_timing'] })
      const told = (what: string) =>
        page.waitForEvent('console', { predicate: (message) => message.text().startsWith(what) })
      const [press, ran] = [told('press'), told('ran')]
      await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`)
      const [, x, y] = (await press).text().split(' ').map(Number)
      // As a hand does: a button that comes up in no time makes one task of what are three.
      await page.mouse.click(x ?? 0, y ?? 0, { delay: 40 })
      await ran
      const tasks = longestTasks(await browser.stopTracing())
      longest.push(tasks.page)
      opening.push(tasks.opening)
      const seen = await page.evaluate(() => window.seen)
      paints.push(Math.max(0, ...seen.clicks))
      await context.close()
    }
  } finally {
    await browser.close()
    server.closeAllConnections()
    server.close()
  }
  return { paints, longest, opening }
}
