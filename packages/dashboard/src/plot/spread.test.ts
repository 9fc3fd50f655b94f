import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spread } from './spread.ts'

describe('labels of an axis', () => {
  it('are the first, the last, and some between', () => expect(spread(30, 4)).toEqual([0, 10, 19, 29]))

  it('are never more than there is room for or steps to name, and rise', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.integer({ min: 2, max: 20 }), (count, most) => {
        const labels = spread(count, most)
        expect(labels.length).toBe(Math.min(count, most))
        expect(labels).toEqual([...new Set(labels)].toSorted((a, b) => a - b))
        if (count > 0) expect(labels[0]).toBe(0)
        if (count > 1) expect(labels.at(-1)).toBe(count - 1)
      }),
    )
  })
})
