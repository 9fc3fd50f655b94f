/**
 * The same things in an order drawn by lot, each order as likely as any other (Fisher and Yates).
 *
 * @param random From 0 to below 1.
 */
export function shuffle<T>(things: readonly T[], random: () => number = Math.random): T[] {
  const drawn = [...things]
  for (let left = drawn.length - 1; left > 0; left--) {
    const other = Math.floor(random() * (left + 1))
    ;[drawn[left], drawn[other]] = [drawn[other]!, drawn[left]!]
  }
  return drawn
}
