/**
 * Picks which of many steps get a label: the first, the last, and evenly between them as far as possible.
 *
 * @param count - How many steps there are.
 * @param most - How many labels there is room for, at least 2.
 * @returns Indexes in rising order.
 */
export function spread(count: number, most: number): number[] {
  const labels = Math.min(count, most)
  if (labels < 2) return count > 0 ? [0] : []
  return Array.from({ length: labels }, (_, i) => Math.round((i * (count - 1)) / (labels - 1)))
}
