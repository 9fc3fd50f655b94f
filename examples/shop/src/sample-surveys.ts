import { sampleComments, type CommentPool } from './sample-comments.ts'

/** How people answer during a time. */
export interface Mood {
  /** How often each score is given, lowest first. They stand to each other, and need not add up to anything. */
  readonly scores: readonly number[]
  readonly comments: CommentPool
}

/** A time counted back from the end of the sample, in days; `last` is the day nearest to the end. */
export interface Shift extends Mood {
  readonly first: number
  readonly last: number
}

/** One survey of the sample: how much of it comes in, and what is answered. */
export interface SampleSurvey {
  readonly survey: string
  readonly kind: 'nps' | 'csat' | 'ces'
  readonly touchpoint: string
  readonly format: 'numbers' | 'labels'
  /** Responses on an average day. */
  readonly perDay: number
  /** How busy each day of the week is, Sunday first; 1 is average. */
  readonly week: readonly number[]
  readonly usual: Mood
  readonly shift?: Shift
}

/**
 * What the sample pretends: a shop that people like, one bad week for its deliveries, help that is as good as ever,
 * and returns that became easy thirty days before the end, when a code replaced the printed label.
 */
export const sampleSurveys: readonly SampleSurvey[] = [
  {
    survey: 'after_order',
    kind: 'nps',
    touchpoint: 'checkout',
    format: 'numbers',
    perDay: 16,
    week: [1.25, 1.1, 0.85, 0.85, 0.9, 0.95, 1.1],
    usual: { scores: [1.2, 0.6, 1, 1.4, 1.8, 4, 5, 11, 20, 23, 31], comments: sampleComments.orders },
    shift: {
      first: 44,
      last: 38,
      scores: [5, 3, 5, 5, 5, 8, 7, 14, 14, 15, 19],
      comments: sampleComments.strike,
    },
  },
  {
    survey: 'help',
    kind: 'csat',
    touchpoint: 'help',
    format: 'labels',
    perDay: 8,
    week: [0.6, 1.5, 1.2, 1.1, 1, 0.9, 0.7],
    usual: { scores: [4, 6, 12, 38, 40], comments: sampleComments.help },
  },
  {
    survey: 'returns',
    kind: 'ces',
    touchpoint: 'returns',
    format: 'numbers',
    perDay: 5,
    week: [0.5, 1.6, 1.2, 1, 1, 0.9, 0.8],
    usual: { scores: [6, 9, 13, 15, 23, 20, 14], comments: sampleComments.label },
    shift: { first: 29, last: 0, scores: [2, 3, 5, 8, 18, 34, 30], comments: sampleComments.code },
  },
]
