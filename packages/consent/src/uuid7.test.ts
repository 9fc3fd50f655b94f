import { IdSchema } from '@heed/schema'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { uuid7 } from './uuid7.ts'

it('an id is a UUID of version 7 that tells its time', () => {
  fc.assert(
    fc.property(fc.nat(2 ** 48 - 1), (time) => {
      const id = uuid7(time)
      expect(IdSchema['~standard'].validate(id)).toEqual({ typed: true, value: id })
      expect(parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(time)
    }),
  )
})

it('two ids of one moment differ', () => {
  expect(new Set(Array.from({ length: 1_000 }, () => uuid7(0))).size).toBe(1_000)
})
