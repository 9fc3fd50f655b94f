import type { Browser, Page } from 'playwright-core'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { launch } from '../browser.ts'
import { bundleScript } from '../bundle-script.ts'

/** The items of the element tests, one of every look. */
const items = new URL('../../../../packages/surveys/src/items.test.data.ts', import.meta.url).pathname

const script = `
import '@heed/surveys/define/nps'
import '@heed/surveys/define/csat'
import '@heed/surveys/define/ces'
import '@heed/surveys/define/survey'
import { items } from '${items}'
window.items = items`

/** A page that shows surveys and nothing else, on a server of this machine. */
export interface Stand {
  open(browser: Browser, width: number, height: number): Promise<Page>
  close(): Promise<void>
}

/** A browser that draws letters alike on every layer: what differs must be the page's doing. */
export const launchEven = (): Promise<Browser> =>
  launch('--disable-lcd-text', '--disable-partial-raster', '--font-render-hinting=none')

/** Bundles the elements, and serves them. */
export async function createStand(): Promise<Stand> {
  const files = new Map(
    (await bundleScript(script)).flatMap((one) =>
      'code' in one ? [[`/${one.fileName.split('/').at(-1)}`, one.code]] : [],
    ),
  )
  const [entry] = files.keys()
  const server = createServer((request, response) => {
    const code = files.get(`/${(request.url ?? '').split('/').at(-1)}`)
    response.setHeader('content-type', code ? 'text/javascript' : 'text/html')
    response.end(
      code ??
        `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,"></head><body><script type="module" src="${entry}"></script></body></html>`,
    )
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const { port } = server.address() as AddressInfo
  return {
    async open(browser, width, height) {
      const page = await browser.newPage({
        viewport: { width, height },
        locale: 'en-GB',
        reducedMotion: 'reduce',
      })
      await page.goto(`http://localhost:${port}/`)
      await page.waitForFunction(() => 'items' in window)
      return page
    },
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
