import type { ConsentRecord } from '@heed/schema'
import type { ChainCheck } from '../inbox.ts'
import { sha256 } from './sha256.ts'

/** What stands before the first record of every chain. */
const chainStart = '0'.repeat(64)

/** One link: what was decided, when it arrived, and the hash over both and everything before. */
export interface ConsentLink {
  readonly number: number
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
  previous: { readonly number: number; readonly hash: string } | undefined,
  received: number,
  record: ConsentRecord,
): ConsentLink {
  const text = canonical(record)
  const hash = hashOf(previous?.hash ?? chainStart, received, text)
  return { number: (previous?.number ?? 0) + 1, received, record: text, hash }
}

/**
 * Recomputes a chain. One edit, one removal or one insertion shows, and so does a missing end: the head is kept apart.
 * Whoever can rewrite the whole file can rewrite the whole chain; keep `head` somewhere else to notice that too.
 *
 * @param links in order
 * @param head what the chain should end with; none when there should be no chain
 */
export function checkChain(
  links: Iterable<ConsentLink>,
  head: { readonly number: number; readonly hash: string } | undefined,
): ChainCheck {
  let previous = { number: 0, hash: chainStart }
  for (const link of links) {
    const at = previous.number + 1
    if (link.number !== at) return { ok: false, at, message: `Record ${at} is missing.` }
    if (hashOf(previous.hash, link.received, link.record) !== link.hash) {
      return { ok: false, at, message: `Record ${at} is not what was received.` }
    }
    previous = { number: at, hash: link.hash }
  }
  const { number, hash } = head ?? { number: 0, hash: chainStart }
  if (number !== previous.number) {
    return {
      ok: false,
      at: previous.number + 1,
      message: `The chain should have ${number} records and has ${previous.number}.`,
    }
  }
  if (hash !== previous.hash)
    return { ok: false, at: number, message: `Record ${number} is not the end that was kept.` }
  return { ok: true, length: number, head: hash }
}
