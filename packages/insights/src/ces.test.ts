import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ces } from './ces.ts'
import reference from './reference.test.json' with { type: 'json' }

describe('effort', () => {
  test.each(reference.meanInterval)(
    'of $counts is $mean, between $low and $high',
    ({ counts, mean, low, high }) => {
      const score = ces(counts)
      expect(score.value).toBeCloseTo(mean, 10)
      expect(score.interval?.low).toBeCloseTo(Math.max(1, low), 9)
      expect(score.interval?.high).toBeCloseTo(Math.min(7, high), 9)
      expect(score.interval).toMatchObject({ level: 0.95, method: 'student_t' })
    },
  )

  test('counts 5, 6 and 7 as easy', () => {
    expect(ces([1, 1, 2, 4, 8, 14, 10]).easy).toBe(80)
    expect(ces([0, 0, 0, 1, 0, 0, 0]).easy).toBe(0)
    expect(ces([0, 0, 0, 0, 1, 0, 0]).easy).toBe(100)
  })

  test('has no interval when everybody gave the same answer, and says why', () => {
    expect(ces([0, 0, 0, 0, 0, 0, 30])).toMatchObject({
      value: 7,
      interval: null,
      warnings: ['no_variation'],
    })
    expect(ces([0, 0, 0, 0, 0, 4, 0])).toMatchObject({
      value: 6,
      interval: null,
      warnings: ['too_few', 'no_variation'],
    })
  })

  test('of a single response has a value and no interval', () => {
    expect(ces([0, 0, 1, 0, 0, 0, 0])).toMatchObject({
      value: 3,
      n: 1,
      interval: null,
      warnings: ['too_few'],
    })
  })

  test('is unknown without responses, and says so', () => {
    expect(ces([0, 0, 0, 0, 0, 0, 0])).toStrictEqual({
      value: null,
      n: 0,
      interval: null,
      distribution: [0, 0, 0, 0, 0, 0, 0],
      warnings: ['no_responses'],
      easy: null,
    })
  })

  test('lies on its scale and within its interval, whatever was answered', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(10_000), { minLength: 7, maxLength: 7 }), (counts) => {
        const { value, interval, easy, n } = ces(counts)
        if (value === null || easy === null) {
          expect(n).toBe(0)
          return
        }
        expect(value).toBeGreaterThanOrEqual(1)
        expect(value).toBeLessThanOrEqual(7)
        expect(easy).toBeGreaterThanOrEqual(0)
        expect(easy).toBeLessThanOrEqual(100)
        if (interval === null) {
          expect(counts.filter((count) => count > 0)).toHaveLength(1)
          return
        }
        expect(interval.low).toBeGreaterThanOrEqual(1)
        expect(interval.low).toBeLessThanOrEqual(value)
        expect(interval.high).toBeGreaterThanOrEqual(value)
        expect(interval.high).toBeLessThanOrEqual(7)
      }),
    )
  })

  test('rises when somebody finds it easier', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(500), { minLength: 7, maxLength: 7 }), fc.nat(5), (counts, from) => {
        const a = ces(counts.with(from, (counts[from] ?? 0) + 1))
        const b = ces(counts.with(from + 1, (counts[from + 1] ?? 0) + 1))
        expect(b.value).toBeGreaterThan(a.value ?? NaN)
        expect(b.easy).toBeGreaterThanOrEqual(a.easy ?? NaN)
      }),
    )
  })

  test('counts a million equal answers as no variation, not as a rounding error', () => {
    expect(ces([0, 0, 0, 0, 0, 0, 1_234_567_890_123]).interval).toBeNull()
  })
})
