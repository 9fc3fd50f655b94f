import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, test } from 'vitest'
import { load } from '../load.ts'
import { decision, envelope, noon, view } from '../made.test.kit.ts'
import { stand } from '../stand.test.kit.ts'
import { fileHolds } from './file-holds.ts'

/** A name that follows from a number, as random to look at as real ones. */
const visitorOf = (i: number) => createHash('sha256').update(String(i)).digest('base64url').slice(0, 22)

/** How often a text stands in the bytes of any file of the inbox. */
async function hits(inboxPath: string, text: string): Promise<number> {
  let found = 0
  const folder = dirname(inboxPath)
  for (const file of await readdir(folder)) {
    if (!file.startsWith('inbox.db')) continue
    const bytes = await readFile(join(folder, file))
    for (let at = bytes.indexOf(text); at >= 0; at = bytes.indexOf(text, at + 1)) found += 1
  }
  return found
}

describe('an erased visitor', () => {
  test('is in no byte of the inbox, neither the database nor its log nor the dead letters', async () => {
    const s = await stand()
    const [gone, stays] = [visitorOf(1), visitorOf(2)]
    const bad = { ...view(gone), time: 'yesterday' }
    await s.post(
      '/v1/events',
      envelope([view(gone), view(stays), view(gone), bad, { note: `about ${gone}` }]),
    )
    await s.post('/v1/events', envelope([{ ...decision(), visitor: gone }]))
    expect(await hits(s.inboxPath, gone)).toBeGreaterThan(0)

    expect(await s.inbox.erase('shop', gone, noon)).toBe(5)
    expect(await hits(s.inboxPath, gone)).toBe(0)
    expect(await hits(s.inboxPath, stays)).toBeGreaterThan(0)
    expect(await s.inbox.totals()).toEqual({ events: 1, pending: 1, deadLetters: 0 })
    // The decision itself stays as proof, and names nobody.
    expect(await s.inbox.checkConsent('shop')).toMatchObject({ ok: true, length: 1 })
  })

  test('is in no byte either after pages were split and joined a thousand times around it', async () => {
    const s = await stand()
    const visitors = Array.from({ length: 120 }, (_, i) => visitorOf(i))
    for (let round = 0; round < 12; round += 1) {
      const events = Array.from({ length: 400 }, (_, i) => {
        const n = (i * 7919 + round * 104_729) % 120
        return view(visitorOf(n), { data: { text: 'x'.repeat((i * round * 31) % 900) } })
      })
      await s.post('/v1/events', envelope(events))
    }
    // Every sixth, so that pages are rewritten around visitors who are erased later.
    for (let first = 0; first < 6; first += 1) {
      for (let i = first; i < visitors.length; i += 6) {
        if (i % 4 !== 0) continue
        const visitor = visitors[i] ?? ''
        await s.inbox.erase('shop', visitor, noon)
        expect(await hits(s.inboxPath, visitor)).toBe(0)
      }
    }
  })

  test('does not come back with an envelope that was still on its way', async () => {
    const s = await stand()
    const gone = visitorOf(1)
    const late = view(gone)
    await s.post('/v1/events', envelope([view(gone)]))
    await s.inbox.erase('shop', gone, noon)
    const reply = await s.post(
      '/v1/events',
      envelope([late, view(visitorOf(2)), { ...view(gone), time: -1 }]),
    )
    expect(await reply.json()).toMatchObject({
      accepted: 1,
      duplicates: 1,
      rejected: [{ code: 'invalid_event' }],
    })
    expect(await hits(s.inboxPath, gone)).toBe(0)
  })

  test('whose removal was cut short is removed by the next load, log and all', async () => {
    const s = await stand()
    const [gone, stays] = [visitorOf(1), visitorOf(2)]
    await s.post('/v1/events', envelope([view(gone), view(stays)]))
    // Another program reads the inbox at that moment, so the log can't be cut.
    const other = new DatabaseSync(s.inboxPath)
    other.exec('BEGIN; SELECT count(*) FROM events')
    await expect(s.inbox.erase('shop', gone, noon)).rejects.toThrow('Another program reads the inbox')
    await expect(load(s.inbox, s.store)).rejects.toThrow()
    expect(await hits(s.inboxPath, gone)).toBeGreaterThan(0)
    expect(await s.inbox.erasures()).toHaveLength(1)

    other.close()
    await load(s.inbox, s.store)
    expect(await hits(s.inboxPath, gone)).toBe(0)
    expect(await s.inbox.erasures()).toEqual([])
    expect(await s.inbox.totals()).toMatchObject({ events: 1 })
  })

  test('who is known to another site stays there', async () => {
    const s = await stand()
    const both = visitorOf(1)
    await s.post('/v1/events', envelope([view(both)]))
    await s.post('/v1/events', envelope([view(both)], { site: 'sample' }))
    expect(await s.inbox.erase('shop', both, noon)).toBe(1)
    expect(await s.inbox.totals('sample')).toMatchObject({ events: 1 })
    expect((await s.inbox.read(0, 9)).map(({ site }) => site)).toEqual(['sample'])
  })
})

test('a text is found in a file wherever it stands, across the pieces that are read as well', async () => {
  const s = await stand()
  const { writeFile } = await import('node:fs/promises')
  const path = `${s.inboxPath}.bytes`
  const text = visitorOf(1)
  const mega = 1024 * 1024
  for (const at of [0, 5, mega - 22, mega - 21, mega - 1, mega, 2 * mega - 10, 2 * mega]) {
    const bytes = Buffer.alloc(3 * mega)
    bytes.write(text, at, 'latin1')
    await writeFile(path, bytes)
    expect(await fileHolds(path, text)).toBe(true)
    expect(await fileHolds(path, visitorOf(2))).toBe(false)
  }
  expect(await fileHolds(`${path}.none`, text)).toBe(false)
})
