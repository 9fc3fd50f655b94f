import type { ConsentRecord } from '@heed/schema'
import type { ChainCheck, ChainHead } from '../inbox.ts'
import { sha256 } from './sha256.ts'

/** What stands before the first record of every chain. */
const chainStart = '0'.repeat(64)

/** One link: what was decided, when it arrived, and the hash over both and everything before. */
export interface ConsentLink {
  readonly number: number
  /** The record's own id, as the table keeps it beside the record. */
  readonly id: string
  readonly received: number
  /** The canonical form. */
  readonly record: string
  readonly hash: string
}

/** JSON with sorted keys and no spaces: the same record always gives the same text (as in RFC 8785). */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`).join(',')}}`
}

const hashOf = (previous: string, received: number, record: string) =>
  sha256(`${previous}\n${received}\n${record}`)

/**
 * Makes the next link of a chain: SHA-256 of the previous hash, the moment of arrival and the canonical record.
 *
 * @param previous the last link of the chain; none for the first
 */
export function nextLink(
  previous: ChainHead | undefined,
  received: number,
  record: ConsentRecord,
): ConsentLink {
  const text = canonical(record)
  const hash = hashOf(previous?.hash ?? chainStart, received, text)
  return { number: (previous?.number ?? 0) + 1, id: record.id, received, record: text, hash }
}

const idOf = (record: string): unknown => {
  try {
    return (JSON.parse(record) as ConsentRecord).id
  } catch {
    return undefined
  }
}

const broken = (at: number, message: string): ChainCheck => ({ ok: false, at, message })

/**
 * Recomputes a chain. One edit, one removal or one insertion shows, and so does a missing end: the head is kept apart.
 * Whoever can rewrite the whole file can rewrite the whole chain and its head; a head that was noted elsewhere shows that too.
 *
 * @param links in order
 * @param head what the chain should end with; none when there should be no chain
 * @param noted an earlier end of the chain that was kept somewhere else: it has to be in it, as it was
 */
export function checkChain(
  links: Iterable<ConsentLink>,
  head: ChainHead | undefined,
  noted?: ChainHead,
): ChainCheck {
  const start = { number: 0, hash: chainStart }
  let previous = start
  for (const { number, id, received, record, hash } of links) {
    const at = previous.number + 1
    if (number !== at) return broken(at, `Record ${at} is missing.`)
    if (hashOf(previous.hash, received, record) !== hash) {
      return broken(
        at,
        `Record ${at} is not what was received: it was edited, or one before it was removed or put in.`,
      )
    }
    if (idOf(record) !== id) return broken(at, `Record ${at} stands under an id that is not its own.`)
    if (at === noted?.number && hash !== noted.hash) {
      return broken(at, `Record ${at} is not the head that was noted: the chain was written anew.`)
    }
    previous = { number: at, hash }
  }
  const { number, hash } = head ?? start
  if (number !== previous.number) {
    return broken(
      Math.min(number, previous.number) + 1,
      `The chain should have ${number} records and has ${previous.number}.`,
    )
  }
  if (hash !== previous.hash) return broken(number, `Record ${number} is not the end that was kept.`)
  if (noted && noted.number > number) {
    return broken(number + 1, `The chain has ${number} records; ${noted.number} were noted.`)
  }
  return { ok: true, length: number, head: hash }
}
