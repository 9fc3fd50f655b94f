import type { DatabaseSync } from 'node:sqlite'
import { fileHolds } from './file-holds.ts'
import { sha256 } from './sha256.ts'
import { transaction } from './transaction.ts'

/** Moves the log into the database and cuts it to nothing: it still has the pages as they were. */
function emptyLog(db: DatabaseSync): void {
  const busy = db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()?.['busy']
  if (busy !== 0) throw new Error('Another program reads the inbox, so its log can not be emptied yet.')
}

/** Builds the file anew from the rows that are left. */
function rebuild(db: DatabaseSync): void {
  db.exec('VACUUM')
  emptyLog(db)
}

/**
 * Does the rest of erasures that were cut short, by a crash or by another program that held the file. The visitors' names
 * are no longer known, so nothing can be searched for: the file is built anew.
 *
 * @throws when it still can't be done
 */
export function finishErasures(db: DatabaseSync): void {
  if (!db.prepare('SELECT 1 FROM erasures WHERE cleaned = 0').get()) return
  rebuild(db)
  db.exec('UPDATE erasures SET cleaned = 1')
}

/**
 * Removes a visitor from the inbox: rows first, then every byte.
 *
 * `secure_delete` writes zeros over removed rows, but not over the copies that SQLite leaves behind when it splits or
 * joins pages: in a test with 720 erasures 2 left such a copy. So the file is searched afterwards, and built anew if
 * the visitor is still found in it. Consent records stay: they name nobody.
 *
 * @param time milliseconds since the epoch, kept with the erasure
 * @returns how many events and dead letters were removed
 * @throws when the disk fails or another program holds the file; the rows are gone then, and `finishErasures` does the rest
 */
export async function eraseFromSqlite(
  db: DatabaseSync,
  {
    path,
    site,
    visitor,
    time,
  }: { readonly path: string; readonly site: string; readonly visitor: string; readonly time: number },
): Promise<number> {
  const removed = transaction(db, () => {
    const events = Number(
      db.prepare('DELETE FROM events WHERE visitor = ? AND site = ?').run(visitor, site).changes,
    )
    const dead = Number(
      db
        .prepare(
          `DELETE FROM dead_letters
           WHERE site = ?1 AND (visitor = ?2 OR instr(body, ?2) > 0 OR instr(message, ?2) > 0 OR event = ?2)`,
        )
        .run(site, visitor).changes,
    )
    db.prepare('UPDATE totals SET events = events - ?, dead_letters = dead_letters - ? WHERE site = ?').run(
      events,
      dead,
      site,
    )
    db.prepare(
      `INSERT INTO erasures (site, visitor_hash, time, cleaned, done) VALUES (?, ?, ?, 0, 0)
       ON CONFLICT (site, visitor_hash) DO UPDATE SET time = excluded.time, cleaned = 0, done = 0`,
    ).run(site, sha256(visitor), time)
    return events + dead
  })
  emptyLog(db)
  // The same browser may be known to another site of this collector; then the name stays for a reason.
  const elsewhere = db.prepare('SELECT 1 FROM events WHERE visitor = ?').get(visitor)
  if (!elsewhere && (await fileHolds(path, visitor))) rebuild(db)
  db.prepare('UPDATE erasures SET cleaned = 1 WHERE site = ? AND visitor_hash = ?').run(site, sha256(visitor))
  return removed
}
