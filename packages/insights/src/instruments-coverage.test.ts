import { expect, test } from 'vitest'
import { binomial, draw, random, trinomial } from './chance.test.kit.ts'
import { enoughResponses } from './enough-responses.ts'
import { maxdiff } from './maxdiff.ts'
import { pmf } from './pmf.ts'
import type { Interval } from './score.ts'
import { sus } from './sus.ts'
import { thumbs } from './thumbs.ts'
import { umuxLite } from './umux-lite.ts'

const sizes = [enoughResponses, 30, 50, 100, 200]
const holds = (interval: Interval | null | undefined, truth: number) =>
  interval != null && interval.low <= truth && truth <= interval.high

test.each([0.2, 0.3, 0.4, 0.5, 0.6, 0.8])(
  'where %d would be very disappointed, the truth is in 92 to 98 of 100 intervals, whatever the sample’s size',
  (share) => {
    for (const n of sizes) {
      let fit = 0
      let up = 0
      for (const { hits, chance } of binomial(n, share)) {
        if (holds(pmf([hits, n - hits, 0, 0]).interval, 100 * share)) fit += chance
        if (holds(thumbs([n - hits, hits]).interval, 100 * share)) up += chance
      }
      expect(fit, `${n} responses`).toBeGreaterThan(0.92)
      expect(fit, `${n} responses`).toBeLessThan(0.98)
      expect(up).toBeCloseTo(fit, 12)
    }
  },
)

test.each([
  [0.2, 0.3],
  [0.3, 0.5],
  [0.33, 0.33],
  [0.1, 0.3],
])(
  'where %d find a thing hard and %d easy, UMUX-Lite holds the truth in 93 to 97 of 100 intervals',
  (hard, easy) => {
    const truth = hard * 25 + (1 - hard - easy) * 50 + easy * 100
    for (const n of [enoughResponses, 30, 50]) {
      let held = 0
      for (const { chance, low, middle, high } of trinomial(n, hard, easy)) {
        const rows = [
          ...Array.from({ length: low }, () => [2, 3]),
          ...Array.from({ length: middle }, () => [4, 4]),
          ...Array.from({ length: high }, () => [7, 7]),
        ]
        if (holds(umuxLite(rows).interval, truth)) held += chance
      }
      expect(held, `${n} responses`).toBeGreaterThan(0.93)
      expect(held, `${n} responses`).toBeLessThan(0.97)
    }
  },
)

test('SUS holds the truth in 93 to 97 of 100 intervals of 20 respondents who agree with themselves', () => {
  const next = random(1_986)
  const moods = [0.05, 0.1, 0.2, 0.4, 0.25]
  // Around a mood of 1 to 5 each answer moves by one down, or up, with chance 0.2; the ends take what would pass them.
  const answer = (mood: number) => {
    const luck = next()
    return Math.min(5, Math.max(1, mood + (luck < 0.2 ? -1 : luck < 0.4 ? 1 : 0)))
  }
  const expected = [1.2, 2, 3, 4, 4.8]
  const truth = 25 * moods.reduce((sum, share, mood) => sum + share * (expected[mood]! - 1), 0)
  let held = 0
  for (let round = 0; round < 3_000; round++) {
    const rows = draw(enoughResponses, moods, next).flatMap((count, mood) =>
      Array.from({ length: count }, () =>
        Array.from({ length: 10 }, (_, item) => (item % 2 === 0 ? answer(mood + 1) : 6 - answer(mood + 1))),
      ),
    )
    if (holds(sus(rows).interval, truth)) held++
  }
  expect(held / 3_000).toBeGreaterThan(0.93)
  expect(held / 3_000).toBeLessThan(0.97)
})

test('best-worst scaling holds the truth by respondents, and would not if every set were somebody else’s', () => {
  const next = random(1_992)
  const shown = ['price', 'speed', 'looks']
  let byRespondent = 0
  let bySet = 0
  for (let round = 0; round < 2_000; round++) {
    // Half of all always find the price best, the others choose by chance: its true value is 50.
    const choices = Array.from({ length: 30 }, (_, index) => {
      const loyal = next() < 0.5
      return Array.from({ length: 4 }, () => {
        const at = loyal ? 0 : Math.floor(3 * next())
        const best = shown[at]!
        const worst = shown[(at + (next() < 0.5 ? 1 : 2)) % 3]!
        return { respondent: `${index}`, shown, best, worst }
      })
    }).flat()
    const price = (given: Parameters<typeof maxdiff>[0]) =>
      maxdiff(given).things.find(({ id }) => id === 'price')?.interval
    if (holds(price(choices), 50)) byRespondent++
    if (holds(price(choices.map(({ respondent: _, ...choice }) => choice)), 50)) bySet++
  }
  expect(byRespondent / 2_000).toBeGreaterThan(0.93)
  expect(byRespondent / 2_000).toBeLessThan(0.97)
  expect(bySet / 2_000).toBeLessThan(0.9)
})
