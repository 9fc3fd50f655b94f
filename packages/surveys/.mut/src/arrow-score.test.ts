import { describe, expect, it } from 'vitest'
import { arrowScore } from './arrow-score.ts'

describe('moving on a scale by arrow', () => {
  it('goes onward in reading direction', () => {
    expect(arrowScore('ArrowRight', 3, 0, 10, false)).toBe(4)
    expect(arrowScore('ArrowLeft', 3, 0, 10, false)).toBe(2)
    expect(arrowScore('ArrowRight', 3, 0, 10, true)).toBe(2)
    expect(arrowScore('ArrowLeft', 3, 0, 10, true)).toBe(4)
  })

  it('goes down to the next and up to the one before in every language', () => {
    for (const rtl of [false, true]) {
      expect(arrowScore('ArrowDown', 3, 0, 10, rtl)).toBe(4)
      expect(arrowScore('ArrowUp', 3, 0, 10, rtl)).toBe(2)
    }
  })

  it('goes around the ends, and to the ends by Home and End', () => {
    expect(arrowScore('ArrowRight', 10, 0, 10, false)).toBe(0)
    expect(arrowScore('ArrowUp', 1, 1, 7, false)).toBe(7)
    expect(arrowScore('Home', 3, 1, 7, true)).toBe(1)
    expect(arrowScore('End', 3, 1, 7, true)).toBe(7)
  })

  it('leaves all other keys alone', () => {
    for (const key of ['Enter', ' ', 'Tab', 'PageDown', 'a'])
      expect(arrowScore(key, 3, 0, 10, false)).toBe(undefined)
  })
})
