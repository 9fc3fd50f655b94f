import { mkdir, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import { schema } from './duckdb-schema.ts'

/** An open store. */
export interface OpenDuckdb {
  readonly connection: DuckDBConnection
  /** Writes everything to the file and lets go of it. */
  close(): void
}

/** Where the file that will take the store's place is built. */
export const nextFile = (path: string): string => `${path}.next`

/**
 * Opens a store's file and brings it into shape. DuckDB is loaded here and not before: it is 70 MB, and not every
 * program that imports this package needs it. It never loads an extension from the network.
 *
 * @param memory the most that DuckDB may use, as it writes it: `1GB`
 * @throws when another process has the file open, or it can't be written
 */
export async function openDuckdb(path: string, memory: string): Promise<OpenDuckdb> {
  const { DuckDBInstance } = await import('@duckdb/node-api')
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  await rm(nextFile(path), { force: true })
  await rm(`${nextFile(path)}.wal`, { force: true })
  const instance = await DuckDBInstance.create(path, {
    memory_limit: memory,
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  })
  try {
    const connection = await instance.connect()
    await connection.run(schema)
    return {
      connection,
      close() {
        connection.closeSync()
        instance.closeSync()
      },
    }
  } catch (error) {
    instance.closeSync()
    throw error
  }
}
