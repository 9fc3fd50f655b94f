import { adjustedNps } from './adjusted-nps.ts'
import { confidence, outside } from './confidence.ts'
import { normalQuantile } from './normal.ts'
import { type Judgement, type MaxDiffChoice, readChoices } from './read-choices.ts'
import { sum } from './read-counts.ts'
import { sampleWarnings } from './sample-warnings.ts'
import type { Interval, Warning } from './score.ts'
import { studentQuantile } from './student.ts'

/** How one thing did among the others. */
export interface MaxDiffThing {
  readonly id: string
  /** How often it was shown, found best, and found worst. */
  readonly shown: number
  readonly best: number
  readonly worst: number
  /** Percent of its showings in which it was best, less percent in which it was worst: −100 to 100. */
  readonly value: number
  /** How many respondents saw it. */
  readonly n: number
  readonly interval: Interval | null
  readonly warnings: readonly Warning[]
}

/** What {@link maxdiff} tells: the things, best first, and on how many choices of how many respondents it rests. */
export interface MaxDiffScore {
  readonly n: number
  readonly tasks: number
  readonly things: readonly MaxDiffThing[]
  readonly warnings: readonly Warning[]
}

/** By respondents: the ratio of two totals, its variance linearised. Null where all respondents judged it alike, or one alone. */
function clustered(judgements: readonly Judgement[], net: number, shown: number): Interval | null {
  const n = judgements.length
  // In whole numbers, so that no spread comes of rounding.
  const squares = sum(judgements.map((one) => ((one.best - one.worst) * shown - net * one.shown) ** 2))
  if (n < 2 || squares === 0) return null
  const error = Math.sqrt((n / (n - 1)) * squares) / shown ** 2
  const value = (100 * net) / shown
  const halfWidth = 100 * studentQuantile(outside, n - 1) * error
  return confidence(value, halfWidth, { value, min: -100, max: 100, method: 'cluster_t' })
}

function thing(id: string, judgements: readonly Judgement[]): MaxDiffThing {
  const n = judgements.length
  const total = (part: keyof Judgement) => sum(judgements.map((judgement) => judgement[part]))
  const [shown, best, worst] = [total('shown'), total('best'), total('worst')]
  const value = (100 * (best - worst)) / shown
  const said = { id, shown, best, worst, value, n }
  const warnings = sampleWarnings(n)
  if (shown === n) {
    const { estimate, error } = adjustedNps(best, worst, n)
    const reach = normalQuantile(outside) * error
    const scale = { value, min: -100, max: 100, method: 'adjusted_wald' }
    return { ...said, interval: confidence(estimate, reach, scale), warnings }
  }
  const interval = clustered(judgements, best - worst, shown)
  return {
    ...said,
    interval,
    warnings: n > 1 && !interval ? [...warnings, 'no_variation'] : warnings,
  }
}

/**
 * Best-worst scaling (MaxDiff) by counting: for every thing the percent of its showings in which it was best less the percent in
 * which it was worst, −100 to 100, best first. Source: Finn and Louviere, Determining the appropriate response to evidence of
 * public concern, Journal of Public Policy & Marketing 11(2), 1992; counts against models: Flynn and Marley, Best-worst scaling:
 * theory and methods, Handbook of Choice Modelling, 2014.
 *
 * The values are relative: they tell how things do against those they were shown with. Compare them within one study, in
 * which every thing was shown about equally often and beside every other.
 *
 * The 95 % interval is the adjusted Wald interval of `nps` where nobody saw a thing twice. Where somebody did, give
 * `respondent`: answers of one person are alike, so the spread is taken between respondents (the linearised ratio of totals:
 * Cochran, Sampling Techniques, 1977, section 6.4; Student's t).
 *
 * Never throws. Choices that are none are left out with `invalid_rows`; no list at all gives `invalid_counts`; no choice
 * `no_responses`; fewer respondents than `enoughResponses` `too_few`. A thing that all its respondents judged alike, each more
 * than once, has interval null and `no_variation`.
 *
 * @example
 * const { things } = maxdiff([
 *   { shown: ['price', 'speed', 'looks'], best: 'price', worst: 'looks' },
 *   { shown: ['price', 'speed', 'looks'], best: 'speed', worst: 'looks' },
 * ])
 * things.map(({ id, value }) => `${id} ${value}`) // ['price 50', 'speed 50', 'looks -100']
 */
export function maxdiff(choices: readonly MaxDiffChoice[]): MaxDiffScore {
  const read = readChoices(choices)
  if (!read) return { n: 0, tasks: 0, things: [], warnings: ['invalid_counts'] }
  const { tasks, respondents: n, things } = read
  const warnings = sampleWarnings(n)
  return {
    n,
    tasks,
    things: [...things]
      .map(([id, judges]) => thing(id, [...judges.values()]))
      .sort((a, b) => b.value - a.value || (a.id < b.id ? -1 : 1)),
    warnings: tasks < choices.length ? [...warnings, 'invalid_rows'] : warnings,
  }
}
