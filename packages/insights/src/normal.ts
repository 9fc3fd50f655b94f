const density = (z: number) => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)

/**
 * The chance that a standard normal variable exceeds `z`, to about 13 digits.
 *
 * Near the middle Marsaglia's series (Evaluating the Normal Distribution, Journal of Statistical Software 11(4),
 * 2004); in the tail, where that would cancel, the continued fraction 26.2.14 of Abramowitz and Stegun.
 */
export function normalTail(z: number): number {
  if (z < 0) return 1 - normalTail(-z)
  if (z > 3) {
    let fraction = z
    for (let k = 200; k > 0; k--) fraction = z + k / fraction
    return density(z) / fraction
  }
  let term = z
  let series = z
  for (let k = 3; term > series * 1e-17; k += 2) series += term *= (z * z) / k
  return 0.5 - density(z) * series
}

/**
 * The `z` that a standard normal variable exceeds with chance `tail` (0 < tail < 1): 1.959964 for 0.025.
 *
 * Starts with formula 26.2.23 of Abramowitz and Stegun (error below 4.5e-4), then two steps of Halley's method.
 */
export function normalQuantile(tail: number): number {
  if (tail > 0.5) return -normalQuantile(1 - tail)
  const t = Math.sqrt(-2 * Math.log(tail))
  let z =
    t -
    (2.515517 + 0.802853 * t + 0.010328 * t * t) / (1 + 1.432788 * t + 0.189269 * t * t + 0.001308 * t ** 3)
  for (let step = 0; step < 2; step++) {
    const newton = (normalTail(z) - tail) / density(z)
    z += newton / (1 + (z * newton) / 2)
  }
  return z
}
