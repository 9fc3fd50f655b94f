import { DatabaseSync } from 'node:sqlite'

/** What the collector acknowledged, read from its file and not through it. */
export interface Ledger {
  /** How often each mark of a site was stored. */
  marks(site: string): ReadonlyMap<string, number>
  close(): void
}

/** Opens a collector's inbox beside it. */
export function openLedger(path: string): Ledger {
  const file = new DatabaseSync(path, { readOnly: true })
  const query = file.prepare(
    "SELECT json_extract(body, '$.data.mark') AS mark, count(*) AS n FROM events WHERE site = ? GROUP BY mark",
  )
  return {
    marks: (site) => new Map(query.all(site).map(({ mark, n }) => [String(mark), Number(n)])),
    close: () => file.close(),
  }
}
