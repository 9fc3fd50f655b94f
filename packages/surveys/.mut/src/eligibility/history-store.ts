import type { History, Past } from './history.ts'

/** The name under which the history is kept on the device. */
export const storageKey = 'heed-surveys'

/** What of `Storage` is used. */
export type HistoryStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** What is remembered where nothing may be. */
export const nothing: History = { seed: 0, surveys: {} }

/**
 * Reads the history, after changing what is remembered of one survey if one is named. A history that can't be
 * read is begun anew. `undefined` if nothing can be kept.
 */
export type Remember = (survey?: string, change?: (past: Past) => Past) => History | undefined

/**
 * A history in a `Storage`. Whoever calls makes sure of the consent first.
 *
 * @param storage Called at each use, because even naming `localStorage` may throw.
 * @param random Makes the seed: 0 to 1.
 */
export function historyStore(storage: () => HistoryStorage, random: () => number): Remember {
  return (survey, change) => {
    try {
      let kept: { seed: number; surveys: Record<string, Past> } | undefined
      try {
        kept = JSON.parse(storage().getItem(storageKey)!)
      } catch {
        // Whatever it was, it was not ours.
      }
      const history = kept?.surveys ? kept : { seed: random(), surveys: {} as Record<string, Past> }
      if (survey) history.surveys[survey] = change!(history.surveys[survey] ?? { seen: 0 })
      storage().setItem(storageKey, JSON.stringify(history))
      return history
    } catch {
      return undefined
    }
  }
}
