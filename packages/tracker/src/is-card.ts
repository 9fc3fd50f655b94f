/** The value of a digit: Latin, full width, Arabic, Persian or Devanagari, whose zeros are at a multiple of 16, but for the last, six behind it. */
const valueOf = (digit: string) => (digit.charCodeAt(0) & 15) - (/[०-९]/.test(digit) ? 6 : 0)

/**
 * Whether digits are a payment card's number: 13 to 19 of them, beginning with 2 to 6, with the check digit of Luhn
 * (ISO/IEC 7812-1). One in ten other numbers of that length passes by chance.
 *
 * @example
 * isCard('4111111111111111') // true
 */
export const isCard = (digits: string): boolean => {
  const values = Array.from(digits, valueOf)
  return (
    /^.{13,19}$/.test(digits) &&
    values[0]! > 1 &&
    values[0]! < 7 &&
    values.reduceRight(
      (sum, value, at) => sum + ((digits.length - at) % 2 ? value : value * 2 - (value > 4 ? 9 : 0)),
      0,
    ) %
      10 ===
      0
  )
}
