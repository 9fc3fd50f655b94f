// Edits a long chain of consent records one byte at a time, and looks whether the verifier finds each:
// `pnpm bench:chain --records 100000 --edits 50 --seed 1`.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import type { ConsentRecord } from '@heed/schema'
import { decision, noon } from '../made.test.kit.ts'
import { nextLink } from './consent-chain.ts'
import { openSqlite } from './open-sqlite.ts'
import { verifyConsent } from './verify-consent.ts'

const option = (name: string, otherwise: number): number =>
  Number(process.argv[process.argv.indexOf(`--${name}`) + 1 || Infinity] ?? otherwise)
const [records, edits, seed] = [option('records', 100_000), option('edits', 50), option('seed', 1)]

/** The same dice for the same seed: mulberry32. */
let state = seed
const dice = (sides: number): number => {
  state = (state + 0x6d2b79f5) | 0
  let t = Math.imul(state ^ (state >>> 15), 1 | state)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) % sides
}

const folder = mkdtempSync(join(tmpdir(), 'heed-chain-'))
const path = join(folder, 'inbox.db')
const seconds = (since: number) => ((performance.now() - since) / 1_000).toFixed(2)

function build(): DatabaseSync {
  const db = openSqlite(path)
  db.exec('PRAGMA synchronous = OFF; BEGIN')
  const add = db.prepare('INSERT INTO consent_records VALUES (?, ?, ?, ?, ?, ?)')
  let last: ReturnType<typeof nextLink> | undefined
  for (let n = 0; n < records; n += 1) {
    last = nextLink(last, noon + n, decision({ analytics: n % 3 === 0 }).data as ConsentRecord)
    add.run('shop', last.number, last.id, last.received, last.record, last.hash)
  }
  if (last) db.prepare('INSERT INTO consent_heads VALUES (?, ?, ?)').run('shop', last.number, last.hash)
  db.exec('COMMIT')
  return db
}

try {
  let since = performance.now()
  const db = build()
  console.log(`${records} records made in ${seconds(since)} s`)
  since = performance.now()
  const [whole] = verifyConsent(path)
  console.log(`verified in ${seconds(since)} s: ${whole?.check.ok ? 'holds' : 'does not hold'}`)

  since = performance.now()
  let [found, named] = [0, 0]
  for (let edit = 0; edit < edits; edit += 1) {
    const at = 1 + dice(records)
    const column = ['record', 'hash', 'id'][dice(3)] ?? 'record'
    const row = db.prepare(`SELECT ${column} AS v FROM consent_records WHERE number = ?`).get(at)
    const before = String(row?.['v'])
    const bytes = Buffer.from(before)
    const place = dice(bytes.length)
    bytes[place] = 1 + (((bytes[place] ?? 0) + dice(125)) % 126) // Of 126 bytes, never the one that stood there.
    const set = db.prepare(`UPDATE consent_records SET ${column} = ? WHERE number = ?`)
    set.run(bytes.toString(), at)
    const check = verifyConsent(path)[0]?.check
    if (check && !check.ok) {
      found += 1
      named += Number(check.at === at)
    }
    set.run(before, at)
  }
  console.log(`${edits} edits of one byte: ${found} found, ${named} at the very record, ${seconds(since)} s`)
  since = performance.now()
  let missed = 0
  for (let removal = 0; removal < edits; removal += 1) {
    const at = 1 + dice(records)
    const row = db.prepare('SELECT * FROM consent_records WHERE number = ?').get(at)
    db.prepare('DELETE FROM consent_records WHERE number = ?').run(at)
    const check = verifyConsent(path)[0]?.check
    if (!check || check.ok || check.at !== at) missed += 1
    db.prepare('INSERT INTO consent_records VALUES (?, ?, ?, ?, ?, ?)').run(
      ...['site', 'number', 'id', 'received', 'record', 'hash'].map((key) => row?.[key] ?? null),
    )
  }
  console.log(`${edits} removals: ${edits - missed} found, ${seconds(since)} s`)
  db.close()
  if (found < edits || missed > 0 || !whole?.check.ok) process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
