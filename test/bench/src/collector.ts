import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { createCollector, duckdbStore, sqliteInbox } from '@heed/collector'

/** A real collector on a real disk. */
export interface RealCollector {
  answer(request: Request): Promise<Response>
  /** What it has stored, read from its file and not through it: one text for each event. */
  stored(): readonly string[]
  close(): Promise<void>
}

/** Starts a collector for the site `bench` in an empty folder. */
export async function startCollector(): Promise<RealCollector> {
  const folder = await mkdtemp(join(tmpdir(), 'heed-bench-'))
  const path = join(folder, 'inbox.db')
  const inbox = sqliteInbox(path)
  const store = duckdbStore(join(folder, 'store.duckdb'))
  const ending = new AbortController()
  const answer = createCollector(
    { inbox, store, sites: [{ id: 'bench', name: 'Bench' }], adminToken: 'the-owner-of-the-benches' },
    { signal: ending.signal },
  )
  return {
    answer,
    stored: () => {
      const file = new DatabaseSync(path, { readOnly: true })
      const rows = file.prepare('SELECT body FROM events').all()
      file.close()
      return rows.map(({ body }) => String(body))
    },
    close: async () => {
      ending.abort()
      await store.close()
      await inbox.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
