/**
 * Cuts a series where something is missing: a gap in the data stays a gap in the drawing.
 *
 * @param series - Null where nothing is known.
 * @returns The unbroken stretches, in order, none of them empty.
 */
export function runs<T>(series: readonly (T | null)[]): T[][] {
  const found: T[][] = []
  let open = false
  for (const item of series) {
    if (item === null) open = false
    else if (open) found.at(-1)?.push(item)
    else {
      found.push([item])
      open = true
    }
  }
  return found
}
