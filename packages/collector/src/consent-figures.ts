import { type Share, share } from '@heed/insights'
import type { ConsentCount } from './inbox.ts'

/** What to bear in mind of figures: what was not counted, and what is counted instead of visitors. */
export type FiguresWarning = 'ignored_not_counted' | 'pages_not_visitors'

/** What became of the banner. Each is a number of decisions, or of pages; nobody is recognised, so none is of visitors. */
export interface ConsentFigures {
  readonly accepted: number
  readonly rejected: number
  /** Chosen one by one. */
  readonly custom: number
  readonly withdrawn: number
  /** Closed notices, where nothing was to be chosen. */
  readonly acknowledged: number
  /** Pages that ended with the banner unanswered. Null where nobody counts them: the policy's `counts`. */
  readonly ignored: number | null
  /** Answered or ignored. Null where the ignored are not counted. */
  readonly shown: number | null
  /** Accepted of accepted, rejected and chosen. */
  readonly acceptance: Share
  readonly warnings: readonly FiguresWarning[]
}

/**
 * Sums counts up.
 *
 * @example
 * figuresOf([{ day: 0, policy: '1', kind: 'accept_all', n: 3 }]).acceptance.value // 100
 */
export function figuresOf(counts: readonly ConsentCount[]): ConsentFigures {
  const of = (kind: string) => counts.reduce((sum, count) => sum + (count.kind === kind ? count.n : 0), 0)
  const [accepted, rejected, custom] = [of('accept_all'), of('reject_all'), of('custom')]
  const [withdrawn, acknowledged, ignored] = [of('withdraw'), of('acknowledge'), of('ignored')]
  const answered = accepted + rejected + custom
  return {
    accepted,
    rejected,
    custom,
    withdrawn,
    acknowledged,
    ignored: ignored > 0 ? ignored : null,
    shown: ignored > 0 ? answered + acknowledged + ignored : null,
    acceptance: share(accepted, answered),
    warnings: [ignored > 0 ? 'pages_not_visitors' : 'ignored_not_counted'],
  }
}
