import type { Batch } from './entry.ts'

/** Adds a record, unless it is empty. */
export const putRecord = (store: IDBObjectStore, batch: Batch): unknown =>
  batch[0] && store.put(batch, batch[0].id)
