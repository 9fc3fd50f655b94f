/** How a feature works on its customers. `performance` is also called one-dimensional. */
export type KanoCategory =
  | 'must_be'
  | 'performance'
  | 'attractive'
  | 'indifferent'
  | 'reverse'
  | 'questionable'

const [A, P, M, I, R, Q] = [
  'attractive',
  'performance',
  'must_be',
  'indifferent',
  'reverse',
  'questionable',
] as const

/**
 * Kano's evaluation table: rows are how one feels with the feature, columns how without it, both 1 (like), 2 (it must be), 3
 * (neutral), 4 (can live with it), 5 (dislike). Source: Kano, Seraku, Takahashi and Tsuji, Attractive quality and must-be
 * quality, Journal of the Japanese Society for Quality Control 14(2), 1984, as printed in Center for Quality of Management
 * Journal 2(4), 1993.
 */
export const kanoTable: readonly (readonly KanoCategory[])[] = [
  [Q, A, A, A, P],
  [R, I, I, I, M],
  [R, I, I, I, M],
  [R, I, I, I, M],
  [R, R, R, R, Q],
]
