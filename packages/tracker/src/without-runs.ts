/** Nothing ends within a word or a number, or behind a space. */
const END = /^[\p{L}\p{N}](?![\p{L}\p{N}])/u

/**
 * Text in which a `*` stands for each run that `is` says yes to. A run goes from where `begin` matches (global) as far as `rest`
 * reaches (sticky, from the same place), or less, down to `min` characters: the longest that ends with a word or a number is
 * taken. People write other numbers before and behind a card's.
 */
export function withoutRuns(
  text: string,
  [begin, rest, min]: readonly [RegExp, RegExp, number],
  is: (run: string) => boolean,
): string {
  let clean = ''
  let from = 0
  for (const { index } of text.matchAll(begin)) {
    if (index < from) continue
    rest.lastIndex = index
    const found = rest.exec(text)?.[0] ?? ''
    for (let length = found.length; length >= min; length--) {
      if (!END.test(text.slice(index + length - 1, index + length + 1))) continue
      if (!is(found.slice(0, length))) continue
      clean += text.slice(from, index) + '*'
      from = index + length
      break
    }
  }
  return clean + text.slice(from)
}
