import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import reference from './instruments.reference.test.json' with { type: 'json' }
import { sus, susScale } from './sus.ts'
import { umuxLite } from './umux-lite.ts'

const read = (rows: string) => rows.split(' ').map((row) => [...row].map(Number))
const points = (max: number, length: number) =>
  fc.array(fc.integer({ min: 1, max }), { minLength: length, maxLength: length })

describe('the System Usability Scale', () => {
  test.each(reference.sus)('of $rows is $value, between $low and $high', ({ rows, value, low, high }) => {
    const score = sus(read(rows))
    expect(score.value).toBeCloseTo(value, 10)
    expect(score.interval?.low).toBeCloseTo(low, 8)
    expect(score.interval?.high).toBeCloseTo(high, 8)
    expect(score.interval).toMatchObject({ level: 0.95, method: 'student_t' })
  })

  // Brooke 1996 adds 4, 1, 1, 4, 1, 2, 1, 1, 4 and 3 to 22 in his example: 22 × 2.5 = 55.
  test('gives Brooke’s own example its 55', () => {
    expect(sus([[5, 4, 2, 1, 2, 3, 2, 4, 5, 2]]).value).toBe(55)
  })

  test('is 100 for full praise, 0 for none, 50 for the middle and for agreeing to everything', () => {
    expect(sus([[5, 1, 5, 1, 5, 1, 5, 1, 5, 1]]).value).toBe(100)
    expect(sus([[1, 5, 1, 5, 1, 5, 1, 5, 1, 5]]).value).toBe(0)
    expect(sus([Array(10).fill(3)]).value).toBe(50)
    expect(sus([Array(10).fill(5)]).value).toBe(50)
  })

  test('shows where the respondents lie, in steps of 2.5', () => {
    const { distribution } = sus([[5, 4, 2, 1, 2, 3, 2, 4, 5, 2], Array(10).fill(3)])
    expect(distribution).toHaveLength(41)
    expect([distribution[22], distribution[20], distribution[21]]).toEqual([1, 1, 0])
  })

  test('rises by 2.5 when one respondent is one point happier with one statement', () => {
    fc.assert(
      fc.property(points(5, 10), fc.nat(9), (row, item) => {
        const better = row.with(item, row[item]! + (item % 2 === 0 ? 1 : -1))
        fc.pre(better[item]! >= susScale.min && better[item]! <= susScale.max)
        expect(sus([better]).value).toBeCloseTo(sus([row]).value! + 2.5, 10)
      }),
    )
  })
})

describe('UMUX-Lite', () => {
  test.each(reference.umuxLite)(
    'of $rows is $value, between $low and $high',
    ({ rows, value, low, high }) => {
      const score = umuxLite(read(rows))
      expect(score.value).toBeCloseTo(value, 10)
      expect(score.interval?.low).toBeCloseTo(low, 8)
      expect(score.interval?.high).toBeCloseTo(high, 8)
      expect(score.susEquivalent?.value).toBeCloseTo(0.65 * value + 22.9, 10)
      expect(score.susEquivalent?.interval?.low).toBeCloseTo(0.65 * low + 22.9, 8)
      expect(score.susEquivalent?.interval?.high).toBeCloseTo(0.65 * high + 22.9, 8)
    },
  )

  test('is 0 to 100, and tells of SUS only 22.9 to 87.9', () => {
    expect(umuxLite([[7, 7]])).toMatchObject({ value: 100, susEquivalent: { value: 87.9, interval: null } })
    expect(umuxLite([[1, 1]])).toMatchObject({ value: 0, susEquivalent: { value: 22.9, interval: null } })
    expect(umuxLite([[4, 4]]).value).toBe(50)
  })

  test('is unknown without responses, and says so', () => {
    expect(umuxLite([])).toStrictEqual({
      value: null,
      n: 0,
      interval: null,
      distribution: Array(13).fill(0),
      warnings: ['no_responses'],
      susEquivalent: null,
    })
  })
})

describe.each([
  ['the System Usability Scale', sus, 10, 5],
  ['UMUX-Lite', umuxLite, 2, 7],
] as const)('%s', (_, score, items, max) => {
  const middle = Array<number>(items).fill((1 + max) / 2)

  test('leaves out whoever did not answer everything, and says so', () => {
    const bad: any[] = [
      middle.slice(1),
      [...middle, 3],
      middle.with(1, 0),
      middle.with(0, max + 1),
      middle.with(1, 2.5),
      middle.with(0, NaN),
      middle.map(String),
      Array(items),
      null,
      undefined,
      'row',
    ]
    for (const row of bad) {
      expect(score([middle, row])).toMatchObject({ value: 50, n: 1, warnings: ['too_few', 'invalid_rows'] })
    }
    expect(score([bad[0]])).toMatchObject({ value: null, n: 0, warnings: ['no_responses', 'invalid_rows'] })
  })

  test('has no interval when everybody scored the same, and says why', () => {
    expect(score(Array(30).fill(middle))).toMatchObject({
      value: 50,
      n: 30,
      interval: null,
      warnings: ['no_variation'],
    })
    expect(score([middle])).toMatchObject({ value: 50, n: 1, interval: null, warnings: ['too_few'] })
  })

  test('lies on its scale and within its interval, whatever was answered', () => {
    fc.assert(
      fc.property(fc.array(points(max, items), { minLength: 1, maxLength: 40 }), (rows) => {
        const { value, interval, n, distribution } = score(rows)
        expect(n).toBe(rows.length)
        expect(distribution.reduce((sum, count) => sum + count, 0)).toBe(n)
        expect(value).toBeGreaterThanOrEqual(0)
        expect(value).toBeLessThanOrEqual(100)
        if (!interval) return
        expect(interval.low).toBeGreaterThanOrEqual(0)
        expect(interval.low).toBeLessThanOrEqual(value!)
        expect(interval.high).toBeGreaterThanOrEqual(value!)
        expect(interval.high).toBeLessThanOrEqual(100)
      }),
    )
  })
})
