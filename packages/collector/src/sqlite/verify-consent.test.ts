import { DatabaseSync } from 'node:sqlite'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decision, envelope, noon } from '../made.test.kit.ts'
import { stand } from '../stand.test.kit.ts'
import { verifyConsent } from './verify-consent.ts'

/** A collector that received so many decisions, one a millisecond. */
async function chainOf(length: number) {
  const s = await stand()
  for (let from = 0; from < length; from += 100) {
    s.at(noon + from)
    const events = Array.from({ length: Math.min(100, length - from) }, (_, at) =>
      decision({ analytics: (from + at) % 3 === 0, marketing: (from + at) % 2 === 0 }),
    )
    await s.post('/v1/events', envelope(events))
  }
  return s
}

/** Opens the file behind the collector's back. What it writes need not survive the power going away. */
function meddler(path: string): DatabaseSync {
  const file = new DatabaseSync(path)
  file.exec('PRAGMA synchronous = OFF')
  return file
}

const columns = ['record', 'hash', 'id', 'received', 'number'] as const

/** One byte of one value, changed into another byte that is not the same. */
const edit = fc.record({
  at: fc.integer({ min: 1, max: 200 }),
  column: fc.constantFrom(...columns),
  byte: fc.nat(),
  to: fc.integer({ min: 1, max: 126 }),
})

describe('a chain of 200 records', () => {
  test('shows every edit of one byte, whichever it is, at the record that was edited or before the next', async () => {
    const s = await chainOf(200)
    const file = meddler(s.inboxPath)
    fc.assert(
      fc.property(edit, ({ at, column, byte, to }) => {
        const row = file.prepare(`SELECT rowid, ${column} AS v FROM consent_records WHERE number = ?`).get(at)
        const set = file.prepare(`UPDATE consent_records SET ${column} = ? WHERE rowid = ?`)
        const bytes = Buffer.from(String(row?.['v']))
        const place = byte % bytes.length
        const isNumber = typeof row?.['v'] === 'number'
        const next = (step: number) => (isNumber ? 48 + ((to + step) % 10) : 1 + ((to + step) % 126))
        bytes[place] = bytes[place] === next(0) ? next(1) : next(0)
        let refused = false
        try {
          set.run(isNumber ? Number(bytes.toString()) : bytes.toString(), row!['rowid']!)
        } catch {
          refused = true // Another record has this number: the file itself says no.
        }
        const [found] = verifyConsent(s.inboxPath, { site: 'shop' })
        set.run(row!['v']!, row!['rowid']!)
        if (refused) return
        expect(found?.check).toMatchObject({ ok: false })
        if (column !== 'number') expect(found?.check).toMatchObject({ at })
      }),
      { numRuns: 120 },
    )
    expect(verifyConsent(s.inboxPath)).toMatchObject([{ site: 'shop', check: { ok: true, length: 200 } }])
    file.close()
  })

  test('shows every run of records that was removed, with the rest renumbered or not', async () => {
    const s = await chainOf(200)
    const file = meddler(s.inboxPath)
    const gap = fc.record({
      from: fc.integer({ min: 1, max: 200 }),
      length: fc.integer({ min: 1, max: 40 }),
      renumbered: fc.boolean(),
    })
    fc.assert(
      fc.property(gap, ({ from, length, renumbered }) => {
        const to = Math.min(200, from + length - 1)
        const removed = file
          .prepare('SELECT * FROM consent_records WHERE number BETWEEN ? AND ?')
          .all(from, to)
        file.prepare('DELETE FROM consent_records WHERE number BETWEEN ? AND ?').run(from, to)
        const shift = to - from + 1
        const last = renumbered ? 200 : to
        for (let number = to + 1; number <= last; number += 1)
          file.prepare('UPDATE consent_records SET number = ? WHERE number = ?').run(number - shift, number)
        const [found] = verifyConsent(s.inboxPath, { site: 'shop' })
        for (let number = last; number > to; number -= 1)
          file.prepare('UPDATE consent_records SET number = ? WHERE number = ?').run(number, number - shift)
        const put = file.prepare('INSERT INTO consent_records VALUES (?, ?, ?, ?, ?, ?)')
        for (const row of removed)
          put.run(...['site', 'number', 'id', 'received', 'record', 'hash'].map((key) => row[key]!))
        expect(found?.check).toMatchObject({ ok: false, at: from })
      }),
      { numRuns: 25 },
    )
    expect(verifyConsent(s.inboxPath)).toMatchObject([{ check: { ok: true, length: 200 } }])
    file.close()
  })
})

describe('a head that was noted elsewhere', () => {
  test('shows a chain that was written anew from its first record on, and one that was cut', async () => {
    const s = await chainOf(20)
    const [before] = verifyConsent(s.inboxPath)
    if (!before?.check.ok) throw new Error('It has to hold at first.')
    const noted = { number: before.check.length, hash: before.check.head }
    await s.post('/v1/events', envelope([decision()]))
    const ask = (path: string) => verifyConsent(path, { site: 'shop', noted })[0]?.check
    expect(ask(s.inboxPath)).toMatchObject({ ok: true, length: 21 })

    const anew = await chainOf(30)
    expect(verifyConsent(anew.inboxPath)[0]?.check).toMatchObject({ ok: true })
    expect(ask(anew.inboxPath)).toMatchObject({
      ok: false,
      at: 20,
      message: expect.stringContaining('written anew'),
    })
    const cut = await chainOf(19)
    expect(verifyConsent(cut.inboxPath)[0]?.check).toMatchObject({ ok: true })
    expect(ask(cut.inboxPath)).toEqual({
      ok: false,
      at: 20,
      message: 'The chain has 19 records; 20 were noted.',
    })
    expect(verifyConsent(cut.inboxPath, { site: 'guarded', noted })[0]?.check).toMatchObject({
      ok: false,
      at: 1,
    })
  })
})

test('a collector may go on writing while its chain is read, and reading changes nothing', async () => {
  const s = await chainOf(100)
  const [first] = verifyConsent(s.inboxPath)
  await s.post('/v1/events', envelope([decision()]))
  const [second] = verifyConsent(s.inboxPath)
  expect([first?.check, second?.check]).toMatchObject([
    { ok: true, length: 100 },
    { ok: true, length: 101 },
  ])
  expect(() => verifyConsent(`${s.inboxPath}.gone`)).toThrow('There is no inbox at')
})
