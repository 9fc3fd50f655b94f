import fc from 'fast-check'
import { expect, test } from 'vitest'
import { backoff } from './backoff.ts'

test('the longest wait doubles with every failure, from a second to an hour', () => {
  expect([0, 1, 2, 11].map(backoff)).toEqual([1_000, 2_000, 4_000, 2_048_000])
  fc.assert(
    fc.property(fc.integer({ min: 12, max: 2_000 }), (failures) => {
      expect(backoff(failures)).toBe(3_600_000)
    }),
  )
})
