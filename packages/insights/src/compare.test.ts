import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareCes } from './compare-ces.ts'
import { compareCsat } from './compare-csat.ts'
import { compareNps } from './compare-nps.ts'
import { enoughResponses } from './enough-responses.ts'
import reference from './reference.test.json' with { type: 'json' }

const bands = (promoters: number, passives: number, detractors: number) => [
  0,
  0,
  0,
  detractors,
  0,
  0,
  0,
  passives,
  0,
  promoters,
  0,
]
const share = (satisfied: number, n: number) => [n - satisfied, 0, 0, satisfied, 0]

describe('two net promoter scores', () => {
  const first = bands(50, 30, 20)
  const second = bands(15, 12, 9)

  test('differ by what was published: z 0.924897, p 0.355019', () => {
    const change = compareNps(second, first)
    expect(change.difference).toBeCloseTo(13.333333, 6)
    expect(change.z).toBeCloseTo(0.924897, 6)
    expect(change.p).toBeCloseTo(0.355019, 6)
    expect(change.verdict).toBe('cannot_tell')
    expect(change.interval).toMatchObject({ level: 0.95, method: 'adjusted_wald' })
  })

  test('are judged from the first to the second: more promoters is better', () => {
    expect(compareNps(bands(20, 30, 50), bands(50, 30, 20)).verdict).toBe('better')
    expect(compareNps(bands(50, 30, 20), bands(20, 30, 50)).verdict).toBe('worse')
  })

  test('may differ by up to 200 points', () => {
    const change = compareNps(bands(0, 50, 50), bands(50, 50, 0))
    expect(change.difference).toBe(100)
    expect(change.interval?.high).toBeGreaterThan(110)
    expect(compareNps(bands(0, 0, 30), bands(30, 0, 0)).interval?.high).toBe(200)
  })
})

describe('two satisfactions', () => {
  test.each(reference.agrestiCaffo)(
    '$a of $na and $b of $nb differ as published',
    ({ a, na, b, nb, low, high }) => {
      const change = compareCsat(share(a, na), share(b, nb))
      expect(change.difference).toBeCloseTo(100 * (b / nb - a / na), 9)
      expect(change.interval?.low).toBeCloseTo(low, 6)
      expect(change.interval?.high).toBeCloseTo(high, 6)
      expect(change.interval?.method).toBe('agresti_caffo')
    },
  )

  test('are judged from the first to the second: more satisfied is better', () => {
    expect(compareCsat(share(20, 50), share(42, 50)).verdict).toBe('better')
    expect(compareCsat(share(42, 50), share(20, 50)).verdict).toBe('worse')
    expect(compareCsat(share(40, 50), share(42, 50)).verdict).toBe('cannot_tell')
  })
})

describe('two efforts', () => {
  test.each(reference.welch)('$a and $b differ as published', ({ a, b, t, p, low, high }) => {
    const change = compareCes(a, b)
    expect(change.z).toBeCloseTo(t, 9)
    expect(change.p).toBeCloseTo(p, 9)
    expect(change.interval?.low).toBeCloseTo(Math.max(-6, low), 9)
    expect(change.interval?.high).toBeCloseTo(Math.min(6, high), 9)
    expect(change.interval?.method).toBe('welch_t')
  })

  test('are judged from the first to the second: easier is better', () => {
    expect(compareCes([6, 8, 9, 7, 5, 3, 2], [1, 1, 2, 4, 8, 14, 10]).verdict).toBe('better')
    expect(compareCes([1, 1, 2, 4, 8, 14, 10], [6, 8, 9, 7, 5, 3, 2]).verdict).toBe('worse')
  })

  test('are still told apart when one sample has no variation, without taking that for certainty', () => {
    const agreed = [0, 0, 0, 0, 0, 0, 40]
    expect(compareCes([6, 8, 9, 7, 5, 3, 2], agreed).verdict).toBe('better')
    const near = [0, 0, 0, 1, 1, 2, 36]
    // −0.175 ± t(0.975; 39) √(2 · 0.3532 / 40): both means with the spread of the answers that vary.
    const change = compareCes(agreed, near)
    expect(change.verdict).toBe('cannot_tell')
    expect(change.interval?.low).toBeCloseTo(-0.443799, 6)
    expect(change.interval?.high).toBeCloseTo(0.093799, 6)
    expect(compareCes(near, agreed).interval?.high).toBeCloseTo(0.443799, 6)
  })

  test('leave the interval open when neither has any variation', () => {
    expect(compareCes([0, 0, 0, 0, 0, 40, 0], [0, 0, 0, 0, 0, 0, 40])).toStrictEqual({
      difference: 1,
      interval: null,
      z: null,
      p: null,
      verdict: 'cannot_tell',
    })
  })
})

