import { cesScale, csatScale, npsBands } from '@heed/insights'

/** A score on the first screen. */
export type Kind = 'nps' | 'csat' | 'ces'

/** How a score is drawn and written. */
export interface KindFacts {
  /** What one answer may be, lowest and highest. */
  readonly answers: readonly [number, number]
  /** Ends of the score's own axis. An axis is never cut: a small change has to look small. */
  readonly axis: readonly [number, number]
  /** Where the axis has a line and a label. */
  readonly ticks: readonly number[]
  /** Digits after the point. */
  readonly digits: number
  readonly unit: 'points' | 'percent' | 'mean'
  /** Answers that belong together, each named by its first: NPS has three groups, the others two. */
  readonly groups: readonly number[]
}

/** The three scores in the order in which they are shown. */
export const kinds: Readonly<Record<Kind, KindFacts>> = {
  nps: {
    answers: [npsBands.detractors.from, npsBands.promoters.to],
    groups: [npsBands.detractors.from, npsBands.passives.from, npsBands.promoters.from],
    axis: [-100, 100],
    ticks: [-100, -50, 0, 50, 100],
    digits: 0,
    unit: 'points',
  },
  csat: {
    answers: [csatScale.min, csatScale.max],
    groups: [csatScale.min, csatScale.satisfied],
    axis: [0, 100],
    ticks: [0, 25, 50, 75, 100],
    digits: 0,
    unit: 'percent',
  },
  ces: {
    answers: [cesScale.min, cesScale.max],
    groups: [cesScale.min, cesScale.easy],
    axis: [cesScale.min, cesScale.max],
    ticks: [1, 3, 5, 7],
    digits: 2,
    unit: 'mean',
  },
}
