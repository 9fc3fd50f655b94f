import { sum } from './read-counts.ts'

/**
 * Mean and variance of scores that rise by one from `lowest`, from how often each was given. The mean is null
 * without responses. The variance (divided by n − 1) is null where it can't be known: fewer than two responses, or all the same.
 */
export function moments(
  counts: readonly number[],
  lowest: number,
): { readonly n: number; readonly mean: number | null; readonly variance: number | null } {
  const n = sum(counts)
  if (n === 0) return { n, mean: null, variance: null }
  const mean = sum(counts.map((count, index) => count * (lowest + index))) / n
  // Not by comparing with 0: a mean that is off by its last digit would make a variance out of nothing.
  if (counts.filter((count) => count > 0).length < 2) return { n, mean, variance: null }
  const squares = sum(counts.map((count, index) => count * (lowest + index - mean) ** 2))
  return { n, mean, variance: squares / (n - 1) }
}
