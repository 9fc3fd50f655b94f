import { mkdir, rm } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { duckdbStore } from './duckdb/duckdb-store.ts'
import { load } from './load.ts'
import { envelope, noon, response, secretOf, view } from './made.test.kit.ts'
import { owner, stand } from './stand.test.kit.ts'
import { visitorOf } from './visitor-of.ts'

describe('loading', () => {
  test('brings everything over once, in pieces of any size', async () => {
    const s = await stand()
    const events = Array.from({ length: 25 }, () => view('V'.repeat(22)))
    await s.post('/v1/events', envelope(events))
    expect(await load(s.inbox, s.store, 4)).toBe(25)
    expect(await load(s.inbox, s.store, 4)).toBe(0)
    expect(await s.store.totals()).toMatchObject({ events: 25 })
    expect(await s.inbox.totals()).toEqual({ events: 25, pending: 0, deadLetters: 0 })
  })

  test('twice at the same time stores nothing twice', async () => {
    const s = await stand()
    await s.post('/v1/events', envelope(Array.from({ length: 50 }, () => view('V'.repeat(22)))))
    await Promise.all([load(s.inbox, s.store, 7), load(s.inbox, s.store, 11)])
    expect(await s.store.totals()).toMatchObject({ events: 50 })
  })

  test('fills a store that was deleted again from what the inbox keeps', async () => {
    const s = await stand()
    await s.post('/v1/events', envelope([response('nps', 9), response('nps', 2)]))
    await load(s.inbox, s.store)
    await s.store.close()
    await rm(s.storePath)
    const fresh = duckdbStore(s.storePath)
    expect(await load(s.inbox, fresh)).toBe(2)
    expect(await fresh.totals()).toMatchObject({ events: 2 })
    await fresh.close()
  })

  test('goes on where it stopped when the store fails in between', async () => {
    const s = await stand()
    await s.post('/v1/events', envelope([view('V'.repeat(22))]))
    await load(s.inbox, s.store)
    await s.store.close()
    await rm(s.storePath)
    await mkdir(s.storePath)
    const store = duckdbStore(s.storePath)
    await s.post('/v1/events', envelope([view('V'.repeat(22))]))
    await expect(load(s.inbox, store)).rejects.toThrow()
    await rm(s.storePath, { recursive: true })
    expect(await load(s.inbox, store)).toBe(2)
    await store.close()
  })

  test('finishes an erasure that the store had not heard of, before anything else', async () => {
    const s = await stand()
    const visitor = await visitorOf(secretOf('gone'))
    await s.post('/v1/events', envelope([view(visitor), view('V'.repeat(22))]))
    await load(s.inbox, s.store)
    await s.inbox.erase('shop', visitor, noon)
    // As if the process had ended here: the store still has the visitor.
    expect(await s.store.export('shop', visitor)).toHaveLength(1)
    await load(s.inbox, s.store)
    expect(await s.store.export('shop', visitor)).toEqual([])
    expect(await s.inbox.erasures()).toEqual([])
  })
})

describe('the loader of a collector', () => {
  test('loads by itself soon after events came, and once for many', async () => {
    const s = await stand()
    for (let i = 0; i < 5; i += 1) await s.post('/v1/events', envelope([view('V'.repeat(22))]))
    expect(await s.store.totals()).toMatchObject({ events: 0 })
    s.turn()
    // The report waits its turn behind the load.
    await s.get('/v1/insights?site=shop', owner)
    expect(await s.store.totals()).toMatchObject({ events: 5 })
    expect(await s.inbox.totals()).toMatchObject({ pending: 0 })
  })

  test('tells the operator once that the store is away, and shows it in the health until it is back', async () => {
    const s = await stand()
    await mkdir(s.storePath)
    await s.post('/v1/events', envelope([view('V'.repeat(22))]))
    for (let i = 0; i < 3; i += 1) {
      s.turn()
      expect((await s.get('/v1/insights?site=shop', owner)).status).toBe(503)
    }
    const away = s.told.filter((message) => message.startsWith('The store does not take events.'))
    expect(away).toHaveLength(1)
    expect(await (await s.get('/v1/health')).json()).toEqual({
      status: 'degraded',
      inbox: { events: 1, pending: 1, deadLetters: 0 },
      store: { events: null },
    })
    await rm(s.storePath, { recursive: true })
    expect((await s.get('/v1/insights?site=shop', owner)).status).toBe(200)
    expect(await (await s.get('/v1/health')).json()).toEqual({
      status: 'ok',
      inbox: { events: 1, pending: 0, deadLetters: 0 },
      store: { events: 1 },
    })
  })
})
