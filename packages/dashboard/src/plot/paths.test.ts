import { describe, expect, it } from 'vitest'
import { bandPath, linePath } from './paths.ts'

describe('a line', () => {
  it('starts anew after each gap, and a point alone is none', () =>
    expect(
      linePath([
        [
          { x: 0, y: 1 },
          { x: 10, y: 2.333_33 },
        ],
        [{ x: 20, y: 3 }],
        [
          { x: 30, y: 4 },
          { x: 40, y: 5 },
        ],
      ]),
    ).toBe('M0,1L10,2.33M30,4L40,5'))
})

describe('a band', () => {
  it('goes along the high ends and back along the low ones', () =>
    expect(
      bandPath(
        [
          [
            { x: 0, low: 9, high: 1 },
            { x: 10, low: 8, high: 2 },
          ],
        ],
        6,
      ),
    ).toBe('M0,1L10,2L10,8L0,9Z'))

  it('is a bar where an interval stands alone', () =>
    expect(bandPath([[{ x: 10, low: 9, high: 1 }]], 6)).toBe('M7,1L13,1L13,9L7,9Z'))

  it('is nothing where nothing is known', () => expect(bandPath([], 6)).toBe(''))
})
