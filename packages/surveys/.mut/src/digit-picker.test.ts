import { describe, expect, it } from 'vitest'
import { digitPicker, joinWindow } from './digit-picker.ts'

/** Presses keys, each with the milliseconds since the one before, and gives the last score. */
function press(keys: readonly (readonly [string, number])[], min: number, max: number) {
  let now = 1_000_000
  const pick = digitPicker(() => now)
  let score: number | undefined
  for (const [key, wait] of keys) {
    now += wait
    score = pick(key, min, max)
  }
  return score
}

describe('choosing a score by digit', () => {
  it('takes each digit at once', () => {
    for (let digit = 0; digit <= 9; digit++) expect(press([[`${digit}`, 0]], 0, 10)).toBe(digit)
  })

  it('takes 1 and then 0 for ten, if they follow each other closely', () => {
    expect(
      press(
        [
          ['1', 0],
          ['0', joinWindow],
        ],
        0,
        10,
      ),
    ).toBe(10)
    expect(
      press(
        [
          ['1', 0],
          ['0', joinWindow + 1],
        ],
        0,
        10,
      ),
    ).toBe(0)
    expect(
      press(
        [
          ['1', 0],
          ['0', -5],
        ],
        0,
        10,
      ),
    ).toBe(0)
  })

  it('begins anew with the last digit where two make no score', () => {
    expect(
      press(
        [
          ['1', 0],
          ['1', 100],
        ],
        0,
        10,
      ),
    ).toBe(1)
    expect(
      press(
        [
          ['1', 0],
          ['1', 100],
          ['0', 100],
        ],
        0,
        10,
      ),
    ).toBe(10)
    expect(
      press(
        [
          ['1', 0],
          ['0', 100],
          ['0', 100],
        ],
        0,
        10,
      ),
    ).toBe(0)
    expect(
      press(
        [
          ['0', 0],
          ['7', 100],
        ],
        0,
        10,
      ),
    ).toBe(7)
  })

  it('takes no digit that is not on the scale', () => {
    expect(press([['0', 0]], 1, 7)).toBe(undefined)
    expect(press([['8', 0]], 1, 7)).toBe(undefined)
    expect(
      press(
        [
          ['1', 0],
          ['0', 100],
        ],
        1,
        7,
      ),
    ).toBe(undefined)
  })

  it('reads the digits of Arabic and Persian keyboards', () => {
    expect(press([['٧', 0]], 0, 10)).toBe(7)
    expect(press([['۹', 0]], 0, 10)).toBe(9)
    expect(
      press(
        [
          ['١', 0],
          ['٠', 10],
        ],
        0,
        10,
      ),
    ).toBe(10)
  })

  it('leaves all other keys alone', () => {
    for (const key of ['a', 'Enter', ' ', 'F1', '½', '-', 'ArrowLeft', '']) {
      expect(press([[key, 0]], 0, 10)).toBe(undefined)
    }
  })
})
