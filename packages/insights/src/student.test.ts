import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import reference from './reference.test.json' with { type: 'json' }
import { studentQuantile, studentTail } from './student.ts'

describe("Student's t", () => {
  test.each(reference.studentTail)(
    'leaves $tail beyond $t with $df degrees of freedom',
    ({ t, df, tail }) => {
      expect(studentTail(t, df) / tail).toBeCloseTo(1, 11)
    },
  )

  test.each(reference.studentQuantile)(
    'is exceeded with chance $tail at $t with $df degrees',
    ({ tail, df, t }) => {
      expect(studentQuantile(tail, df) / t).toBeCloseTo(1, 10)
    },
  )

  // NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.2: critical values of the t distribution.
  test.each([
    [1, 12.706],
    [2, 4.303],
    [3, 3.182],
    [5, 2.571],
    [10, 2.228],
    [20, 2.086],
    [30, 2.042],
    [60, 2.0],
    [100, 1.984],
  ])('agrees with the printed table at %d degrees of freedom', (df, t) => {
    expect(studentQuantile(0.025, df)).toBeCloseTo(t, 3)
  })

  test('is the normal distribution for a sample without end', () => {
    expect(studentQuantile(0.025, 1e15)).toBeCloseTo(1.959963984540054, 12)
  })

  test('tail and quantile undo one another for every number of degrees', () => {
    const degrees = fc.double({ min: 1, max: 1e6, noNaN: true })
    const share = fc.double({ min: 1e-4, max: 0.49, noNaN: true })
    fc.assert(
      fc.property(degrees, share, (df, tail) => {
        expect(studentTail(studentQuantile(tail, df), df) / tail).toBeCloseTo(1, 10)
      }),
    )
  })
})
