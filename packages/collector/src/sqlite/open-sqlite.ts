import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { schema, schemaVersion } from './sqlite-schema.ts'

type SqliteModule = typeof import('node:sqlite')

/** The module is asked for by name at run time, so that Node without it can still import this package. */
export function nodeSqlite(): SqliteModule {
  const found = process.getBuiltinModule?.('node:sqlite') as SqliteModule | undefined
  if (found) return found
  throw new Error(
    `sqliteInbox needs a Node with SQLite inside: 22.13 or newer, best 24. This is Node ${process.versions.node}.`,
  )
}

/**
 * Opens the inbox's database and brings it into shape.
 *
 * `synchronous=FULL` in WAL mode syncs the log at every commit: what is committed survives the power going away
 * (https://sqlite.org/pragma.html#pragma_synchronous). `fullfsync` is the same promise on macOS, where a plain fsync
 * stops at the drive's cache. `secure_delete` writes zeros over what is removed.
 *
 * @throws Error on a Node without SQLite, a path that can't be written, or a file made by a newer version
 */
export function openSqlite(path: string): DatabaseSync {
  const { DatabaseSync } = nodeSqlite()
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  const db = new DatabaseSync(path, { timeout: 1_000 })
  try {
    db.exec(`PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA fullfsync=ON; PRAGMA checkpoint_fullfsync=ON;
      PRAGMA secure_delete=ON; PRAGMA trusted_schema=OFF; PRAGMA journal_size_limit=67108864;`)
    const version = Number(db.prepare('PRAGMA user_version').get()?.['user_version'])
    if (version > schemaVersion) {
      throw new Error(
        `${path} was made by a newer version of Heed. Update @heed/collector, or choose another path.`,
      )
    }
    db.exec(schema)
    return db
  } catch (error) {
    db.close()
    throw error
  }
}
