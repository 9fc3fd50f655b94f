import { randomUUID } from 'node:crypto'
import type { HeedEvent, RejectCode } from '@heed/schema'
import type { Acceptance, ChainCheck, ConsentCount, Delivery, Inbox, InboxEvent } from '../inbox.ts'
import { checkChain, type ConsentLink } from './consent-chain.ts'
import { deliveryWriter } from './write-delivery.ts'
import { eraseFromSqlite, finishErasures } from './erase-from-sqlite.ts'
import { groupCommit } from './group-commit.ts'
import { openSqlite } from './open-sqlite.ts'
import { transaction } from './transaction.ts'

/** How much an inbox holds. */
export interface SqliteInboxOptions {
  /** Events that may wait for the store. Beyond it the collector answers 503 until the store is back. */
  readonly maxPending?: number
  /** Dead letters kept for each site; the oldest go first. */
  readonly maxDeadLetters?: number
}

type EventRow = Omit<InboxEvent, 'event'> & { readonly body: string }

const eventOf = ({ body, ...row }: EventRow): InboxEvent => ({ ...row, event: JSON.parse(body) as HeedEvent })

/**
 * Opens an inbox in a SQLite file, made if it is not there. Several envelopes that wait at the same time share one
 * transaction, and nothing is acknowledged before its commit is synced.
 *
 * @param path of the file; two more, `-wal` and `-shm`, stand beside it while it is open
 * @param options.maxPending 1,000,000 unless told
 * @param options.maxDeadLetters 10,000 a site unless told
 * @throws Error on a Node without `node:sqlite` (it has to be 22.13 or newer), or for a path that can't be opened
 *
 * @example
 * const inbox = sqliteInbox('data/inbox.db')
 * const { events, pending } = await inbox.totals()
 */
export function sqliteInbox(
  path: string,
  { maxPending = 1_000_000, maxDeadLetters = 10_000 }: SqliteInboxOptions = {},
): Inbox {
  const db = openSqlite(path)
  db.prepare('INSERT INTO inbox (id, loaded) SELECT ?, 0 WHERE NOT EXISTS (SELECT 1 FROM inbox)').run(
    randomUUID(),
  )
  const id = String(db.prepare('SELECT id FROM inbox').get()?.['id'])

  const write = deliveryWriter(db, maxDeadLetters)
  const last = db.prepare("SELECT seq FROM sqlite_sequence WHERE name = 'events'")
  const loaded = db.prepare('SELECT loaded FROM inbox')
  const setLoaded = db.prepare('UPDATE inbox SET loaded = ?')
  const after = db.prepare(
    'SELECT seq, site, time, received, sdk, release, body FROM events WHERE seq > ? ORDER BY seq LIMIT ?',
  )

  const waitingOf = db.prepare('SELECT count(*) AS n FROM events WHERE seq > ? AND site = ?')

  const newest = (): number => Number(last.get()?.['seq'] ?? 0)
  const handedOver = (): number => Number(loaded.get()?.['loaded'])
  const full: Acceptance = { ok: false, reason: 'full', detail: `${maxPending} events wait for the store.` }

  const commits = groupCommit<Delivery, Acceptance>(
    (group) =>
      transaction(db, () =>
        newest() - handedOver() < maxPending ? group.map(write) : group.map(() => full),
      ),
    (error) => ({
      ok: false,
      reason: 'failed',
      detail: error instanceof Error ? error.message : String(error),
    }),
  )

  return {
    id,
    accept: (delivery) => commits.add(delivery),
    read: async (seq, limit) => (after.all(seq, limit) as unknown as EventRow[]).map(eventOf),
    newest: async () => newest(),
    async handedOver(seq) {
      if (seq !== handedOver()) setLoaded.run(seq)
    },
    erase: (site, visitor, time) => eraseFromSqlite(db, { path, site, visitor, time }),
    erasures: async () =>
      db
        .prepare('SELECT site, visitor_hash FROM erasures WHERE done = 0')
        .all()
        .map((row) => ({ site: String(row['site']), visitorHash: String(row['visitor_hash']) })),
    async erased(erasures) {
      finishErasures(db)
      const done = db.prepare('UPDATE erasures SET done = 1 WHERE site = ? AND visitor_hash = ?')
      transaction(db, () => erasures.forEach(({ site, visitorHash }) => done.run(site, visitorHash)))
    },
    async totals(site) {
      const of = site === undefined ? '' : 'WHERE site = ?'
      const values = site === undefined ? [] : [site]
      const sums = db
        .prepare(
          `SELECT coalesce(sum(events), 0) AS events, coalesce(sum(dead_letters), 0) AS dead FROM totals ${of}`,
        )
        .get(...values)
      const events = Number(sums?.['events'])
      const pending =
        site === undefined
          ? Math.min(events, newest() - handedOver())
          : Number(waitingOf.get(handedOver(), site)?.['n'])
      return { events, pending, deadLetters: Number(sums?.['dead']) }
    },
    deadLetters: async (site, limit) =>
      db
        .prepare('SELECT * FROM dead_letters WHERE site = ? ORDER BY seq DESC LIMIT ?')
        .all(site, limit)
        .map((row) => ({
          rejection: {
            id: row['event'] === null ? null : String(row['event']),
            code: String(row['code']) as RejectCode,
            message: String(row['message']),
          },
          visitor: row['visitor'] === null ? null : String(row['visitor']),
          body: String(row['body']),
          received: Number(row['received']),
        })),
    consentCounts: async (site, from, to) =>
      db
        .prepare(
          'SELECT day, policy, kind, n FROM consent_counts WHERE site = ? AND day >= ? AND day < ? ORDER BY day, policy, kind',
        )
        .all(site, from, to) as unknown as readonly ConsentCount[],
    async checkConsent(site): Promise<ChainCheck> {
      const links = db.prepare('SELECT * FROM consent_records WHERE site = ? ORDER BY number').iterate(site)
      const head = db.prepare('SELECT number, hash FROM consent_heads WHERE site = ?').get(site)
      return checkChain(
        links as Iterable<unknown> as Iterable<ConsentLink>,
        head as { readonly number: number; readonly hash: string } | undefined,
      )
    },
    async close() {
      commits.flush()
      db.close()
    },
  }
}
