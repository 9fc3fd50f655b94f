/**
 * A stream of numbers in [0, 1) that is the same for the same seed, everywhere. Not for secrets.
 * FNV-1a makes a number of the seed, SplitMix32 makes the stream of the number.
 *
 * @example
 * const random = seededRandom('fern')
 * const first = random()
 * console.log(first === seededRandom('fern')()) // true
 */
export function seededRandom(seed: string): () => number {
  let state = 0x811c9dc5
  for (const character of seed) state = Math.imul(state ^ character.codePointAt(0)!, 0x01000193)
  return () => {
    state = (state + 0x9e3779b9) | 0
    let mixed = state ^ (state >>> 16)
    mixed = Math.imul(mixed, 0x21f0aaad)
    mixed ^= mixed >>> 15
    mixed = Math.imul(mixed, 0x735a2d97)
    mixed ^= mixed >>> 15
    return (mixed >>> 0) / 0x1_0000_0000
  }
}
