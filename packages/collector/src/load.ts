import type { Inbox } from './inbox.ts'
import type { Store } from './store.ts'

/**
 * Events that travel to the store at once. Large enough for a columnar store to be at ease, small enough to keep the
 * process answering in between.
 */
const loadBatch = 4_096

/**
 * Brings the store up to what the inbox held when it was called: erasures first, then events. Safe to call again after
 * any failure. A store that is new, or was deleted, is filled from the beginning. For scripts: a collector loads by
 * itself, and is the only one who may while it runs, or a visitor erased meanwhile could come back.
 *
 * @returns how many events were handed over
 * @throws whatever the store throws; the inbox keeps everything
 *
 * @example
 * const inbox = sqliteInbox('data/inbox.db')
 * const store = duckdbStore('data/store.duckdb')
 * await load(inbox, store)
 */
export async function load(inbox: Inbox, store: Store, batch = loadBatch): Promise<number> {
  const erasures = await inbox.erasures()
  if (erasures.length > 0) {
    await store.erase(erasures)
    await inbox.erased(erasures)
  }
  const newest = await inbox.newest()
  const mark = await store.mark(inbox.id)
  // A mark beyond the newest event belongs to a later state of an inbox that was put back from a copy.
  let seq = mark > newest ? 0 : mark
  let count = 0
  await inbox.handedOver(seq)
  while (seq < newest) {
    const events = await inbox.read(seq, batch)
    seq = events.at(-1)?.seq ?? newest
    await store.append(events, { inbox: inbox.id, seq })
    await inbox.handedOver(seq)
    count += events.length
  }
  return count
}
