import type { DuckDBConnection } from '@duckdb/node-api'
import type { InboxEvent } from '../inbox.ts'
import type { Mark } from '../store.ts'
import { columns } from './duckdb-schema.ts'
import { type Row, rowOf } from './row-of.ts'

/** Rows in one of DuckDB's data chunks. */
const chunk = 2_048

const names = Object.keys(columns) as readonly (keyof Row)[]

async function stage(connection: DuckDBConnection, rows: readonly Row[]): Promise<void> {
  const { BIGINT, BOOLEAN, DuckDBDataChunk, TINYINT, VARCHAR } = await import('@duckdb/node-api')
  const types = { BIGINT, BOOLEAN, TINYINT, VARCHAR }
  const appender = await connection.createAppender('staging', null, 'temp')
  try {
    for (let at = 0; at < rows.length; at += chunk) {
      const part = rows.slice(at, at + chunk)
      const data = DuckDBDataChunk.create(
        names.map((name) => types[columns[name]]),
        part.length,
      )
      data.setColumns(names.map((name) => part.map((row) => row[name])))
      appender.appendDataChunk(data)
    }
  } finally {
    appender.closeSync()
  }
}

/**
 * Takes a batch: into a staging table by the appender, from there whatever is new, and the mark, in one transaction. The
 * ids are UUIDs that rise with time, so looking only between the lowest and the highest of the batch lets DuckDB skip
 * nearly all that is older.
 */
export async function appendEvents(
  connection: DuckDBConnection,
  events: readonly InboxEvent[],
  mark: Mark,
): Promise<void> {
  await connection.run('BEGIN')
  if (events.length > 0) {
    const rows = events.map(rowOf)
    await stage(connection, rows)
    const ids = events.map(({ event }) => event.id).sort()
    await connection.run(
      `INSERT INTO events SELECT * FROM staging s WHERE NOT EXISTS (
         SELECT 1 FROM events e WHERE e.id BETWEEN $low AND $high AND e.id = s.id AND e.site = s.site)`,
      { low: ids[0] ?? '', high: ids.at(-1) ?? '' },
    )
    await connection.run('DELETE FROM staging')
  }
  await connection.run('INSERT OR REPLACE INTO marks VALUES ($inbox, $seq)', {
    inbox: mark.inbox,
    seq: BigInt(mark.seq),
  })
  await connection.run('COMMIT')
}
