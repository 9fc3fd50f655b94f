import type { HeedEvent } from '@heed/schema'
import type { Page } from '../page.ts'

/** Milliseconds after which a collector that does not answer counts as away. An export of a long history takes its time. */
const PATIENCE = 30_000

/** What is asked, and for whom: the secret proves the visitor (`readDevice`). */
export interface Proof {
  readonly site: string
  readonly secret: string
}

/** What a collector keeps about a visitor: its answer to `POST /v1/export`. */
export interface Exported {
  readonly visitor: string
  /** Oldest first, as the device sent them. */
  readonly events: readonly HeedEvent[]
}

/** What a collector says once nothing of a visitor is left: its answer to `POST /v1/erase`. */
export interface Proven {
  readonly visitor: string
  /** How many events were removed. 0 where there was nothing. */
  readonly erased: number
  /** When, in milliseconds since the epoch, by the collector's clock. */
  readonly time: number
}

/**
 * Asks the collector for everything kept about a visitor, or to erase it. Resolves to its answer; undefined where it could not
 * be reached, or did not do it: asking again later is safe. What waits on the device is not touched; `Tracker.erase` does that.
 *
 * @param endpoint As given to `createTracker`.
 * @param page The world outside, for tests that must be exact.
 * @example
 * const { secret } = await readDevice('shop')
 * const kept = secret && (await askCollector('/voice', 'export', { site: 'shop', secret }))
 */
export async function askCollector<What extends 'export' | 'erase'>(
  endpoint: string,
  what: What,
  proof: Proof,
  page: Pick<Page, 'fetch'> = window,
): Promise<(What extends 'export' ? Exported : Proven) | undefined> {
  try {
    const answer = await page.fetch(`${endpoint}/v1/${what}`, {
      method: 'POST',
      body: JSON.stringify({ site: proof.site, secret: proof.secret }),
      credentials: 'omit',
      signal: AbortSignal.timeout(PATIENCE),
    })
    const said: Partial<Exported & Proven> = answer.status === 200 ? await answer.json() : {}
    // A page that answers 200 to everything is no collector: only one that names the visitor looked.
    const fits = said.visitor && (what === 'export' ? Array.isArray(said.events) : Number(said.erased) >= 0)
    return fits ? (said as never) : undefined
  } catch {
    return undefined
  }
}
