/**
 * Puts parts into a sentence: `fill('{low} to {high}', { low, high })`. A part may be anything that can be
 * drawn, so that a number inside a sentence can be an element of its own. A name without a part stays as it
 * stands, in braces, where it is seen.
 *
 * @returns The sentence in pieces, in order.
 */
export function fill<T>(sentence: string, parts: Readonly<Record<string, T>>): (T | string)[] {
  return sentence
    .split(/(\{\w+\})/)
    .filter(Boolean)
    .map((piece) => {
      const name = /^\{(\w+)\}$/.exec(piece)?.[1]
      return (name === undefined ? undefined : parts[name]) ?? piece
    })
}
