import type { BrowserContext, Page, Request } from 'playwright-core'

/** What a device holds for an origin, read through the browser's debugger and not through the page. */
export interface Device {
  readonly cookies: readonly string[]
  readonly localStorage: readonly string[]
  readonly sessionStorage: readonly string[]
  readonly databases: readonly string[]
  readonly caches: readonly string[]
}

/** A device on which nothing was stored. */
export const EMPTY: Device = { cookies: [], localStorage: [], sessionStorage: [], databases: [], caches: [] }

/** Reads everything that the page's origin stored on this device. */
export async function readDevice(page: Page): Promise<Device> {
  const context = page.context()
  const debug = await context.newCDPSession(page)
  const securityOrigin = new URL(page.url()).origin
  const storageKey = `${securityOrigin}/`
  const keys = async (isLocalStorage: boolean): Promise<string[]> => {
    const { entries } = await debug.send('DOMStorage.getDOMStorageItems', {
      storageId: { storageKey, isLocalStorage },
    })
    return entries.map(([key]) => String(key))
  }
  const device = {
    cookies: (await context.cookies()).map(({ name }) => name),
    localStorage: await keys(true),
    sessionStorage: await keys(false),
    databases: (await debug.send('IndexedDB.requestDatabaseNames', { storageKey })).databaseNames,
    caches: (await debug.send('CacheStorage.requestCacheNames', { storageKey })).caches.map(
      ({ cacheName }) => cacheName,
    ),
  }
  await debug.detach()
  return device
}

/** Records every request that leaves a browser context, and every complaint of its pages. */
export function watch(context: BrowserContext): {
  readonly requests: Request[]
  readonly complaints: string[]
  /** Bodies sent to the collector, as text. */
  sent(): string[]
} {
  const requests: Request[] = []
  const complaints: string[] = []
  context.on('request', (request) => requests.push(request))
  context.on('weberror', (error) => complaints.push(`uncaught: ${error.error().message}`))
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  return {
    requests,
    complaints,
    sent: () =>
      requests.filter((request) => request.method() === 'POST').map((request) => request.postData() ?? ''),
  }
}
