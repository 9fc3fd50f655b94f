/**
 * Whether letters and digits without spaces are an IBAN: 15 to 34 of them, with the right check digits (ISO 13616-1, modulo 97).
 *
 * @example
 * isIban('DE89370400440532013000') // true
 */
export const isIban = (text: string): boolean =>
  /^[a-z]{2}\d{2}[a-z\d]{11,30}$/i.test(text) &&
  // Letters count as two digits, A as 10.
  Array.from(text.slice(4) + text.slice(0, 4), (letter) => String(parseInt(letter, 36)))
    .join('')
    .split('')
    .reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1
