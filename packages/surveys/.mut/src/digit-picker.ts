/** How long, in milliseconds, a second digit still joins the first: `1` then `0` means 10. */
export const joinWindow = 800

/**
 * Reads scores from digit keys, Arabic-Indic and Persian digits too. A digit counts at once; if it makes a
 * number of the scale together with the digit before it, within {@link joinWindow}, that number counts
 * instead. So on a scale from 0 to 10, `1` means 1 until `0` makes it 10.
 *
 * @param now Milliseconds, from any clock.
 * @returns The score that a key means, or `undefined` if it means none.
 * @example
 * const pick = digitPicker(() => Date.now())
 * pick('1', 0, 10) // 1
 * pick('0', 0, 10) // 10
 */
export function digitPicker(
  now: () => number,
): (key: string, min: number, max: number) => number | undefined {
  let before = 0
  let time = 0
  return (key, min, max) => {
    if (!/^[0-9٠-٩۰-۹]$/.test(key)) return undefined
    // Each of these rows of digits starts at a code that ends in four zero bits.
    const digit = key.charCodeAt(0) & 15
    const passed = now() - time
    const joined = passed >= 0 && passed <= joinWindow ? before * 10 + digit : digit
    before = digit
    time = now()
    return [joined, digit].find((score) => score >= min && score <= max)
  }
}
