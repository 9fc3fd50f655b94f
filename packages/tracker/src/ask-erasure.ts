import type { Page } from './page.ts'

/** Milliseconds to wait after each attempt that failed. */
const WAITS = [2_000, 8_000, 0] as const

/**
 * Asks the collector to forget the visitor whose secret this is. Resolves once it has, or after the last attempt. Loaded when
 * it is needed: hardly any visit asks for it.
 */
export async function askErasure(
  endpoint: string,
  request: { readonly site: string; readonly secret: string },
  page: Pick<Page, 'fetch' | 'setTimeout'>,
): Promise<void> {
  for (const wait of WAITS) {
    try {
      const { ok } = await page.fetch(`${endpoint}/v1/erase`, {
        method: 'POST',
        body: JSON.stringify(request),
        keepalive: true,
        credentials: 'omit',
      })
      if (ok) return
    } catch {
      // Not reached: asked again below.
    }
    await new Promise<void>((resolve) => page.setTimeout(resolve, wait))
  }
}
