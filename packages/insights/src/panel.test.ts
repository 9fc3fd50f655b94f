import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csat } from './csat.ts'
import { nps } from './nps.ts'
import { panel } from './panel.ts'

const day = 86_400_000
const points = (days: readonly (readonly number[])[]) =>
  days.map((counts, index) => ({ from: index * day, to: (index + 1) * day, counts }))

describe('a panel', () => {
  test('shows the score of the whole time, not the mean of the days', () => {
    const days = [
      [0, 0, 0, 0, 1],
      [90, 0, 0, 0, 9],
    ]
    const { score } = panel('csat', points(days), [0, 0, 0, 0, 0])
    expect(score).toStrictEqual(csat([90, 0, 0, 0, 10]))
    expect(score.value).toBe(10)
  })

  test('says whether it got better since the time before', () => {
    const before = [0, 0, 0, 0, 0, 0, 50, 30, 0, 20, 0]
    const now = [0, 0, 0, 0, 0, 0, 10, 15, 0, 25, 0]
    const { change, previous } = panel('nps', points([now, now]), before)
    expect(previous).toStrictEqual(nps(before))
    expect(change).toMatchObject({ verdict: 'better', difference: 60 })
  })

  test('keeps a day without responses in its place', () => {
    const { trend } = panel(
      'ces',
      points([
        [0, 0, 0, 0, 0, 0, 3],
        [0, 0, 0, 0, 0, 0, 0],
      ]),
      [],
    )
    expect(trend[1]).toMatchObject({
      from: day,
      to: 2 * day,
      score: { n: 0, value: null, warnings: ['no_responses'] },
    })
  })

  test('of no days at all has no responses', () => {
    expect(panel('nps', [], [])).toMatchObject({
      score: { n: 0, warnings: ['no_responses'] },
      previous: { warnings: ['invalid_counts'] },
      change: { verdict: 'cannot_tell', difference: null },
      trend: [],
    })
  })

  test('shows no total when a day cannot be read, and the other days all the same', () => {
    const { score, trend } = panel(
      'csat',
      points([
        [1, 2, 3, 4, 5],
        [1, 2, 3, 4, -5],
      ]),
      [1, 1, 1, 1, 1],
    )
    expect(score).toMatchObject({ value: null, warnings: ['invalid_counts'] })
    expect(trend[0]?.score.n).toBe(15)
    expect(trend[1]?.score.warnings).toEqual(['invalid_counts'])
  })

  test('counts every response of its days once, whatever was answered', () => {
    fc.assert(
      fc.property(
        fc
          .constantFrom(['nps', 11] as const, ['csat', 5] as const, ['ces', 7] as const)
          .chain(([kind, length]) =>
            fc.record({
              kind: fc.constant(kind),
              days: fc.array(fc.array(fc.nat(300), { minLength: length, maxLength: length }), {
                maxLength: 40,
              }),
            }),
          ),
        ({ kind, days }) => {
          const { score, trend } = panel(kind, points(days), [])
          expect(score.n).toBe(trend.reduce((total, step) => total + step.score.n, 0))
          score.distribution.forEach((count, place) => {
            expect(count).toBe(days.reduce((total, counts) => total + (counts[place] ?? NaN), 0))
          })
          expect(trend.map((step) => step.from)).toEqual(days.map((_, index) => index * day))
        },
      ),
    )
  })
})
