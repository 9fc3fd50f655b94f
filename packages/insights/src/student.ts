import { gammaRatio } from './gamma-ratio.ts'
import { normalQuantile, normalTail } from './normal.ts'

/**
 * The continued fraction of the incomplete beta function by Lentz's method: Press et al., Numerical Recipes,
 * 3rd edition, section 6.4. Converges quickly for x < (a + 1) / (a + b + 2).
 */
function betaFraction(a: number, b: number, x: number): number {
  let c = 1
  let d = 1 / (1 - ((a + b) * x) / (a + 1))
  let value = d
  for (let m = 1; m < 1_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / (1 + even * d)
    c = 1 + even / c
    value *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / (1 + odd * d)
    c = 1 + odd / c
    const change = d * c
    value *= change
    if (Math.abs(change - 1) < 1e-16) break
  }
  return value
}

/**
 * The chance that Student's t with `df` degrees of freedom (df ≥ 1, not only whole) exceeds `t` (t ≥ 0).
 *
 * Up to 1,000 degrees by the incomplete beta function (Abramowitz and Stegun 26.7.1); above by Hill's
 * normal transformation (Algorithm 395, Communications of the ACM 13(10), 1970), which is exact to 13 digits there.
 */
export function studentTail(t: number, df: number): number {
  const logged = Math.log1p((t * t) / df)
  if (df > 1_000) {
    const y = (df - 0.5) * logged
    const b = 48 * (df - 0.5) ** 2
    const correction = ((((-0.4 * y - 3.3) * y - 24) * y - 85.5) / (0.8 * y * y + 100 + b) + y + 3) / b
    return normalTail((1 + correction) * Math.sqrt(y))
  }
  const a = df / 2
  const far = (t * t) / (df + t * t)
  const near = df / (df + t * t)
  const front = (Math.exp(-a * logged) * Math.sqrt(far) * gammaRatio(a)) / Math.sqrt(Math.PI)
  return near < (a + 1) / (a + 2.5)
    ? (front * betaFraction(a, 0.5, near)) / a / 2
    : 0.5 - front * betaFraction(0.5, a, far)
}

/**
 * The `t` that Student's t with `df` degrees of freedom exceeds with chance `tail` (0 < tail < ½): 2.228139
 * for 0.025 and 10.
 *
 * Newton's method from the normal quantile: the tail is convex there and the start lies on its near side, so that
 * every step goes towards the root and none goes past it.
 */
export function studentQuantile(tail: number, df: number): number {
  const peak = gammaRatio(df / 2) / Math.sqrt(Math.PI * df)
  let t = normalQuantile(tail)
  for (let round = 0; round < 100; round++) {
    const density = peak * Math.exp((-(df + 1) / 2) * Math.log1p((t * t) / df))
    const step = (studentTail(t, df) - tail) / density
    t += step
    if (Math.abs(step) < t * 1e-14) break
  }
  return t
}
