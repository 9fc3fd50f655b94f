import type { Draft } from '@heed/surveys'

/** The key under which unfinished answers lie on the device. */
export const DRAFTS = 'heed-survey-drafts'

/** The key under which `@heed/surveys` remembers on the device what came by itself. */
export const SURVEYS = 'heed-surveys'

/** How much is kept: surveys, milliseconds since the last answer (30 days), and characters of JSON of each. */
export const draftLimits = { surveys: 8, age: 30 * 24 * 60 * 60_000, size: 16_384 } as const

/** What is kept of a survey that was begun. */
export interface Kept extends Draft {
  readonly response: string
  /** SHA-256 of what was asked: answers go back only to the same questions. */
  readonly instrument: string
  /** When the last answer was given, in milliseconds since the epoch. */
  readonly time: number
}

/** Unfinished answers, by survey. None of it throws: where nothing can be kept, nothing is. */
export interface DraftStore {
  all(): Readonly<Record<string, Kept>>
  /** Keeps a draft in the place of the one before. One that is too large is not kept, and the one before stays. */
  keep(survey: string, draft: Kept): void
  /** Forgets the draft of one survey if it is the one of this response. */
  drop(survey: string, response: string): void
  /** Forgets all of them, and which surveys came by themselves. Reads nothing. */
  clear(): void
}

/**
 * Drafts in a `Storage`. Whoever calls makes sure of the consent first.
 *
 * @param storage Asked for at every access, because reading `window.localStorage` may itself throw.
 */
export function draftStore(
  storage: () => Storage = () => localStorage,
  now: () => number = Date.now,
): DraftStore {
  const all = (): Record<string, Kept> => {
    try {
      const kept = Object.entries((JSON.parse(storage().getItem(DRAFTS)!) ?? {}) as Record<string, Kept>)
      const valid = ({ answers, response, time }: Kept) =>
        answers && response && time > now() - draftLimits.age && time <= now() + draftLimits.age
      return Object.fromEntries(kept.filter(([, draft]) => valid(draft)))
    } catch {
      // Whatever it was, it was not ours.
      return {}
    }
  }
  const write = (drafts: Readonly<Record<string, Kept>>): void => {
    try {
      const newest = Object.entries(drafts)
        .sort(([, one], [, other]) => other.time - one.time)
        .slice(0, draftLimits.surveys)
      if (newest[0]) storage().setItem(DRAFTS, JSON.stringify(Object.fromEntries(newest)))
      else storage().removeItem(DRAFTS)
    } catch {
      // Full or forbidden: the survey goes on, and is begun anew on the next page.
    }
  }
  return {
    all,
    keep(survey, draft) {
      if (JSON.stringify(draft).length <= draftLimits.size) write({ ...all(), [survey]: draft })
    },
    drop(survey, response) {
      const { [survey]: draft, ...others } = all()
      if (draft?.response === response) write(others)
    },
    clear() {
      write({})
      try {
        storage().removeItem(SURVEYS)
      } catch {
        // What can't be reached holds nothing of ours.
      }
    },
  }
}
