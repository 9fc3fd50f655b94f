import type { DuckDBConnection } from '@duckdb/node-api'
import type { Store } from '../store.ts'
import { appendEvents } from './append-events.ts'
import { eraseRows } from './erase-rows.ts'
import { openDuckdb, type OpenDuckdb } from './open-duckdb.ts'
import { comments, counts, exported, totals, touchpoints } from './questions.ts'
import { rewriteFile } from './rewrite-file.ts'
import { serial } from './serial.ts'

/** How a store in a DuckDB file behaves. */
export interface DuckdbStoreOptions {
  /** The most memory that DuckDB may use, as it writes it. `1GB` unless told. */
  readonly memory?: string
}

/**
 * A store in a DuckDB file, made if it is not there. It opens with the first call, and again after a failure: a store that
 * is away comes back by itself. One process at a time can have the file open.
 *
 * @param path of the file; `.wal` and, while an erasure builds the file anew, `.next` stand beside it
 *
 * @example
 * const store = duckdbStore('data/store.duckdb')
 * const { events } = await store.totals()
 * await store.close()
 */
export function duckdbStore(path: string, { memory = '1GB' }: DuckdbStoreOptions = {}): Store {
  const inTurn = serial()
  let open: OpenDuckdb | undefined
  let closed = false

  const letGo = (): void => {
    open?.close()
    open = undefined
  }

  /** Runs a task on the open file. After a failure the file is let go, which also takes back what was not committed. */
  const use = <T>(task: (connection: DuckDBConnection) => Promise<T>): Promise<T> =>
    inTurn(async () => {
      if (closed) throw new Error('The store is closed.')
      open ??= await openDuckdb(path, memory)
      try {
        return await task(open.connection)
      } catch (error) {
        letGo()
        throw error
      }
    })

  return {
    mark: (inbox) =>
      use(async (connection) => {
        const rows = await connection.runAndReadAll('SELECT seq FROM marks WHERE inbox = $inbox', { inbox })
        return Number(rows.getRows()[0]?.[0] ?? 0)
      }),
    append: (events, mark) => use((connection) => appendEvents(connection, events, mark)),
    counts: (question) => use((connection) => counts(connection, question)),
    comments: (question, limit) => use((connection) => comments(connection, question, limit)),
    touchpoints: (question) => use((connection) => touchpoints(connection, question)),
    totals: (of) => use((connection) => totals(connection, of)),
    export: (site, visitor) => use((connection) => exported(connection, site, visitor)),
    erase: (erasures) =>
      use(async (connection) => {
        if (!(await eraseRows(connection, erasures)) || !open) return
        await rewriteFile(path, open)
        open = undefined
      }),
    close: () =>
      inTurn(async () => {
        closed = true
        letGo()
      }),
  }
}
