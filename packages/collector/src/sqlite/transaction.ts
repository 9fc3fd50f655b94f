import type { DatabaseSync } from 'node:sqlite'

/**
 * Runs a task in one transaction: all of it is on disk and synced when this returns, or none of it is.
 *
 * @throws what the task or the commit throws, after taking everything back
 */
export function transaction<T>(db: DatabaseSync, task: () => T): T {
  db.exec('BEGIN IMMEDIATE')
  try {
    const result = task()
    db.exec('COMMIT')
    return result
  } catch (error) {
    // SQLite takes some failures back by itself, a full disk among them.
    if (db.isTransaction) db.exec('ROLLBACK')
    throw error
  }
}
