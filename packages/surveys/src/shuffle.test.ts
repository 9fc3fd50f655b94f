import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shuffle } from './shuffle.ts'

describe('an order drawn by lot', () => {
  it('has the same things, and leaves what it was given as it was', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer()),
        fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })),
        (things, lots) => {
          const before = [...things]
          const drawn = shuffle(things, () => lots.next().value!)
          expect(things).toEqual(before)
          expect(drawn.toSorted()).toEqual(before.toSorted())
        },
      ),
    )
  })

  it('is each order as often as any other', () => {
    const seen = new Map<string, number>()
    // Every draw of lots once: three things take two lots.
    for (const first of [0, 1, 2]) {
      for (const second of [0, 1]) {
        const lots = [(first + 0.5) / 3, (second + 0.5) / 2]
        const order = shuffle(['a', 'b', 'c'], () => lots.shift()!).join('')
        seen.set(order, (seen.get(order) ?? 0) + 1)
      }
    }
    expect([...seen.values()]).toEqual([1, 1, 1, 1, 1, 1])
  })
})
