/**
 * How often each sum of points came up among rows of answers: one count for 0, 1, … `most`. `points` reads one row and gives
 * its sum, a whole number of 0 to `most`, or null where the row is not complete. Such rows are left out and counted in
 * `skipped`. Null when `rows` is no list. Never throws as long as `points` doesn't.
 */
export function tallyRows(
  rows: unknown,
  most: number,
  points: (row: readonly unknown[]) => number | null,
): { readonly counts: readonly number[]; readonly skipped: number } | null {
  if (!Array.isArray(rows)) return null
  const counts = Array.from({ length: most + 1 }, () => 0)
  let skipped = 0
  for (const row of rows as readonly unknown[]) {
    const sum = Array.isArray(row) ? points(row) : null
    if (sum === null) skipped++
    else counts[sum]!++
  }
  return { counts, skipped }
}

/** Whether an answer is a whole number from `min` to `max`. */
export function isPoint(answer: unknown, min: number, max: number): answer is number {
  return Number.isInteger(answer) && (answer as number) >= min && (answer as number) <= max
}
