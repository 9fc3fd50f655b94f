import { parseEvent } from '@heed/schema'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { uuid } from './uuid.ts'

const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })

test('every id is a UUID of version 7 that tells its time', () => {
  fc.assert(
    fc.property(fc.nat({ max: 2 ** 48 - 1 }), random, (time, share) => {
      const id = uuid(time, share)
      expect(parseEvent({ id, name: 'page_view', time, purpose: 'analytics', data: {} })).toMatchObject({
        ok: true,
      })
      expect(parseInt(id.replace('-', ''), 16)).toBe(time)
    }),
  )
})

test('later ids are greater, and no two are alike', () => {
  const ids = Array.from({ length: 5_000 }, (_, i) => uuid(1_764_000_000_000 + i, Math.random()))
  expect(ids.toSorted()).toEqual(ids)
  const together = Array.from({ length: 100_000 }, () => uuid(1_764_000_000_000, Math.random()))
  expect(new Set(together).size).toBe(100_000)
})
