/** Puts something that may happen now among all that may; whoever explores decides when it does. */
export type Offer = (run: () => void) => void

/** As the browser copies what is stored; by hand where it is plain data, because that is much faster. */
const copy = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(copy)
  if (Object.getPrototypeOf(value) !== Object.prototype) return structuredClone(value)
  const made: Record<string, unknown> = {}
  for (const key in value) made[key] = copy((value as Record<string, unknown>)[key])
  return made
}

type Listener = ((event: unknown) => void) | null

/** An IndexedDB request, as far as a site may see it. */
class DiskRequest {
  result: unknown
  error: unknown = null
  readonly transaction: DiskTransaction | undefined
  onsuccess: Listener = null
  onerror: Listener = null
  onupgradeneeded: Listener = null
  onblocked: Listener = null
  constructor(transaction?: DiskTransaction) {
    this.transaction = transaction
  }
  succeed(result: unknown): void {
    this.result = result
    this.onsuccess?.({ target: this })
  }
  fail(error: unknown): void {
    this.error = error
    this.onerror?.({ target: this })
  }
}

type Rows = Map<string, unknown>

/** One transaction: its requests are answered in order, and it commits when it has none left. */
class DiskTransaction {
  error: unknown = null
  oncomplete: Listener = null
  onabort: Listener = null
  onerror: Listener = null
  active = true
  rows: Rows | undefined
  readonly asked: { readonly request: DiskRequest; readonly answer: (rows: Rows) => unknown }[] = []
  readonly connection: DiskConnection
  constructor(connection: DiskConnection) {
    this.connection = connection
  }
  ask(answer: (rows: Rows) => unknown): DiskRequest {
    if (!this.active) throw new DOMException('The transaction is over.', 'TransactionInactiveError')
    const request = new DiskRequest(this)
    this.asked.push({ request, answer })
    return request
  }
  commit(): void {}
  abort(): void {
    this.error = new DOMException('Aborted.', 'AbortError')
  }
  objectStore(): object {
    const ask = (answer: (rows: Rows) => unknown) => this.ask(answer)
    const put = (value: unknown, key: string) => {
      const stored = copy(value)
      return ask((rows) => rows.set(key, stored) && key)
    }
    const sorted = (rows: Rows) => [...rows].sort(([a], [b]) => (a < b ? -1 : 1))
    return {
      transaction: this,
      put,
      add: put,
      get: (key: string) => ask((rows) => copy(rows.get(key))),
      getAll: () => ask((rows) => sorted(rows).map(([, value]) => copy(value))),
      getAllKeys: () => ask((rows) => sorted(rows).map(([key]) => key)),
      count: () => ask((rows) => rows.size),
      delete: (key: string) => ask((rows) => void rows.delete(key)),
      clear: () => ask((rows) => rows.clear()),
    }
  }
}

interface Base {
  rows: Rows
  readonly connections: Set<DiskConnection>
  readonly waiting: DiskTransaction[]
  offered: boolean
}

/** One tab's connection to one database. */
class DiskConnection {
  readonly version = 1
  readonly objectStoreNames = { contains: () => true, 0: 'store', length: 1 }
  onclose: Listener = null
  onversionchange: Listener = null
  readonly #disk: InterleavedDisk
  readonly tab: object
  readonly name: string
  readonly base: Base
  constructor(disk: InterleavedDisk, tab: object, name: string, base: Base) {
    this.#disk = disk
    this.tab = tab
    this.name = name
    this.base = base
  }
  createObjectStore(): void {}
  close(): void {
    this.base.connections.delete(this)
  }
  transaction(): DiskTransaction {
    if (!this.base.connections.has(this)) throw new DOMException('Closed.', 'InvalidStateError')
    const transaction = new DiskTransaction(this)
    this.base.waiting.push(transaction)
    this.#disk.pump(this.base)
    this.#disk.active.push(transaction)
    return transaction
  }
}

