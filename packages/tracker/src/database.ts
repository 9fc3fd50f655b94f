import { promisifyRequest } from 'idb-keyval'
import { PATIENCE } from './limits.ts'
import type { Page } from './page.ts'

/**
 * The one database of a site, with one object store. Nothing is opened before the first use. Not idb-keyval's own store,
 * because that one holds its connection against a deletion from another tab.
 *
 * @param gone Told when the database is deleted: from here, from another tab, or by the visitor.
 * @returns Runs a job in one transaction, after those before it. The job resolves to whether the database stays; it is deleted
 * otherwise. Resolves once all that is on the disk, or at once if there is no database and the use does not create it. Rejects
 * where there is no disk, also where a disk does not answer in time.
 */
export function createDatabase(
  name: string,
  page: Pick<Page, 'indexedDB' | 'origin' | 'setTimeout'>,
  gone: () => void,
): (job: (store: IDBObjectStore) => Promise<unknown>, creates?: boolean) => Promise<void> {
  let database: IDBDatabase | undefined
  let last: Promise<unknown> = Promise.resolve()

  const close = () => {
    database?.close()
    database = undefined
    gone()
  }
  return (job, creates) =>
    new Promise((resolve, reject) => {
      last = last
        .then(async () => {
          // A frame without an origin has no disk, and in Chromium the question alone is an error that nobody can catch.
          if (page.origin === 'null') throw 0
          if (!database) {
            if (!creates && !(await page.indexedDB.databases()).some((known) => known.name === name)) return
            const request = page.indexedDB.open(name)
            request.onupgradeneeded = () => request.result.createObjectStore(name)
            database = await promisifyRequest(request)
            database.onclose = database.onversionchange = close
          }
          const store = database.transaction(name, 'readwrite').objectStore(name)
          const stays = await job(store)
          await promisifyRequest(store.transaction)
          if (stays) return
          close()
          await promisifyRequest(page.indexedDB.deleteDatabase(name))
        })
        .then(resolve, reject)
      page.setTimeout(reject, PATIENCE)
    })
}
