import { describe, expect, test } from 'vitest'
import { draw, random, trinomial } from './chance.test.kit.ts'
import { compareCes } from './compare-ces.ts'
import { compareCsat } from './compare-csat.ts'
import { compareNps } from './compare-nps.ts'
import { enoughResponses } from './enough-responses.ts'
import { nps } from './nps.ts'

// Shares of promoters and detractors among all customers: the published grid and a few more.
const customers = [
  [0.9, 0.02],
  [0.7, 0.05],
  [0.5, 0.2],
  [0.3, 0.4],
  [0.33, 0.33],
  [0.1, 0.2],
  [0.05, 0.8],
  [0.6, 0.35],
] as const

/** How often the interval of a sample of `n` holds the true score. */
function coverage(n: number, promoter: number, detractor: number): number {
  const truth = 100 * (promoter - detractor)
  let held = 0
  for (const { chance, low: d, middle, high: p } of trinomial(n, detractor, promoter)) {
    const { interval } = nps([d, 0, 0, 0, 0, 0, 0, middle, 0, 0, p])
    if (interval && interval.low <= truth && truth <= interval.high) held += chance
  }
  return held
}

const sizes = [enoughResponses, 30, 50, 100, 200]

test.each(customers)(
  'of customers of whom %d promote and %d detract, the truth is in 93 to 97 of 100 intervals',
  (p, d) => {
    for (const n of sizes) {
      expect(coverage(n, p, d), `${n} responses`).toBeGreaterThan(0.93)
      expect(coverage(n, p, d), `${n} responses`).toBeLessThan(0.97)
    }
  },
)

test.each([
  [0.02, 0.02],
  [0.1, 0.1],
  [0.97, 0.01],
])('where nearly all customers are alike (%d promote, %d detract) intervals err on the wide side', (p, d) => {
  for (const n of sizes) expect(coverage(n, p, d), `${n} responses`).toBeGreaterThan(0.93)
})

describe('two samples of the same customers', () => {
  test.each([
    ['net promoter score', compareNps, [0.02, 0.01, 0.02, 0.03, 0.04, 0.06, 0.07, 0.15, 0.2, 0.2, 0.2]],
    ['satisfaction', compareCsat, [0.05, 0.05, 0.1, 0.4, 0.4]],
    ['effort', compareCes, [0.03, 0.07, 0.1, 0.15, 0.25, 0.25, 0.15]],
  ] as const)('are called different in %s about one time in twenty at most', (_, compare, shares) => {
    const next = random(20_261_122)
    let alarms = 0
    for (let round = 0; round < 4_000; round++) {
      const change = compare(draw(25, shares, next), draw(60, shares, next))
      if (change.verdict !== 'cannot_tell') alarms++
    }
    expect(alarms / 4_000).toBeLessThan(0.06)
    expect(alarms / 4_000).toBeGreaterThan(0.02)
  })
})
