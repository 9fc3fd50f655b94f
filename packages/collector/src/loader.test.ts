import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { duckdbStore } from './duckdb/duckdb-store.ts'
import { createLoader } from './loader.ts'
import { noon, view } from './made.test.kit.ts'
import { sqliteInbox } from './sqlite/sqlite-inbox.ts'
import { folder } from './stand.test.kit.ts'
import type { Store } from './store.ts'

async function setUp() {
  const path = await folder()
  const storePath = join(path, 'store.duckdb')
  const inbox = sqliteInbox(join(path, 'inbox.db'))
  const store = duckdbStore(storePath)
  const planned: { task: () => void; delay: number }[] = []
  const end = new AbortController()
  const told: string[] = []
  const loader = createLoader(inbox, store, {
    schedule: (task, delay) => planned.push({ task, delay }),
    report: (message) => told.push(message),
    signal: end.signal,
  })
  onTestFinished(async () => {
    await store.close()
    await inbox.close()
  })
  const arrive = () => {
    const event = view('V'.repeat(22))
    const timed = [{ event, time: noon }]
    return inbox.accept({ site: 'shop', received: noon, sdk: 't', release: null, events: timed, dead: [] })
  }
  return { arrive, end, inbox, loader, planned, store, storePath, told }
}

describe('the loader', () => {
  test('plans one run, however much arrives until then', async () => {
    const { loader, planned } = await setUp()
    loader.kick()
    loader.kick()
    expect(planned.map(({ delay }) => delay)).toEqual([1_000])
    planned.shift()?.task()
    loader.kick()
    expect(planned).toHaveLength(1)
  })

  test('promises whoever asks, during a run as well, that all that arrived before is in the store', async () => {
    const { arrive, inbox, store } = await setUp()
    const asks: Promise<void>[] = []
    // Asks in the middle of the first run, when that has already read what it will bring.
    const busy: Store = {
      ...store,
      async append(events, mark) {
        if (asks.length === 0) {
          await arrive()
          asks.push(loader.load(), loader.load())
        }
        await store.append(events, mark)
      },
    }
    const loader = createLoader(inbox, busy, { schedule: () => {}, report: () => {} })
    await arrive()
    await loader.load()
    expect(await store.totals()).toMatchObject({ events: 1 })
    await Promise.all(asks)
    expect(await store.totals()).toMatchObject({ events: 2 })
  })

  test('waits longer after each failure, up to a minute, and is quick again afterwards', async () => {
    const { arrive, loader, planned, storePath, told } = await setUp()
    await mkdir(storePath)
    await arrive()
    loader.kick()
    const delays: number[] = []
    for (let i = 0; i < 8; i += 1) {
      const plan = planned.shift()
      delays.push(plan?.delay ?? 0)
      plan?.task()
      await vi.waitUntil(() => planned.length > 0, { interval: 1 })
    }
    expect(delays).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000])
    expect(loader.failing).toBe(true)
    expect(told).toHaveLength(1)
    await rm(storePath, { recursive: true })
    await loader.load()
    expect(loader.failing).toBe(false)
  })

  test('stops when it is told to, and a run that fails then is nobody’s concern', async () => {
    const { arrive, end, loader, planned, store, told } = await setUp()
    await arrive()
    loader.kick()
    end.abort()
    planned.shift()?.task()
    await store.close()
    await expect(loader.load()).rejects.toThrow('The store is closed.')
    expect(told).toEqual([])
    expect(planned).toEqual([])
  })
})
