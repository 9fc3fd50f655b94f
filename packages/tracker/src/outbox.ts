import type { HeedEvent } from '@heed/schema'
import { promisifyRequest } from 'idb-keyval'
import type { Effects } from './effects.ts'
import type { Identity } from './identity.ts'
import { nothing } from './nothing.ts'

/** Events taken together: one record. Its key is its first event's id, which rises with time. */
export type Batch = readonly HeedEvent[]

/** Events that are safe on the device, and the visitor beside them: the one database of a site. */
export interface Outbox {
  /**
   * Writes in one transaction. `compose` is asked inside it, given the identity that is kept: which identity to keep from
   * now on, and the record to add. Resolves once both are on the disk; rejects where there is none.
   */
  put(compose: (kept: Identity | undefined) => readonly [Identity | undefined, Batch]): Promise<unknown>
  /**
   * Leaves on the device what `keep` leaves of every record, asked from the newest to the oldest; the identity only if it
   * `knows` the visitor; and the database only if it `stays`, which it does while it may be opened. Resolves to the records,
   * oldest first. A database that may not be opened, and is not, is deleted unread.
   */
  filter(
    keep: (event: HeedEvent) => Batch,
    knows: () => boolean,
    stays?: () => boolean,
  ): Promise<readonly Batch[]>
}

/** The key of the identity. It lies among the records, after them all. */
const IDENTITY = 'visitor'

/**
 * Opens nothing before its first use. Not idb-keyval's own store, because that one holds its connection against a deletion
 * from another tab.
 *
 * @param mayOpen Asked right before the database is opened, which may bring it into being.
 * @param known Told who the visitor is when a filter meets the identity; of nobody when another tab, or the visitor, deletes
 * the database.
 */
export function createOutbox(
  name: string,
  indexedDB: Effects['indexedDB'],
  mayOpen: () => boolean,
  known: (identity?: Identity) => void,
): Outbox {
  let database: IDBDatabase | undefined
  let last: Promise<unknown> = Promise.resolve()

  /** One job after the other, so that none sees the other's half. Only a job that writes brings the database into being. */
  const use = <T>(job: (store?: IDBObjectStore) => Promise<T>, writes?: boolean): Promise<T> => {
    const next = last.catch(nothing).then(async () => {
      if (
        !database &&
        mayOpen() &&
        (writes || (await indexedDB().databases()).some((known) => known.name === name))
      ) {
        const request = indexedDB().open(name)
        request.onupgradeneeded = () => request.result.createObjectStore(name)
        database = await promisifyRequest(request)
        database.onclose = database.onversionchange = () => {
          database?.close()
          database = undefined
          known()
        }
      }
      return job(database?.transaction(name, 'readwrite').objectStore(name))
    })
    last = next
    return next
  }

  return {
    put: (compose) =>
      use(async (store) => {
        const [identity, events] = compose(await promisifyRequest<Identity | undefined>(store!.get(IDENTITY)))
        if (identity) store!.put(identity, IDENTITY)
        if (events[0]) store!.put(events, events[0].id)
        return promisifyRequest(store!.transaction)
      }, true),
    filter: (keep, knows, stays = mayOpen) =>
      use(async (store) => {
        const left: Batch[] = []
        if (store) {
          if (!knows()) store.delete(IDENTITY)
          for (const batch of (await promisifyRequest<Batch[]>(store.getAll())).reverse()) {
            const first = batch[0]
            if (!first) {
              // The identity is no list.
              known(batch as unknown as Identity)
              continue
            }
            const kept = batch.flatMap(keep)
            const changed = !knows() || kept.length < batch.length
            if (changed) store.delete(first.id)
            if (kept[0]) {
              left.unshift(kept)
              if (changed) store.put(kept, kept[0].id)
            }
          }
        }
        if (stays()) return left
        database?.close()
        database = undefined
        await promisifyRequest(indexedDB().deleteDatabase(name))
        return left
      }),
  }
}
