import { outside } from './confidence.ts'
import { kanoTable, type KanoCategory } from './kano-table.ts'
import { normalQuantile } from './normal.ts'
import { sampleWarnings } from './sample-warnings.ts'
import type { Interval, Warning } from './score.ts'
import { share } from './share.ts'
import { isPoint } from './tally-rows.ts'

/**
 * The share of questionable answers, 0 to 1, above which a pair of questions has to be read again: whoever likes the feature
 * both present and absent has not understood. The number is ours; in the literature such answers "normally do not occur".
 */
export const kanoQuestionable = 0.1

/** How one respondent feels with a feature and without it: 1 (like) to 5 (dislike), as a Kano item answers. */
export interface KanoPair {
  readonly with: number
  readonly without: number
}

/** A coefficient with its interval. Null when it cannot be known. */
export interface KanoCoefficient {
  readonly value: number | null
  readonly interval: Interval | null
}

/** What {@link kano} tells of one feature. */
export interface KanoScore {
  /** How many pairs it rests on. */
  readonly n: number
  /** How many respondents it works on in each way. */
  readonly counts: Readonly<Record<KanoCategory, number>>
  /** The most frequent; of several, the first in the order of `counts`. Null without responses. */
  readonly category: KanoCategory | null
  /** How much more satisfied they would be with it, 0 to 1. */
  readonly better: KanoCoefficient
  /** How much less satisfied without it, −1 to 0. */
  readonly worse: KanoCoefficient
  readonly warnings: readonly Warning[]
}

/** `sign` times a share, of 1 instead of 100. */
function coefficient(part: number, whole: number, sign: 1 | -1): KanoCoefficient {
  const { value, interval } = share(part, whole)
  if (value === null || interval === null) return { value: null, interval: null }
  // Added 0 makes a plain 0 of −0.
  const ends = [interval.low, interval.high].map((end) => (sign * end) / 100 + 0).sort((a, b) => a - b)
  return { value: (sign * value) / 100 + 0, interval: { ...interval, low: ends[0]!, high: ends[1]! } }
}

/**
 * Kano's method for one feature: what each respondent's pair of answers says by {@link kanoTable}, and the coefficients of
 * Timko: `better` = (attractive + performance) and `worse` = −(performance + must-be), each divided by attractive + performance +
 * must-be + indifferent, with 95 % Wilson intervals. Source: Berger and others, Kano's methods for understanding
 * customer-defined quality, Center for Quality of Management Journal 2(4), 1993.
 *
 * Warnings: `category_unclear` where the two most frequent could be even (their difference is within 1.96 standard errors of
 * nothing); `questionable_answers` above {@link kanoQuestionable}; `invalid_rows` where pairs that are not whole numbers of
 * 1 to 5 were left out; `no_responses`, `too_few` as ever; `invalid_counts` when `pairs` is no list. Never throws.
 *
 * @example
 * const dark = kano([{ with: 1, without: 3 }, { with: 1, without: 5 }, { with: 1, without: 4 }])
 * dark.category // 'attractive'
 * dark.better.value // 1: all three would be more satisfied with it
 * dark.worse.value // −0.33…: one in three less without it
 */
export function kano(pairs: readonly KanoPair[]): KanoScore {
  const counts = { must_be: 0, performance: 0, attractive: 0, indifferent: 0, reverse: 0, questionable: 0 }
  const none = { value: null, interval: null }
  if (!Array.isArray(pairs))
    return { n: 0, counts, category: null, better: none, worse: none, warnings: ['invalid_counts'] }
  let n = 0
  for (const pair of pairs as readonly (KanoPair | null | undefined)[]) {
    const [present, absent] = [pair?.with, pair?.without]
    if (!isPoint(present, 1, 5) || !isPoint(absent, 1, 5)) continue
    counts[kanoTable[present - 1]![absent - 1]!]++
    n++
  }
  const { must_be, performance, attractive, indifferent, questionable } = counts
  const wanted = must_be + performance + attractive + indifferent
  // The sort is stable, and the order of `counts` is that of Berger: what hurts most when it is missing comes first.
  const [first, second] = (Object.entries(counts) as [KanoCategory, number][]).sort((a, b) => b[1] - a[1])
  const [most, next] = [first![1], second![1]]
  const unclear = n > 0 && (most - next) ** 2 <= normalQuantile(outside) ** 2 * (most + next)
  const warnings: Warning[] = [...sampleWarnings(n)]
  if (n < pairs.length) warnings.push('invalid_rows')
  if (unclear) warnings.push('category_unclear')
  if (questionable > kanoQuestionable * n) warnings.push('questionable_answers')
  return {
    n,
    counts,
    category: n > 0 ? first![0] : null,
    better: coefficient(attractive + performance, wanted, 1),
    worse: coefficient(performance + must_be, wanted, -1),
    warnings,
  }
}
