import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { nextFile, type OpenDuckdb } from './open-duckdb.ts'

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`

/** Makes a rename survive the power going away. Not every system lets a folder be synced; then it is as safe as it gets. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(dirname(path)).catch(() => null)
  await folder?.sync().catch(() => {})
  await folder?.close()
}

/**
 * Builds the store's file anew from the rows that are left, and puts it in the place of the old one. DuckDB marks removed
 * rows and keeps their bytes, even after a checkpoint; a new file can't hold what was never written to it.
 *
 * The store is closed afterwards. It costs time by the size of the store, so erasures that wait together share one.
 */
export async function rewriteFile(path: string, store: OpenDuckdb): Promise<void> {
  const { connection } = store
  // Here it runs beside everything else; left to the closing below, it would hold up the process.
  await connection.run('CHECKPOINT')
  const name = (await connection.runAndReadAll('SELECT current_database()')).getRows()[0]?.[0]
  await connection.run(`ATTACH ${quoted(nextFile(path))} AS next`)
  await connection.run(`COPY FROM DATABASE "${String(name).replaceAll('"', '""')}" TO next`)
  await connection.run('UPDATE next.main.state SET rewrite = false')
  await connection.run('DETACH next')
  store.close()
  await rename(nextFile(path), path)
  await rm(`${path}.wal`, { force: true })
  await syncFolder(path)
}
