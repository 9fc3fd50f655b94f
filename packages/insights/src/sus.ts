import { meanScore } from './mean-score.ts'
import type { Score } from './score.ts'
import { isPoint, tallyRows } from './tally-rows.ts'

/**
 * Usability is asked in ten statements, each answered 1 (strongly disagree) to 5 (strongly agree); the odd ones praise, the
 * even ones complain. Source: Brooke, SUS: a "quick and dirty" usability scale, in Usability Evaluation in Industry, 1996.
 * `average` is the mean of some 500 published studies: Sauro, A Practical Guide to the System Usability Scale, 2011.
 */
export const susScale = { items: 10, min: 1, max: 5, average: 68 } as const

/** What a respondent's answers are worth: 0 to 40, of which each is 2.5 of the score. Null where one is missing. */
function points(answers: readonly unknown[]): number | null {
  const { items, min, max } = susScale
  if (answers.length !== items) return null
  let sum = 0
  // By number: a hole would be skipped otherwise.
  for (let item = 0; item < items; item++) {
    const answer = answers[item]
    if (!isPoint(answer, min, max)) return null
    sum += item % 2 === 0 ? answer - min : max - answer
  }
  return sum
}

/**
 * The System Usability Scale: the mean of the respondents' scores, 0 to 100, which are no percentages; 68 is about average.
 * One row a respondent, its ten answers (1 to 5) in the order of the questionnaire. An odd answer counts what it is above 1,
 * an even one what it is below 5, and the sum of the ten is taken 2.5 times.
 * `distribution` has 41 counts: how many scored 0, 2.5, … 100. The 95 % interval is Student's t, cut at 0 and 100.
 *
 * A single statement means nothing by itself: the score is that of all ten.
 *
 * Never throws. Rows that are not ten whole numbers of 1 to 5 are left out, and `invalid_rows` says so: Brooke asks respondents
 * to mark the middle where they can't answer. No list at all gives value null and `invalid_counts`; no row that can be read
 * null and `no_responses`; fewer than `enoughResponses` give `too_few`. When all scored the same, the interval is null with
 * `no_variation`.
 *
 * @example
 * const score = sus([[5, 4, 2, 1, 2, 3, 2, 4, 5, 2], [4, 2, 4, 2, 4, 2, 4, 2, 4, 2]])
 * score.value // 65: one respondent scored 55, the other 75
 * score.warnings // ['too_few']
 */
export function sus(rows: readonly (readonly number[])[]): Score {
  const { items, min, max } = susScale
  const tally = tallyRows(rows, items * (max - min), points)
  if (!tally) return { value: null, n: 0, interval: null, distribution: [], warnings: ['invalid_counts'] }
  const score = meanScore(tally.counts, { min: 0, max: 100 })
  return tally.skipped ? { ...score, warnings: [...score.warnings, 'invalid_rows'] } : score
}
