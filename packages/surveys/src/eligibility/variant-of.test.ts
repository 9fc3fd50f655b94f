import { describe, expect, it } from 'vitest'
import { inSample } from './in-sample.ts'
import { variantOf } from './variant-of.ts'

const instrument = { kind: 'custom' as const, items: [] }
const survey = (...shares: readonly number[]) => ({
  id: 'after_order',
  experiment: shares.map((share, index) => ({ id: `v${index}`, share, instrument })),
})
// The seeds that browsers make, from a generator of numbers that is the same in every run: mulberry32.
let state = 7
const random = () => {
  state = (state + 0x6d2b79f5) | 0
  let t = Math.imul(state ^ (state >>> 15), 1 | state)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
}
const seeds = Array.from({ length: 20_000 }, random)
const rows = Array.from({ length: 20_000 }, (_, index) => (index + 0.5) / 20_000)

/** How far counts are from what they should be: Pearson's chi-square. */
const distance = (counts: readonly number[], expected: readonly number[]) =>
  counts.reduce((sum, count, index) => sum + (count - expected[index]!) ** 2 / expected[index]!, 0)

describe('an experiment', () => {
  for (const [name, visitors] of [
    ['random seeds', seeds],
    ['seeds in a row', rows],
  ] as const) {
    it(`gives each wording its share of many visitors, the rest being asked the survey’s own: ${name}`, () => {
      for (const shares of [[0.5], [0.1, 0.2, 0.3], [0.25, 0.25, 0.25, 0.25], [0.01, 0.02]]) {
        const asked = visitors.map((seed) => variantOf(seed, survey(...shares)))
        const own = 1 - shares.reduce((sum, share) => sum + share, 0)
        const expected = [...shares, ...(own > 0 ? [own] : [])].map((share) => share * visitors.length)
        const counts = expected.map(
          (_, index) =>
            asked.filter((one) => one === (index < shares.length ? `v${index}` : undefined)).length,
        )
        // 18.5: passed once in a thousand times by chance with four degrees of freedom, less often with fewer.
        expect(distance(counts, expected)).toBeLessThan(18.5)
        expect(counts.reduce((sum, count) => sum + count)).toBe(visitors.length)
      }
    })

    it(`is decided independently of the sample: ${name}`, () => {
      const one = survey(0.5)
      const counts = [0, 0, 0, 0]
      for (const seed of visitors)
        counts[Number(inSample(seed, one.id, 0.5)) * 2 + Number(variantOf(seed, one) === 'v0')]!++
      expect(
        distance(
          counts,
          counts.map(() => visitors.length / 4),
        ),
      ).toBeLessThan(16.3)
      // Also among the few of a small sample.
      const few = visitors.filter((seed) => inSample(seed, one.id, 0.05))
      const first = few.filter((seed) => variantOf(seed, one) === 'v0').length
      expect(distance([first, few.length - first], [few.length / 2, few.length / 2])).toBeLessThan(10.8)
    })
  }

  it('keeps a visitor in one wording, and in others of other surveys', () => {
    const [one, other] = [survey(0.5), { ...survey(0.5), id: 'returns' }]
    for (const seed of seeds.slice(0, 100)) expect(variantOf(seed, one)).toBe(variantOf(seed, one))
    const both = seeds.filter((seed) => variantOf(seed, one) && variantOf(seed, other)).length
    expect(Math.abs(both / seeds.length - 0.25)).toBeLessThan(4 * Math.sqrt((0.25 * 0.75) / seeds.length))
  })

  it('gives nobody a wording of no share, and everybody one that has it all', () => {
    for (const seed of seeds.slice(0, 1_000)) {
      expect(variantOf(seed, survey(0, 1))).toBe('v1')
      expect(variantOf(seed, survey(0))).toBe(undefined)
      expect(variantOf(seed, { id: 'plain' })).toBe(undefined)
    }
  })
})
