/**
 * Γ(a + ½) / Γ(a) for a > 0, to about 15 digits, however large `a` is: no difference of two large logarithms.
 *
 * Asymptotic series of Tricomi and Erdélyi (The asymptotic expansion of a ratio of gamma functions, Pacific
 * Journal of Mathematics 1(1), 1951) from a = 20 on, and Γ(a + 1) = a Γ(a) to get there.
 */
export function gammaRatio(a: number): number {
  if (a < 20) return (gammaRatio(a + 1) * a) / (a + 0.5)
  const square = a * a
  const series = -1 / 8 + (1 / 192 - (1 / 640 - 17 / 14_336 / square) / square) / square
  return Math.sqrt(a) * Math.exp(series / a)
}
