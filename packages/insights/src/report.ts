import type { CesScore, Change, CsatScore, NpsScore } from './score.ts'

/** One score over a time, beside the time of equal length before it, and step by step. */
export interface Panel<S> {
  readonly score: S
  readonly previous: S
  /** From `previous` to `score`. */
  readonly change: Change
  /** Equal steps from the report's `from` to its `to` (the first may be shorter); one without responses has n = 0. */
  readonly trend: readonly { readonly from: number; readonly to: number; readonly score: S }[]
}

/** What somebody wrote, without anything that says who. */
export interface CommentLine {
  readonly id: string
  readonly time: number
  /** The instrument's kind, as the schema names it: `nps`, `pmf`, `custom` … */
  readonly kind: string
  /** Null where the kind has no score of one answer. */
  readonly score: number | null
  readonly comment: string
  readonly locale: string
  readonly touchpoint: string | null
  readonly survey: string
}

/** What the collector answers to `GET /v1/insights`: all that the dashboard's first screen shows. */
export interface Report {
  readonly site: { readonly id: string; readonly name: string; readonly sample: boolean }
  /** Half open: from ≤ time < to, milliseconds since the epoch, whole UTC days. */
  readonly from: number
  readonly to: number
  /** The touchpoint asked for, or null for all. */
  readonly touchpoint: string | null
  /** Touchpoints that have responses in the time asked for, by name. */
  readonly touchpoints: readonly { readonly touchpoint: string; readonly responses: number }[]
  readonly scores: {
    readonly nps: Panel<NpsScore>
    readonly csat: Panel<CsatScore>
    readonly ces: Panel<CesScore>
  }
  /** Newest first. */
  readonly comments: readonly CommentLine[]
  readonly health: {
    /** Events in the store for this site and time. */
    readonly events: number
    /** Events in the dead-letter table, of this site. */
    readonly rejected: number
    /** Events on disk that the store has not taken yet. */
    readonly pending: number
    /** When the newest event was received, or null. */
    readonly newest: number | null
  }
}
