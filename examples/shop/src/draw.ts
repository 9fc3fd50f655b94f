/**
 * Draws an index with the probabilities that `weights` stand to each other in.
 *
 * @param weights At least one number, none negative, not all zero.
 */
export function draw(weights: readonly number[], random: () => number): number {
  const sum = weights.reduce((total, weight) => total + weight, 0)
  let rest = random() * sum
  for (const [index, weight] of weights.entries()) {
    rest -= weight
    if (rest < 0) return index
  }
  return weights.length - 1
}
