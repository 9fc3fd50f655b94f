import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csat } from './csat.ts'
import { enoughResponses } from './enough-responses.ts'
import reference from './reference.test.json' with { type: 'json' }

describe('satisfaction', () => {
  test.each(reference.wilson)(
    'of $satisfied among $n lies between $low and $high',
    ({ satisfied, n, low, high }) => {
      const score = csat([n - satisfied, 0, 0, satisfied, 0])
      expect(score.value).toBeCloseTo((100 * satisfied) / n, 10)
      expect(score.interval?.low).toBeCloseTo(low, 9)
      expect(score.interval?.high).toBeCloseTo(high, 9)
      expect(score.interval).toMatchObject({ level: 0.95, method: 'wilson' })
    },
  )

  test('agrees with published intervals: 42 of 50, and none of 10', () => {
    const most = csat([2, 1, 5, 22, 20])
    expect(most.interval?.low).toBeCloseTo(71.4858, 4)
    expect(most.interval?.high).toBeCloseTo(91.6626, 4)
    const none = csat([10, 0, 0, 0, 0])
    expect(none.interval?.low).toBe(0)
    expect(none.interval?.high).toBeCloseTo(27.7533, 4)
  })

  test.each([
    [1, 0],
    [2, 0],
    [3, 0],
    [4, 100],
    [5, 100],
  ])('of somebody who gave %d is %d percent', (given, value) => {
    const score = csat([1, 2, 3, 4, 5].map((point) => (point === given ? 1 : 0)))
    expect(score).toMatchObject({ value, mean: given, n: 1 })
  })

  test('tells the mean beside the percent', () => {
    expect(csat([2, 1, 5, 22, 20]).mean).toBeCloseTo(4.14, 12)
  })

  test('is unknown without responses, and says so', () => {
    expect(csat([0, 0, 0, 0, 0])).toStrictEqual({
      value: null,
      n: 0,
      interval: null,
      distribution: [0, 0, 0, 0, 0],
      warnings: ['no_responses'],
      mean: null,
    })
  })

  test('warns while it rests on too few responses, and stops when there are enough', () => {
    expect(csat([0, 0, 0, 0, enoughResponses - 1]).warnings).toEqual(['too_few'])
    expect(csat([0, 0, 0, 0, enoughResponses]).warnings).toEqual([])
  })

  test('lies on its scale and within its interval, whatever was answered', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(10_000), { minLength: 5, maxLength: 5 }), (counts) => {
        const { value, interval, mean, n } = csat(counts)
        if (value === null || interval === null || mean === null) {
          expect(n).toBe(0)
          return
        }
        expect(mean).toBeGreaterThanOrEqual(1)
        expect(mean).toBeLessThanOrEqual(5)
        expect(interval.low).toBeGreaterThanOrEqual(0)
        expect(interval.low).toBeLessThanOrEqual(value)
        expect(interval.high).toBeGreaterThanOrEqual(value)
        expect(interval.high).toBeLessThanOrEqual(100)
        expect(interval.high).toBeGreaterThan(interval.low)
      }),
    )
  })

  test('never falls when somebody becomes more satisfied', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(500), { minLength: 5, maxLength: 5 }), fc.nat(3), (counts, from) => {
        const a = csat(counts.with(from, (counts[from] ?? 0) + 1))
        const b = csat(counts.with(from + 1, (counts[from + 1] ?? 0) + 1))
        expect(b.value).toBeGreaterThanOrEqual(a.value ?? NaN)
        expect(b.mean).toBeGreaterThan(a.mean ?? NaN)
        expect(b.interval?.low).toBeGreaterThanOrEqual((a.interval?.low ?? NaN) - 1e-9)
        expect(b.interval?.high).toBeGreaterThanOrEqual((a.interval?.high ?? NaN) - 1e-9)
      }),
    )
  })
})
