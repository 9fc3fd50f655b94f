/** The middle of some numbers, and how far they went. */
export interface Spread {
  readonly median: number
  readonly low: number
  readonly high: number
}

/** The value below which a share of the values lies: the nearest rank (NIST handbook, 2.6.2). `share` from 0 to 1; NaN of nothing. */
export const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(values.length * share) - 1)] ?? NaN

/** The spread of some numbers, each rounded to so many places. */
export const spread = (values: readonly number[], places = 0): Spread => ({
  median: round(quantile(values, 0.5), places),
  low: round(Math.min(...values), places),
  high: round(Math.max(...values), places),
})

/** Rounds to so many decimal places. */
export const round = (value: number, places: number): number => Number(value.toFixed(places))
