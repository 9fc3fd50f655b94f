import { existsSync } from 'node:fs'
import type { ConsentRecord } from '@heed/schema'
import type { ChainCheck, ChainHead } from '../inbox.ts'
import { checkChain, type ConsentLink } from './consent-chain.ts'
import { nodeSqlite } from './open-sqlite.ts'

/** What is to be verified. */
export interface VerifyQuestion {
  /** One site; every site that has records, unless told. */
  readonly site?: string | undefined
  /** A head that was noted earlier. Only for one site. */
  readonly noted?: ChainHead | undefined
  /** SHA-256 of a text: which records say that it was shown is in the answer. */
  readonly textHash?: string | undefined
  /** Called now and then with how many records were read. */
  readonly progress?: (site: string, done: number, all: number) => void
}

/** What was found of one site. */
export interface Verified {
  readonly site: string
  readonly check: ChainCheck
  /** Ids of the records that carry the hash of the text, where one was asked about. */
  readonly shown: readonly string[]
}

/** Records between two words of progress. */
const STEP = 100_000

/**
 * Recomputes the chains of consent records in the file of an inbox. Only reads, and sees the file as it is at one moment, so
 * a collector may go on writing to it.
 *
 * @param path of the inbox's file
 * @throws Error when there is no such file, or it can't be read as an inbox
 *
 * @example
 * const [shop] = verifyConsent('heed-data/inbox.db', { site: 'shop' })
 * shop?.check // { ok: true, length: 5, head: '…' }
 */
export function verifyConsent(path: string, question: VerifyQuestion = {}): readonly Verified[] {
  const { site: only, noted, textHash, progress } = question
  if (!existsSync(path)) throw new Error(`There is no inbox at ${path}.`)
  const db = new (nodeSqlite().DatabaseSync)(path, { readOnly: true, timeout: 5_000 })
  try {
    // One view of the file for everything below, whatever is written meanwhile.
    db.exec('BEGIN')
    const head = db.prepare('SELECT number, hash FROM consent_heads WHERE site = ?')
    const count = db.prepare('SELECT count(*) AS n FROM consent_records WHERE site = ?')
    const links = db.prepare('SELECT * FROM consent_records WHERE site = ? ORDER BY number')
    const sites =
      only === undefined
        ? db
            .prepare('SELECT site FROM consent_heads UNION SELECT site FROM consent_records ORDER BY site')
            .all()
            .map((row) => String(row['site']))
        : [only]
    return sites.map((site) => {
      const all = Number(count.get(site)?.['n'])
      const shown: string[] = []
      const watched = function* (): Generator<ConsentLink> {
        let done = 0
        for (const link of links.iterate(site) as Iterable<unknown> as Iterable<ConsentLink>) {
          if (textHash && link.record.includes(textHash) && hashIn(link.record) === textHash)
            shown.push(link.id)
          yield link
          done += 1
          if (done % STEP === 0) progress?.(site, done, all)
        }
      }
      return { site, check: checkChain(watched(), head.get(site) as ChainHead | undefined, noted), shown }
    })
  } finally {
    db.close()
  }
}

const hashIn = (record: string): string | undefined => {
  try {
    return (JSON.parse(record) as ConsentRecord).textHash
  } catch {
    return undefined
  }
}
