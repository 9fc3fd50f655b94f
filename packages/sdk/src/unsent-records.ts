import type { ConsentRecord } from '@heed/schema'
import type { Transport } from '@heed/tracker'

/** Each decision has a key of its own, so that two tabs never write over one another. */
const KEY = 'heed-consent-unsent:'

/** Decisions that the collector has not acknowledged yet, kept with the record that is on the device anyway. */
export interface UnsentRecords {
  /** Keeps a decision until the collector has it. */
  keep(record: ConsentRecord): void
  /** Those kept by pages before this one, oldest first. What ran out meanwhile is forgotten. */
  waiting(now: number): readonly ConsentRecord[]
  /** A transport that forgets the decisions that it sees acknowledged. */
  watch(transport: Transport): Transport
}

/**
 * Remembers on the device which decisions the collector has not acknowledged, so that one made without a network, on a page
 * that was then closed, is sent by the next page. The collector keeps a record once, however often it comes. Nothing is
 * written before a decision; nothing here throws.
 *
 * @param storage Asked for at every access, because reading `window.localStorage` may itself throw.
 */
export function unsentRecords(
  storage: () => Storage | undefined = () => globalThis.window?.localStorage,
): UnsentRecords {
  const attempt = <T>(access: (kept: Storage) => T): T | undefined => {
    try {
      return access(storage() as Storage)
    } catch {
      // None, forbidden or full: a decision is sent while its page lives, as any other event.
      return undefined
    }
  }
  const read = (kept: Storage, key: string): ConsentRecord | undefined => {
    try {
      return JSON.parse(kept.getItem(key) ?? '') as ConsentRecord
    } catch {
      return undefined
    }
  }
  return {
    keep: (record) => attempt((kept) => kept.setItem(KEY + record.id, JSON.stringify(record))),
    waiting: (now) =>
      attempt((kept) =>
        Object.keys(kept)
          .filter((key) => key.startsWith(KEY))
          .sort()
          .flatMap((key) => {
            const record = read(kept, key)
            if (record && record.expires > now) return [record]
            kept.removeItem(key)
            return []
          }),
      ) ?? [],
    watch: (transport) =>
      Object.assign(
        async (...[envelope, options]: Parameters<Transport>) => {
          const delivery = await transport(envelope, options)
          if (delivery.result === 'accepted')
            for (const event of envelope.events)
              if (event.name === 'consent_changed')
                attempt((kept) => kept.removeItem(KEY + (event.data as ConsentRecord).id))
          return delivery
        },
        transport.last && { last: transport.last },
      ),
  }
}
