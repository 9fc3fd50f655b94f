import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, test, vi } from 'vitest'
import type { Delivery } from '../inbox.ts'
import { noon, response, view } from '../made.test.kit.ts'
import { folder } from '../stand.test.kit.ts'
import { openSqlite } from './open-sqlite.ts'
import { sqliteInbox } from './sqlite-inbox.ts'

const visitor = 'A'.repeat(22)

const delivery = (events: readonly ReturnType<typeof view>[], more: Partial<Delivery> = {}): Delivery => ({
  site: 'shop',
  received: noon,
  sdk: 'test/1',
  release: null,
  events: events.map((event) => ({ event, time: event.time })),
  dead: [],
  ...more,
})

describe('the inbox', () => {
  test('is committed when it says so: another program can read it at that moment', async () => {
    const path = join(await folder(), 'inbox.db')
    const inbox = sqliteInbox(path)
    await inbox.accept(delivery([view(visitor)]))
    const other = new DatabaseSync(path, { readOnly: true })
    expect(other.prepare('SELECT count(*) AS n FROM events').get()).toMatchObject({ n: 1 })
    other.close()
    await inbox.close()
  })

  test('syncs every commit and writes zeros over what is removed', async () => {
    const db = openSqlite(join(await folder(), 'inbox.db'))
    const pragma = (name: string) => Object.values(db.prepare(`PRAGMA ${name}`).get() ?? {})[0]
    expect(pragma('journal_mode')).toBe('wal')
    expect(pragma('synchronous')).toBe(2)
    expect(pragma('fullfsync')).toBe(1)
    expect(pragma('secure_delete')).toBe(1)
    db.close()
  })

  test('keeps its name, its events and its place over a restart', async () => {
    const path = join(await folder(), 'inbox.db')
    const first = sqliteInbox(path)
    await first.accept(delivery([view(visitor), view(visitor)], { release: '2.1', sdk: 'test/2' }))
    await first.handedOver(1)
    await first.close()
    const second = sqliteInbox(path)
    expect(second.id).toBe(first.id)
    expect(await second.totals()).toEqual({ events: 2, pending: 1, deadLetters: 0 })
    expect(await second.read(0, 9)).toMatchObject([
      { seq: 1, release: '2.1', sdk: 'test/2' },
      { seq: 2, site: 'shop', received: noon },
    ])
    await second.close()
  })

  test('commits what still waits when it is closed', async () => {
    const path = join(await folder(), 'inbox.db')
    const inbox = sqliteInbox(path)
    const waiting = inbox.accept(delivery([view(visitor)]))
    await inbox.close()
    expect(await waiting).toMatchObject({ ok: true, accepted: 1 })
  })

  test('gives events in order of arrival, each once, and duplicates leave no gap', async () => {
    const inbox = sqliteInbox(join(await folder(), 'inbox.db'))
    const [a, b, c] = [response('nps', 1), response('nps', 2), response('nps', 3)]
    await Promise.all(
      [delivery([a, a]), delivery([b, a]), delivery([a, c])].map((each) => inbox.accept(each)),
    )
    expect((await inbox.read(0, 9)).map(({ event, seq }) => [seq, event.id])).toEqual([
      [1, a.id],
      [2, b.id],
      [3, c.id],
    ])
    expect((await inbox.read(1, 1)).map(({ seq }) => seq)).toEqual([2])
    expect(await inbox.newest()).toBe(3)
    expect(await inbox.totals()).toEqual({ events: 3, pending: 3, deadLetters: 0 })
    await inbox.close()
  })

  test('of a newer version is left alone', async () => {
    const path = join(await folder(), 'inbox.db')
    const db = new DatabaseSync(path)
    db.exec('PRAGMA user_version = 99')
    db.close()
    expect(() => sqliteInbox(path)).toThrow(/newer version of Heed/)
  })

  test('on a Node without SQLite says which Node it needs', async () => {
    const path = join(await folder(), 'inbox.db')
    const spy = vi.spyOn(process, 'getBuiltinModule').mockReturnValue(undefined as never)
    expect(() => sqliteInbox(path)).toThrow(/needs a Node with SQLite inside: 22\.13 or newer/)
    spy.mockRestore()
  })
})
