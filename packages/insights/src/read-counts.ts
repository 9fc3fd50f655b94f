/**
 * Counts that can be calculated with: a copy of `counts`, or null. Right are exactly `length` whole numbers,
 * none negative, whose sum a JavaScript number holds exactly (below 2^53). Takes anything and never throws.
 */
export function readCounts(counts: unknown, length: number): readonly number[] | null {
  if (!Array.isArray(counts) || counts.length !== length) return null
  // Array.from turns holes into undefined, which `every` would skip; adding 0 turns −0 into 0.
  const copy: unknown[] = Array.from(counts)
  if (!copy.every(isCount)) return null
  return Number.isSafeInteger(sum(copy)) ? copy.map((count) => count + 0) : null
}

/** The sum of numbers, 0 for none. */
export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}
