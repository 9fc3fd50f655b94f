import { describe, expect, test } from 'vitest'
import { csat } from './csat.ts'
import { share } from './share.ts'

describe('a share', () => {
  test('has the interval that satisfaction has, for the same counts', () => {
    for (const [part, n] of [
      [42, 50],
      [0, 10],
      [7, 7],
      [1, 3],
    ] as const) {
      const { value, interval, warnings } = csat([n - part, 0, 0, 0, part])
      expect(share(part, n)).toEqual({ value, n, interval, warnings })
    }
    // Computed in R 4.2.2.
    expect(share(42, 50).interval?.low).toBeCloseTo(71.4858, 4)
    expect(share(42, 50).interval?.high).toBeCloseTo(91.6626, 4)
  })

  test('of nothing is unknown, and so is what can be no count', () => {
    expect(share(0, 0)).toEqual({ value: null, n: 0, interval: null, warnings: ['no_responses'] })
    for (const [part, n] of [
      [2, 1],
      [-1, 5],
      [0.5, 5],
      [Number.NaN, 5],
    ] as const)
      expect(share(part, n)).toMatchObject({ value: null, warnings: ['invalid_counts'] })
    expect(share(1, 4).warnings).toEqual(['too_few'])
  })
})
