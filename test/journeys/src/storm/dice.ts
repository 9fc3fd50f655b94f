/** A source of chance that can be told again: the same seed gives the same throws. */
export interface Dice {
  /** 0 up to 1. */
  next(): number
  /** A whole number from 0, under `limit`. */
  below(limit: number): number
  between(least: number, most: number): number
  chance(share: number): boolean
  pick<T>(list: readonly T[]): T
}

/** A number for a text, so that every run of a campaign has dice of its own (FNV-1a). */
const hash = (text: string): number =>
  [...text].reduce((sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 16_777_619), 2_166_136_261) >>> 0

/** Dice for a seed and what they are thrown for (mulberry32). */
export function dice(seed: number, what = ''): Dice {
  let state = hash(`${seed} ${what}`)
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  return {
    next,
    below,
    between: (least, most) => least + next() * (most - least),
    chance: (share) => next() < share,
    pick: (list) => list[below(list.length)] as (typeof list)[number],
  }
}
