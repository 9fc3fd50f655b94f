/**
 * What a warning on a score may say. `no_responses`: nothing to count. `too_few`: under `enoughResponses`, so that interval
 * and verdict can't be relied on. `no_variation`: all gave the same answer, so that a mean has no interval.
 * `invalid_counts`: the counts can't be read. `invalid_rows`: some rows can't be read, and are not counted.
 * `questionable_answers` and `category_unclear`: see `kano`.
 */
export type Warning =
  | 'no_responses'
  | 'too_few'
  | 'no_variation'
  | 'invalid_counts'
  | 'invalid_rows'
  | 'questionable_answers'
  | 'category_unclear'

/** A range that holds the true value in the share `level` of all samples, were the sampling repeated. */
export interface Interval {
  readonly low: number
  readonly high: number
  /** 0.95 for a 95 % interval. */
  readonly level: number
  /** How it was computed: `adjusted_wald`, `wilson`, `student_t`, `agresti_caffo`, `welch_t`, `cluster_t`. */
  readonly method: string
}

/** What every score has. */
export interface Score {
  /** Null when it cannot be known; never NaN. */
  readonly value: number | null
  /** How many responses it rests on. */
  readonly n: number
  readonly interval: Interval | null
  /** The counts as given, lowest score first. Empty when they can't be read. */
  readonly distribution: readonly number[]
  readonly warnings: readonly Warning[]
}

/** Net promoter score: percent promoters less percent detractors, −100 to 100. The three parts are numbers of responses. */
export interface NpsScore extends Score {
  readonly promoters: number
  readonly passives: number
  readonly detractors: number
}

/** Satisfaction: percent of 4 and 5 among 1 to 5, and the mean. */
export interface CsatScore extends Score {
  readonly mean: number | null
}

/** Effort: the mean of 1 to 7, and the percent of 5 to 7. */
export interface CesScore extends Score {
  readonly easy: number | null
}

/** Perceived usability by two questions: 0 to 100, and what the ten questions of SUS would have given. */
export interface UmuxLiteScore extends Score {
  /** Null when the value is. Its interval tells the chance of the sample only, not that of the formula. */
  readonly susEquivalent: { readonly value: number; readonly interval: Interval | null } | null
}

/** Product/market fit: percent who would be very disappointed, among those who still use it. */
export interface PmfScore extends Score {
  /** How many no longer use it. They are not in `n`. */
  readonly gone: number
}

/** What can be said of the difference between two scores. */
export interface Change {
  /** Second less first, in the score's own unit. Null when either is unknown. */
  readonly difference: number | null
  /** Of the difference. Null when either spread is unknown. */
  readonly interval: Interval | null
  /** How many standard errors the difference is away from 0; for effort it is Welch's t. */
  readonly z: number | null
  /** The chance, 0 to 1, that two samples of the same customers differ at least so much, to either side. */
  readonly p: number | null
  /** `better` when the second is higher beyond doubt. `cannot_tell` whenever a sample has fewer than `enoughResponses`. */
  readonly verdict: 'better' | 'worse' | 'cannot_tell'
}
