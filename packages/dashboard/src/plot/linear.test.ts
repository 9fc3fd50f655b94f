import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linear } from './linear.ts'

describe('a scale', () => {
  it('maps the ends on the ends and the middle on the middle', () => {
    const y = linear([-100, 100], [164, 10])
    expect([y(-100), y(0), y(100)]).toEqual([164, 87, 10])
  })

  it('keeps everything inside of the plot and in order', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), fc.double({ noNaN: true }), (a, b) => {
        const x = linear([1, 7], [0, 300])
        expect(x(a)).toBeGreaterThanOrEqual(0)
        expect(x(a)).toBeLessThanOrEqual(300)
        if (a <= b) expect(x(a)).toBeLessThanOrEqual(x(b))
      }),
    )
  })
})
