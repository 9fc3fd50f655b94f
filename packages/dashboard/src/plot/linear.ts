/**
 * Maps one range of numbers onto another, and keeps what lies outside at the nearer end, so that nothing is
 * drawn out of its plot.
 *
 * @param from - Ends of the range that is given, in rising order and apart.
 * @param to - Where its ends go.
 */
export function linear(
  [low, high]: readonly [number, number],
  [start, end]: readonly [number, number],
): (value: number) => number {
  return (value) => start + ((Math.min(high, Math.max(low, value)) - low) / (high - low)) * (end - start)
}
