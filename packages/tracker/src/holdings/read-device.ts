import type { HeedEvent } from '@heed/schema'
import type { Identity } from '../identity.ts'
import type { Page } from '../page.ts'

/** What the tracker keeps on a device. */
export interface OnDevice {
  /** Events that wait to be sent, oldest first, as they will be sent. */
  readonly waiting: readonly HeedEvent[]
  /** The pseudonym of this browser. Missing before `analytics` is granted, and without a secure context. */
  readonly visitor?: string
  /** What proves the visitor to the collector. Show it to nobody else: whoever has it may export and erase. */
  readonly secret?: string
}

/** Milliseconds after which a disk counts as unreachable. */
const PATIENCE = 2_000

const NOTHING: OnDevice = { waiting: [] }

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

/**
 * Looks at what the tracker of a site keeps on this device, in its own database, and changes nothing there: where nothing
 * is kept, nothing is made. Resolves to nothing kept where there is no disk, or it does not answer within two seconds.
 *
 * @param site The site's id at the collector, as given to `createTracker`.
 * @param page The world outside, for tests that must be exact.
 * @example
 * const { waiting, visitor } = await readDevice('shop')
 * console.log(`${visitor ?? 'nobody'}: ${waiting.length} events wait`)
 */
export async function readDevice(
  site: string,
  page: Pick<Page, 'indexedDB' | 'origin' | 'setTimeout'> = window,
): Promise<OnDevice> {
  const name = 'heed:' + site
  const read = async (): Promise<OnDevice> => {
    // A frame without an origin has no disk, and in Chromium the question alone is an error that nobody can catch.
    if (page.origin === 'null') return NOTHING
    if (!(await page.indexedDB.databases()).some((known) => known.name === name)) return NOTHING
    const opening = page.indexedDB.open(name)
    // Deleted since it was listed: opening must not make it anew.
    opening.onupgradeneeded = () => opening.transaction?.abort()
    const database = await settled(opening)
    database.onversionchange = () => database.close()
    try {
      const all = await settled<(readonly HeedEvent[] | Identity)[]>(
        database.transaction(name).objectStore(name).getAll(),
      )
      const waiting = all.flatMap((one) => (Array.isArray(one) ? (one as readonly HeedEvent[]) : []))
      // The one record that is no list is the visitor.
      const { who, secret } = (all.find((one) => !Array.isArray(one)) ?? {}) as Partial<Identity>
      return { waiting, ...(who?.visitor && { visitor: who.visitor }), ...(secret && { secret }) }
    } finally {
      database.close()
    }
  }
  const patience = new Promise<OnDevice>((resolve) => page.setTimeout(resolve, PATIENCE, NOTHING))
  return Promise.race([read().catch(() => NOTHING), patience])
}