const kinds = [
  ['net promoter scores', compareNps, 11, 200],
  ['satisfactions', compareCsat, 5, 100],
  ['efforts', compareCes, 7, 6],
] as const

describe.each(kinds)('any two %s', (_, compare, points, limit) => {
  const counts = fc.array(fc.nat(60), { minLength: points, maxLength: points })
  const lowest = (n: number) =>
    Array.from({ length: points }, (_count, index) => (index === 0 ? n - 1 : index === 1 ? 1 : 0))
  const highest = (n: number) => lowest(n).toReversed()

  test('with enough responses are told apart when they lie far apart', () => {
    expect(compare(lowest(enoughResponses), highest(enoughResponses)).verdict).toBe('better')
    expect(compare(highest(enoughResponses), lowest(enoughResponses)).verdict).toBe('worse')
  })

  test('with too few responses in either are never called better or worse', () => {
    const few = enoughResponses - 1
    expect(compare(lowest(few), highest(1_000)).verdict).toBe('cannot_tell')
    expect(compare(highest(1_000), lowest(few)).verdict).toBe('cannot_tell')
    expect(compare(lowest(few), highest(1_000)).p).toBeLessThan(0.001)
  })

  test('do not differ from themselves', () => {
    fc.assert(
      fc.property(counts, (a) => {
        const change = compare(a, a)
        expect(change.verdict).toBe('cannot_tell')
        if (change.interval === null) return
        expect(change).toMatchObject({ difference: 0, z: 0, p: 1 })
      }),
    )
  })

  test('are judged alike in both directions', () => {
    const mirrored = { better: 'worse', worse: 'better', cannot_tell: 'cannot_tell' } as const
    fc.assert(
      fc.property(counts, counts, (a, b) => {
        const there = compare(a, b)
        const back = compare(b, a)
        expect(back.verdict).toBe(mirrored[there.verdict])
        if (there.difference === null || there.interval === null) return
        expect(back.difference).toBeCloseTo(-there.difference, 9)
        expect(back.interval?.low).toBeCloseTo(-there.interval.high, 9)
        expect(back.p).toBeCloseTo(there.p ?? NaN, 9)
      }),
    )
  })

  test('have verdict, interval, p and difference that never contradict each other', () => {
    fc.assert(
      fc.property(counts, counts, (a, b) => {
        const { difference, interval, p, verdict } = compare(a, b)
        if (difference === null || interval === null || p === null) {
          expect(verdict).toBe('cannot_tell')
          return
        }
        expect(Math.abs(difference)).toBeLessThanOrEqual(limit)
        expect(interval.low).toBeGreaterThanOrEqual(-limit)
        expect(interval.high).toBeLessThanOrEqual(limit)
        expect(interval.low).toBeLessThanOrEqual(difference)
        expect(interval.high).toBeGreaterThanOrEqual(difference)
        expect(p).toBeGreaterThanOrEqual(0)
        expect(p).toBeLessThanOrEqual(1)
        if (verdict === 'cannot_tell') return
        expect(p).toBeLessThan(0.05)
        expect(Math.sign(difference)).toBe(verdict === 'better' ? 1 : -1)
      }),
    )
  })
})
