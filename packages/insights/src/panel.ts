import { ces } from './ces.ts'
import { compareCes } from './compare-ces.ts'
import { compareCsat } from './compare-csat.ts'
import { compareNps } from './compare-nps.ts'
import { csat } from './csat.ts'
import { nps } from './nps.ts'
import type { Panel } from './report.ts'
import type { CesScore, Change, CsatScore, NpsScore } from './score.ts'

/** Which score each instrument gives. */
export interface ScoreOf {
  readonly nps: NpsScore
  readonly csat: CsatScore
  readonly ces: CesScore
}

/** What was answered in one step of time: from ≤ time < to, milliseconds since the epoch; counts lowest score first. */
export interface PanelPoint {
  readonly from: number
  readonly to: number
  readonly counts: readonly number[]
}

type Counts = readonly number[]

const ways: {
  readonly [Kind in keyof ScoreOf]: {
    readonly points: number
    readonly score: (counts: Counts) => ScoreOf[Kind]
    readonly compare: (a: Counts, b: Counts) => Change
  }
} = {
  nps: { points: 11, score: nps, compare: compareNps },
  csat: { points: 5, score: csat, compare: compareCsat },
  ces: { points: 7, score: ces, compare: compareCes },
}

/**
 * One score over a time, beside the time before it, and step by step.
 *
 * @param kind Which score.
 * @param points The steps in order of time. Their counts together make `score`. None at all is a time without responses.
 * @param previous The counts of the time before, of equal length.
 *
 * Never throws on counts. Wrong counts in one step make that step and the whole time `invalid_counts`: a total that leaves
 * a part out would be a wrong number.
 *
 * @example
 * const day = 86_400_000
 * const { score, change, trend } = panel(
 *   'csat',
 *   [
 *     { from: 0, to: day, counts: [0, 1, 2, 10, 9] },
 *     { from: day, to: 2 * day, counts: [2, 0, 3, 12, 11] },
 *   ],
 *   [10, 10, 10, 10, 10],
 * )
 * score.n // 50
 * change.verdict // 'better'
 * trend.length // 2
 */
export function panel<Kind extends keyof ScoreOf>(
  kind: Kind,
  points: readonly PanelPoint[],
  previous: readonly number[],
): Panel<ScoreOf[Kind]> {
  const way = ways[kind]
  const trend = points.map(({ from, to, counts }) => ({ from, to, score: way.score(counts) }))
  const whole = trend.every(({ score }) => score.distribution.length === way.points)
  const total: Counts = whole
    ? Array.from({ length: way.points }, (_, place) =>
        trend.reduce((sum, { score }) => sum + (score.distribution[place] ?? 0), 0),
      )
    : []
  return {
    score: way.score(total),
    previous: way.score(previous),
    change: way.compare(previous, total),
    trend,
  }
}
