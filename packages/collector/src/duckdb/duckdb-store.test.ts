import { mkdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { HeedEvent } from '@heed/schema'
import type { InboxEvent } from '../inbox.ts'
import { id, noon, response, view } from '../made.test.kit.ts'
import { sha256 } from '../sqlite/sha256.ts'
import { folder } from '../stand.test.kit.ts'
import type { Store } from '../store.ts'
import { duckdbStore } from './duckdb-store.ts'
import { openDuckdb } from './open-duckdb.ts'

const day = 86_400_000
const start = Math.floor(noon / day) * day
const today = { site: 'shop', from: start, to: start + day, touchpoint: null }

/** Gives events the numbers and times that an inbox would. */
const arrived = (events: readonly HeedEvent[], first = 1, site = 'shop'): readonly InboxEvent[] =>
  events.map((event, i) => ({
    seq: first + i,
    site,
    time: event.time,
    received: event.time + 5,
    sdk: 'test/1',
    release: null,
    event,
  }))

async function open(): Promise<{ store: Store; path: string }> {
  const path = join(await folder(), 'store.duckdb')
  return { store: duckdbStore(path), path }
}

describe('the store', () => {
  test('takes a batch once, however often and in whatever pieces it comes', async () => {
    const { store } = await open()
    const events = arrived([view('v'), response('nps', 9), response('nps', 3)])
    await store.append(events.slice(0, 2), { inbox: 'a', seq: 2 })
    await store.append(events, { inbox: 'a', seq: 3 })
    await store.append(events, { inbox: 'b', seq: 3 })
    expect(await store.totals()).toEqual({ events: 3, newest: noon + 5 })
    expect(await store.mark('a')).toBe(3)
    expect(await store.mark('never seen')).toBe(0)
    await store.close()
  })

  test('takes more than a chunk of DuckDB at once, and the same id from two sites', async () => {
    const { store } = await open()
    const events = Array.from({ length: 5_000 }, () => view('v'))
    await store.append(arrived(events), { inbox: 'a', seq: 5_000 })
    await store.append(arrived(events, 5_001, 'sample'), { inbox: 'a', seq: 10_000 })
    expect(await store.totals()).toMatchObject({ events: 10_000 })
    expect(await store.totals(today)).toMatchObject({ events: 5_000 })
    await store.close()
  })

  test('counts a response once, by its latest word, however its parts arrive', async () => {
    const { store } = await open()
    const same = id()
    const touchpoint = 'checkout'
    const word = (score: number, time: number) =>
      response('nps', score, { time, touchpoint, response: { response: same } })
    await store.append(arrived([word(10, noon + 2), word(3, noon + 1)]), { inbox: 'a', seq: 2 })
    expect(await store.counts(today)).toEqual([{ day: 0, kind: 'nps', score: 10, responses: 1 }])
    await store.append(arrived([word(7, noon + 2)], 3), { inbox: 'a', seq: 3 })
    expect(await store.counts(today)).toEqual([{ day: 0, kind: 'nps', score: 7, responses: 1 }])
    expect(await store.touchpoints(today)).toEqual([{ touchpoint, responses: 1 }])
    // The last word moved to the next day, and took the response along.
    await store.append(arrived([word(1, start + day)], 4), { inbox: 'a', seq: 4 })
    expect(await store.counts(today)).toEqual([])
    expect(await store.counts({ ...today, to: start + 2 * day })).toEqual([
      { day: 1, kind: 'nps', score: 1, responses: 1 },
    ])
    await store.close()
  })

  test('counts what was answered so far, until the whole arrives, whichever comes first and whatever its time', async () => {
    const { store } = await open()
    const [one, other] = [id(), id()]
    const word = (whose: string, score: number, time: number, complete: boolean) =>
      response('nps', score, { time, response: { response: whose, complete } })
    await store.append(arrived([word(one, 3, noon + 1, false), word(one, 4, noon + 2, false)]), {
      inbox: 'a',
      seq: 2,
    })
    expect(await store.counts(today)).toEqual([{ day: 0, kind: 'nps', score: 4, responses: 1 }])
    await store.append(arrived([word(one, 9, noon, true), word(other, 8, noon, true)], 3), {
      inbox: 'a',
      seq: 4,
    })
    await store.append(arrived([word(other, 2, noon + 9, false)], 5), { inbox: 'a', seq: 5 })
    expect(await store.counts(today)).toEqual([
      { day: 0, kind: 'nps', score: 8, responses: 1 },
      { day: 0, kind: 'nps', score: 9, responses: 1 },
    ])
    await store.close()
  })

  test('of an earlier version is brought into shape: its parts are known as parts', async () => {
    const { path, store } = await open()
    const same = id()
    const word = (score: number, time: number, complete: boolean) =>
      response('csat', score, { time, response: { response: same, complete, answers: { complete: false } } })
    await store.append(arrived([word(5, noon, true), word(1, noon + 1, false), view('v')]), {
      inbox: 'a',
      seq: 3,
    })
    await store.close()
    const before = await openDuckdb(path, '1GB')
    await before.connection.run('ALTER TABLE events DROP COLUMN complete')
    before.close()
    const again = duckdbStore(path)
    expect(await again.counts(today)).toEqual([{ day: 0, kind: 'csat', score: 5, responses: 1 }])
    await again.append(arrived([response('csat', 2)], 4), { inbox: 'a', seq: 4 })
    expect(await again.counts(today)).toHaveLength(2)
    await again.close()
  })

  test('gives comments newest first, with what was scored and nothing that says who', async () => {
    const { store } = await open()
    const said = (comment: string, time: number) =>
      response('csat', 2, {
        time,
        visitor: 'V'.repeat(22),
        touchpoint: 'help',
        response: { comment, locale: 'de' },
      })
    const [first, second] = [said('zu langsam', noon), said('🙃 \u0000 "quoted"', noon + 1)]
    await store.append(arrived([first, second, response('csat', 5)]), { inbox: 'a', seq: 3 })
    const comments = await store.comments(today, 10)
    expect(comments.map(({ comment }) => comment)).toEqual(['🙃 \u0000 "quoted"', 'zu langsam'])
    expect(comments[1]).toEqual({
      id: (first.data as { response: string }).response,
      time: noon,
      kind: 'csat',
      score: 2,
      comment: 'zu langsam',
      locale: 'de',
      touchpoint: 'help',
      survey: 'csat',
    })
    expect(await store.comments(today, 1)).toHaveLength(1)
    expect(await store.comments({ ...today, touchpoint: 'checkout' }, 10)).toEqual([])
    await store.close()
  })

  test('takes text that is no good Unicode without losing the batch', async () => {
    const { store } = await open()
    const broken = response('nps', 1, {
      customer: 'lone \ud800',
      response: { comment: 'half \udc00 a pair' },
    })
    await store.append(arrived([broken, response('nps', 2)]), { inbox: 'a', seq: 2 })
    expect(await store.counts(today)).toHaveLength(2)
    expect(await store.comments(today, 1)).toMatchObject([{ comment: 'half \ufffd a pair' }])
    await store.close()
  })

  test('exports what a visitor sent, as it was sent, oldest first', async () => {
    const { store } = await open()
    const visitor = 'V'.repeat(22)
    const [late, early] = [
      view(visitor, { time: noon + 9 }),
      view(visitor, { time: noon, data: { a: null, 'b ü': 1.5 } }),
    ]
    await store.append(arrived([late, view('other'), early]), { inbox: 'a', seq: 3 })
    expect(await store.export('shop', visitor)).toEqual([early, late])
    expect(await store.export('sample', visitor)).toEqual([])
    await store.close()
  })
})

describe('a store that is away', () => {
  test('comes back by itself, with nothing half taken', async () => {
    const { path, store } = await open()
    await mkdir(path)
    await expect(store.totals()).rejects.toThrow()
    await rm(path, { recursive: true })
    expect(await store.totals()).toEqual({ events: 0, newest: null })

    const impossible = {
      ...response('nps', 9),
      data: { ...response('nps', 9).data, score: 1_000 },
    } as HeedEvent
    await expect(store.append(arrived([view('v'), impossible]), { inbox: 'a', seq: 2 })).rejects.toThrow()
    expect(await store.totals()).toMatchObject({ events: 0 })
    expect(await store.mark('a')).toBe(0)
    await store.append(arrived([view('v')]), { inbox: 'a', seq: 1 })
    expect(await store.totals()).toMatchObject({ events: 1 })
    await store.close()
  })

  test('says so after it was closed, and leaves one file that opens again', async () => {
    const { path, store } = await open()
    await store.append(arrived([view('v')]), { inbox: 'a', seq: 1 })
    await store.close()
    await expect(store.totals()).rejects.toThrow('The store is closed.')
    await expect(stat(`${path}.wal`)).rejects.toThrow()
    const again = duckdbStore(path)
    expect(await again.totals()).toMatchObject({ events: 1 })
    expect(await again.mark('a')).toBe(1)
    await again.close()
  })
})

test('questions and erasures may come in any order and at once', async () => {
  const { store } = await open()
  await store.append(arrived([view('gone'), view('stays')]), { inbox: 'a', seq: 2 })
  const [, totals] = await Promise.all([
    store.erase([{ site: 'shop', visitorHash: sha256('gone') }]),
    store.totals(),
    store.append(arrived([view('new')], 3), { inbox: 'a', seq: 3 }),
  ])
  expect(totals).toMatchObject({ events: 1 })
  expect(await store.totals()).toMatchObject({ events: 2 })
  await store.close()
})
