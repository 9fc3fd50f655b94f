import type { DuckDBConnection } from '@duckdb/node-api'
import type { Erasure } from '../inbox.ts'

/**
 * Removes visitors from what can be asked. Their bytes still lie in the file; that is written down in the same
 * transaction, so that a crash can't make anyone forget it.
 *
 * @returns whether the file has to be built anew, now or since an earlier erasure
 */
export async function eraseRows(
  connection: DuckDBConnection,
  erasures: readonly Erasure[],
): Promise<boolean> {
  await connection.run('BEGIN')
  let removed = 0
  for (const { site, visitorHash } of erasures) {
    const result = await connection.run(
      'DELETE FROM events WHERE site = $site AND visitor IS NOT NULL AND sha256(visitor) = $visitorHash',
      { site, visitorHash },
    )
    removed += result.rowsChanged
  }
  if (removed > 0) await connection.run('UPDATE state SET rewrite = true')
  await connection.run('COMMIT')
  const state = await connection.runAndReadAll('SELECT rewrite FROM state')
  return state.getRows()[0]?.[0] === true
}
