import fc from 'fast-check'
import { expect, test } from 'vitest'
import { backoff, backoffLimits } from './backoff.ts'

test('waits anything up to a limit that doubles, from a second to an hour', () => {
  fc.assert(
    fc.property(
      fc.nat({ max: 2_000 }),
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      (failures, share) => {
        const limit = Math.min(backoffLimits.most, backoffLimits.first * 2 ** failures)
        expect(backoff(failures, () => share)).toBe(share * limit)
        expect(limit).toBeLessThanOrEqual(3_600_000)
      },
    ),
  )
})
