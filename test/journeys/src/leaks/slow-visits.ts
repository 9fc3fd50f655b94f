import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { bundle } from '../../../../.dev/bundle.mjs'
import { launch } from '../browser.ts'
import { longestTasks } from './longest-tasks.ts'

/** What is visited. */
export interface Visited<Seen> {
  /** The page's script. It is served as `/speed-page.js`. */
  readonly script: URL
  /** The document. */
  readonly html: string
  /** Further scripts: path to code. */
  readonly scripts?: Readonly<Record<string, string>>
  /** What the visitor does; resolves when the visit is over. */
  readonly visit: (page: Page, origin: string) => Promise<unknown>
  /** What the page has seen of it, asked once the visit is over. */
  readonly look: (page: Page) => Promise<Seen>
}

/** How a page felt. One entry a visit; times in ms of processor time, so that what else the machine does doesn't count. */
export interface Felt<Seen> {
  /** The longest task of the page's main thread. */
  readonly longest: readonly number[]
  /** The task before those, in which the browser opens the document. No page can shorten it. */
  readonly opening: readonly number[]
  readonly seen: readonly Seen[]
}

/**
 * Opens a page again and again in Chromium, a visitor each time.
 *
 * @param throttle How many times slower than this machine: 4, say.
 */
export async function slowVisits<Seen>(
  { script, html, scripts, visit, look }: Visited<Seen>,
  times: number,
  throttle: number,
): Promise<Felt<Seen>> {
  const files = new Map(Object.entries(scripts ?? {}))
  for (const one of await bundle({ input: fileURLToPath(script) }))
    if ('code' in one) files.set(`/${one.fileName}`, one.code)
  const server = createServer((request, response) => {
    const code = files.get((request.url ?? '').split('?')[0] ?? '')
    response.setHeader('content-type', code ? 'text/javascript' : 'text/html')
    response.end(code ?? html)
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`
  const browser = await launch()
  const longest: number[] = []
  const opening: number[] = []
  const seen: Seen[] = []
  try {
    for (let n = 0; n < times; n++) {
      const context = await browser.newContext()
      const page = await context.newPage()
      const debug = await context.newCDPSession(page)
      await debug.send('Emulation.setCPUThrottlingRate', { rate: throttle })
      await browser.startTracing(page, { categories: ['-*', 'toplevel', 'navigation', 'blink.user_timing'] })
      await visit(page, origin)
      const tasks = longestTasks(await browser.stopTracing())
      longest.push(tasks.page)
      opening.push(tasks.opening)
      seen.push(await look(page))
      await context.close()
    }
  } finally {
    await browser.close()
    server.closeAllConnections()
    server.close()
  }
  return { longest, opening, seen }
}

/** Presses as a hand does: a button that comes up in no time makes one task of what are three. */
export const press = (page: Page, x: number, y: number): Promise<void> =>
  page.mouse.click(x, y, { delay: 40 })
