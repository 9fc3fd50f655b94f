import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { CollectorOptions } from './collector-options.ts'
import { type Collector, createCollector } from './create-collector.ts'
import { duckdbStore } from './duckdb/duckdb-store.ts'
import type { Inbox } from './inbox.ts'
import { noon } from './made.test.kit.ts'
import { sqliteInbox, type SqliteInboxOptions } from './sqlite/sqlite-inbox.ts'
import type { Store } from './store.ts'

/** A folder for this test alone, removed after it. */
export async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'heed-'))
  onTestFinished(() => rm(path, { recursive: true, force: true }))
  return path
}

/** A whole collector on real files. */
export interface Stand {
  readonly collector: Collector
  readonly inbox: Inbox
  readonly store: Store
  readonly inboxPath: string
  readonly storePath: string
  /** Sets the collector's clock. */
  at(time: number): void
  /** Runs what the loader planned, once. */
  turn(): void
  /** What the operator was told. */
  readonly told: string[]
  readonly post: (path: string, body: unknown, headers?: Record<string, string>) => Promise<Response>
  readonly get: (path: string, headers?: Record<string, string>) => Promise<Response>
}

/** What opens the insights on a stand. */
export const token = 'a-token-for-tests'
/** The header that carries it. */
export const owner = { authorization: `Bearer ${token}` }

/** Builds a collector on a temporary folder; the clock stands at `noon`, and nothing loads by itself. */
export async function stand(
  more: Partial<CollectorOptions> & { readonly inboxOptions?: SqliteInboxOptions; readonly app?: URL } = {},
): Promise<Stand> {
  const { inboxOptions, app, ...options } = more
  const path = await folder()
  const inboxPath = join(path, 'inbox.db')
  const storePath = join(path, 'store.duckdb')
  const inbox = options.inbox ?? sqliteInbox(inboxPath, inboxOptions)
  const store = options.store ?? duckdbStore(storePath)
  let now = noon
  const planned: (() => void)[] = []
  const told: string[] = []
  const end = new AbortController()
  const collector = createCollector(
    {
      inbox,
      store,
      sites: [
        { id: 'shop', name: 'Fern & Field' },
        { id: 'guarded', name: 'Guarded', origins: ['https://fern.example'] },
        { id: 'sample', name: 'Sample', sample: true },
      ],
      adminToken: token,
      ...options,
    },
    {
      now: () => now,
      schedule: (task) => planned.push(task),
      report: (message) => told.push(message),
      signal: end.signal,
      ...(app ? { app } : {}),
    },
  )
  onTestFinished(async () => {
    end.abort()
    await store.close()
    await inbox.close().catch(() => {})
  })
  return {
    collector,
    inbox,
    store,
    inboxPath,
    storePath,
    told,
    at(time) {
      now = time
    },
    turn() {
      for (const task of planned.splice(0)) task()
    },
    post: (address, body, headers = {}) =>
      collector(
        new Request(`http://localhost${address}`, {
          method: 'POST',
          headers: { 'content-type': 'text/plain', ...headers },
          body:
            typeof body === 'string' || body instanceof Uint8Array
              ? (body as BodyInit)
              : JSON.stringify(body),
        }),
      ),
    get: (address, headers = {}) => collector(new Request(`http://localhost${address}`, { headers })),
  }
}
