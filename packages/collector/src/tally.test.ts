import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stepDays, tally } from './tally.ts'

const day = 86_400_000
const question = (days: number) => ({
  site: 'shop',
  from: 100 * day,
  to: (100 + days) * day,
  touchpoint: null,
})

describe('the trend', () => {
  test('goes by days for a month, and by weeks for a quarter', () => {
    expect(tally('nps', [], question(30)).points).toHaveLength(30)
    expect(tally('nps', [], question(90)).points).toHaveLength(13)
    expect(stepDays(45)).toBe(1)
    expect(stepDays(46)).toBe(7)
  })

  test('covers the time asked for without a gap, and loses no response, whatever the time', () => {
    const histories = fc.integer({ min: 1, max: 400 }).chain((days) =>
      fc.record({
        days: fc.constant(days),
        counts: fc.array(
          fc.record({
            day: fc.nat({ max: 2 * days - 1 }),
            kind: fc.constant('csat' as const),
            score: fc.integer({ min: 1, max: 5 }),
            responses: fc.integer({ min: 1, max: 9 }),
          }),
        ),
      }),
    )
    fc.assert(
      fc.property(histories, ({ days, counts }) => {
        const asked = question(days)
        const { points, before } = tally('csat', counts, asked)
        expect(points[0]?.from).toBe(asked.from)
        expect(points.at(-1)?.to).toBe(asked.to)
        for (const [i, point] of points.entries()) {
          if (i > 0) expect(point.from).toBe(points[i - 1]?.to)
          const from = days + (point.from - asked.from) / day
          const to = days + (point.to - asked.from) / day
          const inside = counts.filter((count) => count.day >= from && count.day < to)
          expect(sum(point.counts)).toBe(sum(inside.map(({ responses }) => responses)))
        }
        const earlier = counts.filter((count) => count.day < days)
        expect(sum(before)).toBe(sum(earlier.map(({ responses }) => responses)))
      }),
    )
  })
})

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
