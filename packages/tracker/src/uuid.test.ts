import { parseEvent } from '@heed/schema'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { uuid } from './uuid.ts'

test('every id is a UUID of version 7 that tells its time', () => {
  fc.assert(
    fc.property(fc.nat({ max: 2 ** 48 - 1 }), (time) => {
      const id = uuid(time, crypto)
      expect(parseEvent({ id, name: 'page_view', time, purpose: 'analytics', data: {} })).toMatchObject({
        ok: true,
      })
      expect(parseInt(id.replace('-', ''), 16)).toBe(time)
    }),
  )
})

test('later ids are greater, and no two are alike', () => {
  const ids = Array.from({ length: 5_000 }, (_, i) => uuid(1_764_000_000_000 + i, crypto))
  expect(ids.toSorted()).toEqual(ids)
  expect(new Set(Array.from({ length: 5_000 }, () => uuid(1_764_000_000_000, crypto))).size).toBe(5_000)
})