/**
 * IndexedDB in memory, with what an outbox may rely on: requests in order, one transaction at a time, all of it or nothing,
 * over when no request is left, and undone with its tab. Fast, and every single answer may be held back.
 */
export class InterleavedDisk {
  readonly bases = new Map<string, Base>()
  /** Transactions that may still be asked in the running task. */
  active: DiskTransaction[] = []
  /** Asked before a database is opened or a transaction commits: whether that fails. */
  fails: () => boolean = () => false
  readonly #offer: Offer
  constructor(offer: Offer) {
    this.#offer = offer
  }

  /** The running task is over. */
  taskOver(): void {
    for (const transaction of this.active) transaction.active = false
    this.active.length = 0
  }

  pump(base: Base): void {
    if (base.offered || !base.waiting[0]) return
    base.offered = true
    this.#offer(() => {
      base.offered = false
      if (base.waiting[0]) this.#advance(base, base.waiting[0])
      this.pump(base)
    })
  }

  #advance(base: Base, transaction: DiskTransaction): void {
    const rows = (transaction.rows ??= new Map(base.rows))
    const next = transaction.asked.shift()
    const fresh = () => {
      transaction.active = true
      this.active.push(transaction)
    }
    if (next && !transaction.error) {
      fresh()
      return next.request.succeed(next.answer(rows))
    }
    if (!transaction.error && this.fails())
      transaction.error = new DOMException('The disk is full.', 'QuotaExceededError')
    base.waiting.shift()
    if (transaction.error) {
      next?.request.fail(transaction.error)
      for (const { request } of transaction.asked) request.fail(transaction.error)
      return transaction.onabort?.({ target: transaction })
    }
    base.rows = rows
    transaction.oncomplete?.({ target: transaction })
  }

  /** A tab is gone. What it had asked in full may still come to the disk, or not; nobody hears of it. */
  forget(tab: object, commits: () => boolean): void {
    for (const base of this.bases.values()) {
      for (const transaction of base.waiting.filter(({ connection }) => connection.tab === tab)) {
        const whole = transaction.rows && transaction.asked.length === 0
        base.waiting.splice(base.waiting.indexOf(transaction), 1)
        if (whole && commits()) base.rows = transaction.rows!
      }
      for (const connection of base.connections)
        if (connection.tab === tab) base.connections.delete(connection)
    }
  }

  /** What a tab sees as `indexedDB`. */
  factory(tab: object, isDead: () => boolean): IDBFactory {
    const later = (request: DiskRequest, run: () => void) => {
      this.#offer(() => isDead() || run())
      return request
    }
    const open = (name: string) => {
      const request = new DiskRequest()
      return later(request, () => {
        if (this.fails()) return request.fail(new DOMException('No disk.', 'UnknownError'))
        const isNew = !this.bases.has(name)
        const base: Base = this.bases.get(name) ?? {
          rows: new Map(),
          connections: new Set(),
          waiting: [],
          offered: false,
        }
        this.bases.set(name, base)
        const connection = new DiskConnection(this, tab, name, base)
        base.connections.add(connection)
        request.result = connection
        if (isNew) request.onupgradeneeded?.({ target: request })
        request.succeed(connection)
      })
    }
    const deleteDatabase = (name: string) => {
      const request = new DiskRequest()
      return later(request, () => {
        const base = this.bases.get(name)
        for (const connection of base?.connections ?? []) connection.onversionchange?.({ target: connection })
        this.bases.delete(name)
        request.succeed(undefined)
      })
    }
    const databases = () =>
      new Promise((resolve) => {
        this.#offer(() => isDead() || resolve([...this.bases.keys()].map((name) => ({ name, version: 1 }))))
      })
    return { open, deleteDatabase, databases } as unknown as IDBFactory
  }

  /** All that lies in all databases. */
  rows(): unknown[] {
    return [...this.bases.values()].flatMap(({ rows }) => [...rows.values()])
  }
}
