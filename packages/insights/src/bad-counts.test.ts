import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ces, compareCes, compareCsat, compareNps, csat, nps, panel } from './index.ts'

const scores = [
  ['nps', nps, compareNps, 11],
  ['csat', csat, compareCsat, 5],
  ['ces', ces, compareCes, 7],
] as const

/** True when a NaN or an infinity is anywhere in it: JSON would turn it into null and hide the fault. */
const isTainted = (value: unknown): boolean =>
  typeof value === 'number'
    ? !Number.isFinite(value)
    : typeof value === 'object' && value !== null && Object.values(value).some(isTainted)

describe.each(scores)('%s', (kind, score, compare, length) => {
  const good = Array.from({ length }, () => 4)
  const sparse = [1]
  sparse[length - 1] = 1

  const bad: readonly (readonly [string, any])[] = [
    ['undefined', undefined],
    ['null', null],
    ['a string', '1'.repeat(length)],
    ['an object', { length }],
    ['no counts', []],
    ['a count too few', good.slice(1)],
    ['a count too many', [...good, 4]],
    ['a negative count', good.with(1, -1)],
    ['half a response', good.with(1, 0.5)],
    ['NaN', good.with(1, NaN)],
    ['infinity', good.with(1, Infinity)],
    ['a number as text', [...good.slice(1), '4']],
    ['a bigint', [...good.slice(1), 4n]],
    ['a hole', sparse],
    ['more responses than a number can count', good.map(() => Number.MAX_SAFE_INTEGER)],
  ]

  test.each(bad)('given %s says that it cannot read the counts', (_, counts) => {
    const result = score(counts)
    expect(result).toMatchObject({
      value: null,
      n: 0,
      interval: null,
      distribution: [],
      warnings: ['invalid_counts'],
    })
    expect(isTainted(result)).toBe(false)
    expect(compare(counts, good)).toMatchObject({ difference: null, verdict: 'cannot_tell' })
    expect(compare(good, counts)).toMatchObject({ difference: null, verdict: 'cannot_tell' })
  })

  test('never throws and never gives NaN, whatever it is given', () => {
    const count = fc.oneof(fc.nat(), fc.constantFrom(0, -0, 1), fc.maxSafeNat(), fc.anything())
    const counts: fc.Arbitrary<any> = fc.oneof(
      fc.array(fc.nat(), { minLength: length, maxLength: length }),
      fc.array(count, { minLength: length, maxLength: length }),
      fc.anything(),
    )
    fc.assert(
      fc.property(counts, counts, (a, b) => {
        expect(isTainted(score(a))).toBe(false)
        expect(isTainted(compare(a, b))).toBe(false)
        expect(isTainted(panel(kind, [{ from: 0, to: 1, counts: a }], b))).toBe(false)
      }),
      { numRuns: 300 },
    )
  })

  test('counts as many responses as a number can hold', () => {
    const most = good.map((_, index) => (index === 0 ? Number.MAX_SAFE_INTEGER - 5 : index === 1 ? 5 : 0))
    expect(score(most).n).toBe(Number.MAX_SAFE_INTEGER)
    expect(isTainted(compare(most, most))).toBe(false)
  })
})
