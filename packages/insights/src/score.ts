/** What a warning on a score may say. */
export type Warning = 'no_responses' | 'too_few' | 'no_variation' | 'invalid_counts'

/** A range that holds the true value with probability `level`, were the sampling repeated. */
export interface Interval {
  readonly low: number
  readonly high: number
  /** 0.95 for a 95 % interval. */
  readonly level: number
  /** How it was computed: `adjusted_wald`, `wilson`, `student_t`, … */
  readonly method: string
}

/** What every score has. */
export interface Score {
  /** Null when it cannot be known; never NaN. */
  readonly value: number | null
  /** How many responses it rests on. */
  readonly n: number
  readonly interval: Interval | null
  /** The counts as given, lowest score first. */
  readonly distribution: readonly number[]
  readonly warnings: readonly Warning[]
}

/** Net promoter score: percent promoters less percent detractors, −100 to 100. */
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

/** What can be said of the difference between two scores. */
export interface Change {
  /** Second less first, in the score's own unit. Null when either is unknown. */
  readonly difference: number | null
  readonly interval: Interval | null
  readonly z: number | null
  readonly p: number | null
  readonly verdict: 'better' | 'worse' | 'cannot_tell'
}
