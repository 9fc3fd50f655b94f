import { createHash } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import type { ConsentChanged, HeedEvent } from '@heed/schema'
import { hourOnly } from '../hour-only.ts'
import type { Acceptance, DeadLetter, Delivery, TimedEvent } from '../inbox.ts'
import { nextLink } from './consent-chain.ts'
import { sha256 } from './sha256.ts'

/** The name decides: a site's own event can't have it, the schema refuses that. */
const isDecision = (event: HeedEvent): event is ConsentChanged => event.name === 'consent_changed'

/**
 * Prepares the writing of one delivery: events, dead letters, consent records and totals. To be called inside a
 * transaction.
 *
 * @param keepDeadLetters how many dead letters a site may have; the oldest go first
 */
export function deliveryWriter(
  db: DatabaseSync,
  keepDeadLetters: number,
): (delivery: Delivery) => Acceptance {
  // ON CONFLICT DO NOTHING would use up a `seq` for every duplicate, and count it as waiting.
  const addEvent = db.prepare(
    `INSERT INTO events (site, id, time, received, visitor, sdk, release, body) SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8
     WHERE NOT EXISTS (SELECT 1 FROM events WHERE site = ?1 AND id = ?2)`,
  )
  const addDead = db.prepare(
    `INSERT INTO dead_letters (site, received, code, message, event, visitor, body, fingerprint)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (site, fingerprint) DO NOTHING`,
  )
  const trimDead = db.prepare(
    `DELETE FROM dead_letters WHERE site = ?1 AND seq <=
       (SELECT seq FROM dead_letters WHERE site = ?1 ORDER BY seq DESC LIMIT 1 OFFSET ?2)`,
  )
  const head = db.prepare('SELECT number, hash FROM consent_heads WHERE site = ?')
  const addRecord = db.prepare(
    'INSERT INTO consent_records (site, number, id, received, record, hash) VALUES (?, ?, ?, ?, ?, ?)',
  )
  const setHead = db.prepare(
    `INSERT INTO consent_heads (site, number, hash) VALUES (?, ?, ?)
     ON CONFLICT (site) DO UPDATE SET number = excluded.number, hash = excluded.hash`,
  )
  const addCount = db.prepare(
    `INSERT INTO consent_counts (site, day, policy, kind, n) VALUES (?, ?, ?, ?, 1)
     ON CONFLICT (site, day, policy, kind) DO UPDATE SET n = n + 1`,
  )
  const count = (site: string, received: number, policy: string, kind: string) =>
    addCount.run(site, received - (received % 86_400_000), policy, kind)
  const isKept = db.prepare('SELECT 1 FROM consent_records WHERE site = ? AND id = ?')
  const addTotals = db.prepare(
    `INSERT INTO totals (site, events, dead_letters) VALUES (?, ?, ?) ON CONFLICT (site) DO UPDATE
     SET events = events + excluded.events, dead_letters = dead_letters + excluded.dead_letters`,
  )
  const erasure = db.prepare('SELECT 1 FROM erasures WHERE site = ? AND visitor_hash = ?')

  /** Visitors named in a delivery who were erased before. */
  const erasedIn = ({ site, events, dead }: Delivery): ReadonlySet<string> => {
    const named = new Set([
      ...events.map(({ event }) => event.visitor),
      ...dead.map(({ visitor }) => visitor),
    ])
    const erased = new Set<string>()
    for (const visitor of named) if (visitor && erasure.get(site, sha256(visitor))) erased.add(visitor)
    return erased
  }

  const writeEvent = ({ site, received, sdk, release }: Delivery, { event, time }: TimedEvent): number => {
    // A decision sent again, by a page that never saw it acknowledged, is another event about the same record.
    if (isDecision(event) && isKept.get(site, event.data.id)) return 0
    const body = JSON.stringify(event)
    const { changes } = addEvent.run(
      site,
      event.id,
      time,
      hourOnly(event, received),
      event.visitor ?? null,
      sdk,
      release,
      body,
    )
    if (changes === 1 && isDecision(event)) {
      const last = head.get(site) as { readonly number: number; readonly hash: string } | undefined
      const link = nextLink(last, received, event.data)
      addRecord.run(site, link.number, link.id, received, link.record, link.hash)
      setHead.run(site, link.number, link.hash)
      count(site, received, event.data.policy, event.data.method)
    }
    const { policy } = event.data as { readonly policy?: unknown }
    if (changes === 1 && event.name === 'banner_ignored' && typeof policy === 'string') {
      count(site, received, policy.slice(0, 64), 'ignored')
    }
    return Number(changes)
  }

  const writeDead = ({ site, received }: Delivery, { rejection, visitor, body }: DeadLetter): number => {
    const fingerprint = createHash('sha256').update(body).digest()
    const { id, code, message } = rejection
    return Number(addDead.run(site, received, code, message, id, visitor, body, fingerprint).changes)
  }

  return (delivery) => {
    const erased = erasedIn(delivery)
    let accepted = 0
    for (const timed of delivery.events) {
      const { visitor } = timed.event
      if (visitor === undefined || !erased.has(visitor)) accepted += writeEvent(delivery, timed)
    }
    let dead = 0
    for (const letter of delivery.dead) {
      if (letter.visitor === null || !erased.has(letter.visitor)) dead += writeDead(delivery, letter)
    }
    if (dead > 0) dead -= Number(trimDead.run(delivery.site, keepDeadLetters).changes)
    if (accepted > 0 || dead !== 0) addTotals.run(delivery.site, accepted, dead)
    return { ok: true, accepted, duplicates: delivery.events.length - accepted }
  }
}
