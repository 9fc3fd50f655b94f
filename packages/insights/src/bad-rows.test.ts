import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kano, maxdiff, pmf, sus, thumbs, umuxLite } from './index.ts'

const isTainted = (value: unknown): boolean =>
  typeof value === 'number'
    ? !Number.isFinite(value)
    : typeof value === 'object' && value !== null && Object.values(value).some(isTainted)

describe.each([
  ['pmf', pmf, fc.array(fc.nat(), { minLength: 4, maxLength: 4 })],
  ['thumbs', thumbs, fc.array(fc.nat(), { minLength: 2, maxLength: 2 })],
  ['sus', sus, fc.array(fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 9, maxLength: 10 }))],
  ['umuxLite', umuxLite, fc.array(fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 2, maxLength: 3 }))],
  ['kano', kano, fc.array(fc.record({ with: fc.integer({ min: 0, max: 6 }), without: fc.anything() }))],
  [
    'maxdiff',
    maxdiff,
    fc.array(
      fc.record({
        shown: fc.array(fc.constantFrom('a', 'b', 'c', '__proto__')),
        best: fc.constantFrom('a', 'b', '__proto__'),
        worst: fc.constantFrom('a', 'c', 'constructor'),
        respondent: fc.constantFrom(undefined, 'x', 'y'),
      }),
    ),
  ],
] as const)('%s', (_, score, near) => {
  test.each<[string, any]>([
    ['undefined', undefined],
    ['null', null],
    ['text', '1234'],
    ['an object', { length: 4 }],
    ['a number', 7],
  ])('given %s says that it cannot read it', (_, input) => {
    expect(score(input)).toMatchObject({ n: 0, warnings: ['invalid_counts'] })
    expect(isTainted(score(input))).toBe(false)
  })

  test('never throws and never gives NaN, whatever it is given', () => {
    const input: fc.Arbitrary<any> = fc.oneof(near, fc.array(fc.anything()), fc.anything())
    fc.assert(
      fc.property(input, (given) => {
        expect(isTainted(score(given))).toBe(false)
      }),
      { numRuns: 300 },
    )
  })
})

test.each([
  ['pmf', pmf, [1, 2, 3]],
  ['pmf', pmf, [1, 2, 3, -1]],
  ['pmf', pmf, [1, 2, 3, 4, 5]],
  ['thumbs', thumbs, [1]],
  ['thumbs', thumbs, [1, 0.5]],
  ['thumbs', thumbs, [1, 2, 3]],
] as const)('%s says that it cannot read such counts (case %#)', (_, score, counts) => {
  expect(score(counts)).toMatchObject({
    value: null,
    n: 0,
    interval: null,
    distribution: [],
    warnings: ['invalid_counts'],
  })
})
