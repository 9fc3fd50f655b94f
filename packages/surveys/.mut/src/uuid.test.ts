import { IdSchema } from '@heed/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { meets } from './meets.test.kit.ts'
import { uuid } from './uuid.ts'

const time = fc.integer({ min: 0, max: 2 ** 48 - 1 })
const random = fc.uint8Array({ minLength: 10, maxLength: 10 })

describe('the id of a response', () => {
  it('is a UUID of version 7 whatever the time and the chance', () => {
    fc.assert(fc.property(time, random, (time, random) => meets(IdSchema, uuid(time, random))))
  })

  it('carries its time, so that ids rise with it', () => {
    fc.assert(
      fc.property(time, random, (time, random) => {
        const id = uuid(time, random).replaceAll('-', '')
        expect(Number.parseInt(id.slice(0, 12), 16)).toBe(time)
      }),
    )
  })

  it('is the worked example of RFC 9562, appendix A.6', () => {
    // 017F22E2-79B0-7CC3-98C4-DC0C0C07398F
    const chance = Uint8Array.from([0x0c, 0xc3, 0x08, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f])
    expect(uuid(0x017f22e279b0, chance)).toMatch(/^017f22e2-79b0-7cc3-[89ab]8c4-dc0c0c07398f$/)
  })

  it('differs from every other', () => {
    expect(new Set(Array.from({ length: 1_000 }, () => uuid(0))).size).toBe(1_000)
  })
})
