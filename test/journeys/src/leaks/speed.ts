import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { bundle } from '../../../../.dev/bundle.mjs'
import { launch } from '../browser.ts'

/** How a page with thirty held scripts feels, in ms. */
export interface Speed {
  /** From each press of "Accept all" to the next paint, as the browser says (Event Timing, in steps of 8 ms; 0 below 16). */
  readonly paints: readonly number[]
  /** Tasks of more than 50 ms while the banner came and after it was accepted, each as long as it took. */
  readonly longTasks: readonly number[]
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
  const longTasks: number[] = []
  try {
    for (let n = 0; n < times; n++) {
      const context = await browser.newContext()
      const page = await context.newPage()
      const debug = await context.newCDPSession(page)
      await debug.send('Emulation.setCPUThrottlingRate', { rate: throttle })
      await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`)
      await page.getByRole('button', { name: 'Accept all' }).click()
      await page.waitForFunction(() => window.ran === 30)
      // The browser says how long a press took only after its frame was drawn.
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)))
      const seen = await page.evaluate(() => window.seen)
      paints.push(Math.max(0, ...seen.clicks))
      longTasks.push(...seen.tasks)
      await context.close()
    }
  } finally {
    await browser.close()
    server.closeAllConnections()
    server.close()
  }
  return { paints, longTasks }
}
