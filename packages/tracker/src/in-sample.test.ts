import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { BASE64URL, drawer, HEX } from './drawer.test.data.ts'
import { inSample } from './in-sample.ts'

const draw = drawer(20_261_122)

/** Pseudonyms and ids as they are made: 22 letters of base64url, and UUIDs of version 7 in the order of time. */
const made = {
  visitors: () => draw.text(BASE64URL, 22),
  sessions: (at: number) => {
    const time = (1_764_000_000_000 + at * 37).toString(16).padStart(12, '0')
    const [a, b, c] = [3, 3, 12].map((length) => draw.text(HEX, length))
    return `${time.slice(0, 8)}-${time.slice(8)}-7${a}-8${b}-${c}`
  },
}
const COUNT = 100_000

/** Chi-square of 99 degrees of freedom stays below this in 999 of 1,000 samples that are uniform (NIST/SEMATECH handbook, 1.3.6.7.4). */
const LIMIT = 148.23

test.each(['visitors', 'sessions'] as const)('each hundredth of all %s is as large as any other', (who) => {
  const hundredths = Array.from({ length: 100 }, () => 0)
  for (let at = 0; at < COUNT; at++) {
    const text = made[who](at)
    let low = 0
    let high = 100
    // The smallest share that has it.
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (inSample(text, middle / 100)) high = middle
      else low = middle
    }
    hundredths[low]!++
  }
  const expected = COUNT / 100
  const chiSquare = hundredths.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)
  console.log(`sampling of ${who}: chi-square ${chiSquare.toFixed(1)} of at most ${LIMIT}`)
  expect(chiSquare).toBeLessThan(LIMIT)
})

test('a tenth of all visitors is a tenth', () => {
  const kept = Array.from({ length: COUNT }, made.visitors).filter((visitor) => inSample(visitor, 0.1))
  // Five standard deviations.
  expect(Math.abs(kept.length - COUNT / 10)).toBeLessThan(5 * Math.sqrt(COUNT * 0.1 * 0.9))
})

test('who is in stays in: always the same answer, and a larger share keeps all of a smaller one', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true })
  fc.assert(
    fc.property(fc.string(), share, share, (text, one, other) => {
      expect(inSample(text, one)).toBe(inSample(text, one))
      if (inSample(text, Math.min(one, other))) expect(inSample(text, Math.max(one, other))).toBe(true)
    }),
  )
})

test('a share of 1 keeps everybody, a share of 0 nobody', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect([inSample(text, 1), inSample(text, 0)]).toEqual([true, false])
    }),
  )
})
