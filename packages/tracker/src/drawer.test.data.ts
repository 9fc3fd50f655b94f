/** Always the same numbers from 0 up to 1 for the same seed: mulberry32. */
const chance = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
}

/** Draws from lists and alphabets, always the same for the same seed. */
export const drawer = (seed: number) => {
  const random = chance(seed)
  const below = (count: number) => Math.floor(random() * count)
  const one = <T>(list: readonly T[]): T => list[below(list.length)]!
  const text = (alphabet: string, length: number) =>
    Array.from({ length }, () => alphabet[below(alphabet.length)]!).join('')
  const between = (min: number, max: number) => min + below(max - min + 1)
  return { below, one, text, between }
}

/** What {@link drawer} gives. */
export type Drawer = ReturnType<typeof drawer>

/** Decimal digits. */
export const DIGITS = '0123456789'
/** Hexadecimal digits. */
export const HEX = DIGITS + 'abcdef'
/** Small letters. */
export const SMALL = 'abcdefghijklmnopqrstuvwxyz'
/** Letters and digits. */
export const BASE62 = DIGITS + SMALL + SMALL.toUpperCase()
/** What base64url is written in (RFC 4648, section 5). */
export const BASE64URL = BASE62 + '-_'
