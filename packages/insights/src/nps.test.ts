import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { enoughResponses } from './enough-responses.ts'
import { nps } from './nps.ts'

/** Eleven counts with everybody of a band on one score. */
const bands = (promoters: number, passives: number, detractors: number) => [
  0,
  0,
  0,
  detractors,
  0,
  0,
  0,
  passives,
  0,
  promoters,
  0,
]
const anyCounts = fc.array(fc.nat(10_000), { minLength: 11, maxLength: 11 })

describe('the net promoter score', () => {
  // Promoters, passives, detractors, score and interval: computed with R 4.2.2, and with mpmath to 12 digits.
  test.each([
    [50, 30, 20, 30, 14.051130178762, 44.201297005704],
    [15, 12, 9, 16.666667, -9.529601403294, 40.298832172525],
  ])('of %d promoters, %d passives and %d detractors is what was published', (p, n, d, value, low, high) => {
    const score = nps(bands(p, n, d))
    expect(score.value).toBeCloseTo(value, 6)
    expect(score.interval?.low).toBeCloseTo(low, 10)
    expect(score.interval?.high).toBeCloseTo(high, 10)
    expect(score.interval).toMatchObject({ level: 0.95, method: 'adjusted_wald' })
  })

  test.each([
    [0, 'detractors'],
    [6, 'detractors'],
    [7, 'passives'],
    [8, 'passives'],
    [9, 'promoters'],
    [10, 'promoters'],
  ] as const)('counts somebody who gave %d among the %s', (given, band) => {
    const counts = Array.from({ length: 11 }, (_, score) => (score === given ? 1 : 0))
    expect(nps(counts)).toMatchObject({ n: 1, promoters: 0, passives: 0, detractors: 0, [band]: 1 })
  })

  test('is unknown without responses, and says so', () => {
    expect(nps(bands(0, 0, 0))).toStrictEqual({
      value: null,
      n: 0,
      interval: null,
      distribution: Array(11).fill(0),
      warnings: ['no_responses'],
      promoters: 0,
      passives: 0,
      detractors: 0,
    })
  })

  test('warns while it rests on too few responses, and stops when there are enough', () => {
    expect(nps(bands(enoughResponses - 1, 0, 0)).warnings).toEqual(['too_few'])
    expect(nps(bands(enoughResponses, 0, 0)).warnings).toEqual([])
  })

  test('is not certain because everybody agreed', () => {
    const { value, interval } = nps(bands(12, 0, 0))
    expect(value).toBe(100)
    expect(interval?.high).toBe(100)
    expect(interval?.low).toBeLessThan(70)
  })

  test('keeps the counts as they were given, even if the caller changes his afterwards', () => {
    const counts = bands(5, 3, 2)
    const score = nps(counts)
    counts[0] = 99
    expect(score.distribution).toEqual(bands(5, 3, 2))
  })

  test('lies on its scale, within its interval, and its parts add up, whatever was answered', () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const { value, interval, n, promoters, passives, detractors } = nps(counts)
        expect(promoters + passives + detractors).toBe(n)
        if (value === null || interval === null) {
          expect(n).toBe(0)
          return
        }
        expect(interval.low).toBeGreaterThanOrEqual(-100)
        expect(interval.low).toBeLessThanOrEqual(value)
        expect(interval.high).toBeGreaterThanOrEqual(value)
        expect(interval.high).toBeLessThanOrEqual(100)
        expect(interval.high).toBeGreaterThan(interval.low)
      }),
    )
  })

  test('holds its value even in the smallest samples', () => {
    for (let n = 1; n <= 40; n++) {
      for (let p = 0; p <= n; p++) {
        for (let d = 0; d <= n - p; d++) {
          const { value, interval } = nps(bands(p, n - p - d, d))
          expect(interval?.low).toBeLessThanOrEqual(value ?? NaN)
          expect(interval?.high).toBeGreaterThanOrEqual(value ?? NaN)
        }
      }
    }
  })

  test('never falls when somebody gives a higher score, and neither does its interval', () => {
    fc.assert(
      fc.property(anyCounts, fc.nat(9), fc.integer({ min: 1, max: 10 }), (counts, from, by) => {
        const before = counts.with(from, (counts[from] ?? 0) + 1)
        const to = Math.min(10, from + by)
        const after = counts.with(to, (counts[to] ?? 0) + 1)
        const [a, b] = [nps(before), nps(after)]
        expect(b.value).toBeGreaterThanOrEqual(a.value ?? NaN)
        expect(b.interval?.low).toBeGreaterThanOrEqual((a.interval?.low ?? NaN) - 1e-9)
        expect(b.interval?.high).toBeGreaterThanOrEqual((a.interval?.high ?? NaN) - 1e-9)
      }),
    )
  })

  test('is known better when ten times as many answer alike', () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const width = ({ interval }: ReturnType<typeof nps>) => (interval ? interval.high - interval.low : 0)
        const many = nps(counts.map((count) => count * 10))
        fc.pre(many.n > 0)
        expect(width(many)).toBeLessThan(width(nps(counts)))
      }),
    )
  })
})
