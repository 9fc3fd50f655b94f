import type { Ledger } from './ledger.ts'
import { wait, within } from './wait.ts'
import type { Outcomes } from './witness.ts'

/** What came of the events of one run. */
export interface Verdict {
  /** Events that resolved `stored` or `sent`. */
  readonly promised: number
  /** Promised, and not at the collector. */
  readonly lost: readonly string[]
  /** At the collector more than once. */
  readonly twice: readonly string[]
  /** Events that had not resolved to a promise when their page died, and how many of them arrived all the same. */
  readonly open: number
  readonly openArrived: number
}

const isPromise = (outcome: string): boolean => outcome === 'stored' || outcome === 'sent'

/** Resolves once so many events were promised, after fifteen seconds at the latest. */
export const promised = (outcomes: Outcomes, count = 1): Promise<boolean> =>
  within(15_000, () => [...outcomes.values()].filter(isPromise).length >= count)

/** Compares what pages were told with what the collector has. */
export function judge(outcomes: Outcomes, marks: ReadonlyMap<string, number>): Verdict {
  const all = [...outcomes]
  const promised = all.filter(([, outcome]) => isPromise(outcome)).map(([mark]) => mark)
  const open = all.filter(([, outcome]) => !isPromise(outcome)).map(([mark]) => mark)
  return {
    promised: promised.length,
    lost: promised.filter((mark) => !marks.has(mark)),
    twice: [...marks].filter(([, times]) => times > 1).map(([mark]) => mark),
    open: open.length,
    openArrived: open.filter((mark) => marks.has(mark)).length,
  }
}

/** Adds up. */
export const total = (verdicts: readonly Verdict[]): Verdict => ({
  promised: verdicts.reduce((sum, { promised }) => sum + promised, 0),
  lost: verdicts.flatMap(({ lost }) => lost),
  twice: verdicts.flatMap(({ twice }) => twice),
  open: verdicts.reduce((sum, { open }) => sum + open, 0),
  openArrived: verdicts.reduce((sum, { openArrived }) => sum + openArrived, 0),
})

/**
 * Sends again and again until the collector has all that was promised on a site, at most half a minute. The weather has
 * to be fair.
 *
 * @param flush Lets an open page of the site send, and resolves after the attempt.
 */
export async function settle(
  ledger: Ledger,
  site: string,
  outcomes: Outcomes,
  flush: () => Promise<unknown>,
): Promise<Verdict> {
  const until = Date.now() + 30_000
  for (;;) {
    // Twice: what a first attempt left behind shows up only in another.
    await flush()
    await flush()
    const verdict = judge(outcomes, ledger.marks(site))
    if (verdict.lost.length === 0 || Date.now() > until) return verdict
    await wait(100)
  }
}
