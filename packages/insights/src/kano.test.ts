import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import reference from './instruments.reference.test.json' with { type: 'json' }
import { kano } from './kano.ts'
import { kanoTable } from './kano-table.ts'

const pair = (present: number, absent: number) => ({ with: present, without: absent })
const many = (n: number, present: number, absent: number) =>
  Array.from({ length: n }, () => pair(present, absent))
/** So many respondents of each kind. */
const kinds = (m: number, p: number, a: number, i: number, r = 0, q = 0) => [
  ...many(m, 3, 5),
  ...many(p, 1, 5),
  ...many(a, 1, 3),
  ...many(i, 3, 3),
  ...many(r, 5, 1),
  ...many(q, 1, 1),
]

describe('Kano’s evaluation table', () => {
  // Rows with the feature, columns without it: like, must be, neutral, live with, dislike.
  test('is the printed one', () => {
    const letters = {
      attractive: 'A',
      performance: 'O',
      must_be: 'M',
      indifferent: 'I',
      reverse: 'R',
      questionable: 'Q',
    }
    expect(kanoTable.map((row) => row.map((category) => letters[category]).join(''))).toEqual([
      'QAAAO',
      'RIIIM',
      'RIIIM',
      'RIIIM',
      'RRRRQ',
    ])
  })

  test('decides what each of the 25 pairs of answers counts as', () => {
    for (let present = 1; present <= 5; present++) {
      for (let absent = 1; absent <= 5; absent++) {
        const category = kanoTable[present - 1]![absent - 1]!
        expect(kano([pair(present, absent)])).toMatchObject({ n: 1, category, counts: { [category]: 1 } })
      }
    }
  })

  test('turns over when the questions are swapped: wanted becomes unwanted', () => {
    for (const [present, absent] of [
      [1, 5],
      [1, 3],
      [3, 5],
    ] as const) {
      expect(kano([pair(absent, present)]).category).toBe('reverse')
    }
  })
})

describe('a feature', () => {
  test.each(reference.kano)('with the pairs $pairs counts $counts', ({ pairs, counts, better, worse }) => {
    const score = kano(pairs.split(' ').map(([present, absent]) => pair(Number(present), Number(absent))))
    expect(Object.values(score.counts)).toEqual(counts)
    for (const [said, known] of [
      [score.better, better],
      [score.worse, worse],
    ] as const) {
      expect(said.value).toBeCloseTo(known[0]!, 12)
      expect(said.interval?.low).toBeCloseTo(known[1]!, 10)
      expect(said.interval?.high).toBeCloseTo(known[2]!, 10)
      expect(said.interval).toMatchObject({ level: 0.95, method: 'wilson' })
    }
  })

  test('that most take for granted is must-be: its absence hurts, its presence hardly pleases', () => {
    const score = kano(kinds(60, 10, 5, 25))
    expect(score).toMatchObject({ category: 'must_be', n: 100, warnings: [] })
    expect(score.better.value).toBeCloseTo(0.15, 12)
    expect(score.worse.value).toBeCloseTo(-0.7, 12)
  })

  test('of which two kinds could be even is called what hurts most when it is missing, and unclear', () => {
    expect(kano(kinds(20, 20, 20, 20))).toMatchObject({ category: 'must_be', warnings: ['category_unclear'] })
    expect(kano(kinds(0, 20, 20, 20))).toMatchObject({ category: 'performance' })
    expect(kano(kinds(0, 0, 20, 20))).toMatchObject({ category: 'attractive' })
    // (a − b) / √(a + b) standard errors: 2.02, and 1.91.
    expect(kano(kinds(0, 0, 35, 20)).warnings).toEqual([])
    expect(kano(kinds(0, 0, 34, 20)).warnings).toEqual(['category_unclear'])
  })

  test('with more than one questionable answer in ten has its question to be read again', () => {
    expect(kano(kinds(81, 0, 0, 9, 0, 10)).warnings).toEqual([])
    expect(kano(kinds(80, 0, 0, 9, 0, 11)).warnings).toEqual(['questionable_answers'])
  })

  test('that nobody wants either way has no coefficients', () => {
    const none = { value: null, interval: null }
    expect(kano(kinds(0, 0, 0, 0, 30, 0))).toMatchObject({
      category: 'reverse',
      n: 30,
      better: none,
      worse: none,
    })
    expect(kano([])).toStrictEqual({
      n: 0,
      counts: { must_be: 0, performance: 0, attractive: 0, indifferent: 0, reverse: 0, questionable: 0 },
      category: null,
      better: none,
      worse: none,
      warnings: ['no_responses'],
    })
  })

  test('counts only whole pairs, and says that some were left out', () => {
    const bad: any[] = [
      { with: 1 },
      { with: 0, without: 3 },
      { with: 1, without: 6 },
      { with: '1', without: 3 },
      null,
      1,
    ]
    expect(kano([pair(1, 3), ...bad])).toMatchObject({
      n: 1,
      warnings: ['too_few', 'invalid_rows', 'category_unclear'],
    })
  })

  test('has coefficients from 0 to 1 and −1 to 0, within their intervals, whatever was answered', () => {
    const point = fc.integer({ min: 1, max: 5 })
    fc.assert(
      fc.property(fc.array(fc.record({ with: point, without: point }), { maxLength: 60 }), (pairs) => {
        const { better, worse, n, counts } = kano(pairs)
        expect(n).toBe(pairs.length)
        expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(n)
        if (!better.interval || !worse.interval) return
        expect(better.interval.low).toBeGreaterThanOrEqual(0)
        expect(better.interval.low).toBeLessThanOrEqual(better.value!)
        expect(better.value).toBeLessThanOrEqual(better.interval.high)
        expect(worse.interval.low).toBeGreaterThanOrEqual(-1)
        expect(worse.interval.low).toBeLessThanOrEqual(worse.value!)
        expect(worse.value).toBeLessThanOrEqual(worse.interval.high)
        expect(worse.interval.high).toBeLessThanOrEqual(0)
      }),
    )
  })
})
