import { DatabaseSync } from 'node:sqlite'
import type { HeedEvent } from '@heed/schema'

/** Every event that a collector acknowledged, read from its file and not through it. */
export function readInbox(path: string): HeedEvent[] {
  const file = new DatabaseSync(path, { readOnly: true })
  try {
    return file
      .prepare('SELECT body FROM events ORDER BY seq')
      .all()
      .map((row) => JSON.parse(String(row['body'])) as HeedEvent)
  } finally {
    file.close()
  }
}
