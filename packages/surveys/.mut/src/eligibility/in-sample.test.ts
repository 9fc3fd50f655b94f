import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inSample } from './in-sample.ts'

const seeds = Array.from({ length: 20_000 }, (_, index) => (index + 0.5) / 20_000)

describe('the share of visitors that is ever asked', () => {
  it.each([0, 0.01, 0.1, 0.25, 0.5, 0.9, 1])('is %f of all, within what chance allows', (share) => {
    const asked = seeds.filter((seed) => inSample(seed, 'after_order', share)).length / seeds.length
    // Four standard errors of a proportion.
    expect(Math.abs(asked - share)).toBeLessThanOrEqual(4 * Math.sqrt((share * (1 - share)) / seeds.length))
  })

  it('is the same whenever and however often it is looked at, and grows without dropping anyone', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (a, b) => {
          const [small, large] = a < b ? [a, b] : [b, a]
          for (const seed of seeds.slice(0, 50)) {
            if (inSample(seed, 'nps', small)) expect(inSample(seed, 'nps', large)).toBe(true)
          }
        },
      ),
    )
  })

  it('falls out independently for two surveys', () => {
    const both = seeds.filter((seed) => inSample(seed, 'nps', 0.5) && inSample(seed, 'ces', 0.5)).length
    expect(both / seeds.length).toBeGreaterThan(0.235)
    expect(both / seeds.length).toBeLessThan(0.265)
  })
})
