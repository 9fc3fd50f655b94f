import { readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { describe, expect, test } from 'vitest'
import type { InboxEvent } from '../inbox.ts'
import { noon, view } from '../made.test.kit.ts'
import { sha256 } from '../sqlite/sha256.ts'
import { folder } from '../stand.test.kit.ts'
import { duckdbStore } from './duckdb-store.ts'
import { nextFile } from './open-duckdb.ts'

const [gone, stays] = ['visitor-who-is-erased-', 'visitor-who-stays-here']

const arrived = (visitor: string, first: number, count: number): InboxEvent[] =>
  Array.from({ length: count }, (_, i) => ({
    seq: first + i,
    site: 'shop',
    time: noon,
    received: noon,
    sdk: 'test/1',
    release: null,
    event: view(visitor),
  }))

/** How often a text stands in the bytes of everything beside and in the store. */
async function hits(path: string, text: string): Promise<number> {
  let found = 0
  for (const file of await readdir(dirname(path))) {
    const bytes = await readFile(join(dirname(path), file))
    for (let at = bytes.indexOf(text); at >= 0; at = bytes.indexOf(text, at + 1)) found += 1
  }
  return found
}

/**
 * A store on disk with both visitors in it. DuckDB compresses text, which would hide from a search what is really
 * there; so compression is switched off for this file.
 */
async function written(): Promise<string> {
  const path = join(await folder(), 'store.duckdb')
  const store = duckdbStore(path)
  await store.append([...arrived(gone, 1, 500), ...arrived(stays, 501, 500)], { inbox: 'a', seq: 1_000 })
  await store.close()
  const instance = await DuckDBInstance.create(path)
  const connection = await instance.connect()
  await connection.run("SET force_compression = 'uncompressed'")
  await connection.run(
    'CREATE TABLE copied AS FROM events; DROP TABLE events; ALTER TABLE copied RENAME TO events',
  )
  await connection.run('CHECKPOINT')
  connection.closeSync()
  instance.closeSync()
  return path
}

const erasure = [{ site: 'shop', visitorHash: sha256(gone) }]

describe('a visitor erased from the store', () => {
  test('would still be in its bytes after DELETE and CHECKPOINT: that is why the file is built anew', async () => {
    const path = await written()
    expect(await hits(path, gone)).toBeGreaterThan(0)
    const instance = await DuckDBInstance.create(path)
    const connection = await instance.connect()
    await connection.run(`DELETE FROM events WHERE visitor = '${gone}'`)
    await connection.run('FORCE CHECKPOINT')
    connection.closeSync()
    instance.closeSync()
    expect(await hits(path, gone)).toBeGreaterThan(0)
  })

  test('is in no byte of its files, and the others are all there', async () => {
    const path = await written()
    const store = duckdbStore(path)
    await store.erase(erasure)
    expect(await hits(path, gone)).toBe(0)
    expect(await store.export('shop', stays)).toHaveLength(500)
    expect(await store.export('shop', gone)).toEqual([])
    expect(await store.mark('a')).toBe(1_000)
    await store.append(arrived(stays, 1_001, 1), { inbox: 'a', seq: 1_001 })
    await store.close()
    expect(await hits(path, gone)).toBe(0)
    expect(await readdir(dirname(path))).toEqual(['store.duckdb'])
  })

  test('is gone from its bytes in the end, even if the power went away after the rows were removed', async () => {
    const path = await written()
    const instance = await DuckDBInstance.create(path)
    const connection = await instance.connect()
    await connection.run(`DELETE FROM events WHERE visitor = '${gone}'; UPDATE state SET rewrite = true`)
    connection.closeSync()
    instance.closeSync()
    await writeFile(nextFile(path), 'a half-written file')

    const store = duckdbStore(path)
    await store.erase(erasure)
    await store.close()
    expect(await hits(path, gone)).toBe(0)
  })

  test('who was never there costs no rewriting', async () => {
    const path = await written()
    const store = duckdbStore(path)
    await store.erase([
      { site: 'shop', visitorHash: sha256('nobody') },
      { site: 'sample', visitorHash: sha256(gone) },
    ])
    expect(await hits(path, gone)).toBeGreaterThan(0)
    expect(await store.export('shop', gone)).toHaveLength(500)
    await store.close()
  })
})
