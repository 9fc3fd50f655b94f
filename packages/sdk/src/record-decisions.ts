import type { ConsentStore } from '@heed/consent'
import type { ConsentRecord } from '@heed/schema'

/**
 * A store whose decisions are also handed on, once each, by the tab in which they were made: at once, before the page can
 * be left. Other tabs learn of them through `subscribe` and must not send them again.
 */
export function recordDecisions(store: ConsentStore, send: (record: ConsentRecord) => void): ConsentStore {
  let sent = store.record?.id
  const recorded =
    <A extends unknown[]>(decision: (...args: A) => Promise<void>) =>
    async (...args: A): Promise<void> => {
      const decided = decision(...args)
      const { record } = store
      if (record && record.id !== sent) {
        sent = record.id
        send(record)
      }
      await decided
    }
  return {
    get record() {
      return store.record
    },
    signals: store.signals,
    model: store.model,
    asks: store.asks,
    state: store.state,
    withheld: store.withheld,
    subscribe: store.subscribe,
    receipt: store.receipt,
    decide: recorded(store.decide),
    acceptAll: recorded(store.acceptAll),
    rejectAll: recorded(store.rejectAll),
    withdraw: recorded(store.withdraw),
  }
}
