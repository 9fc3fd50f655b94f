import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import reference from './instruments.reference.test.json' with { type: 'json' }
import { maxdiff } from './maxdiff.ts'
import { nps } from './nps.ts'
import type { MaxDiffChoice } from './read-choices.ts'

const shown = ['price', 'speed', 'looks']

describe('best-worst scaling', () => {
  test('counts best less worst in percent of the showings, best first', () => {
    const { things, n, tasks } = maxdiff([
      { shown: ['a', 'b', 'c', 'd'], best: 'a', worst: 'd' },
      { shown: ['a', 'b', 'c', 'd'], best: 'a', worst: 'c' },
      { shown: ['a', 'b', 'c'], best: 'b', worst: 'c' },
      { shown: ['b', 'c', 'd'], best: 'd', worst: 'b' },
    ])
    expect({ n, tasks }).toEqual({ n: 4, tasks: 4 })
    expect(things.map(({ id, shown: of, best, worst }) => [id, of, best, worst])).toEqual([
      ['a', 3, 2, 0],
      ['b', 4, 1, 1],
      ['d', 3, 1, 1],
      ['c', 4, 0, 2],
    ])
    expect(things.map(({ value }) => Math.round(value))).toEqual([67, 0, 0, -50])
  })

  test('gives a thing that nobody saw twice the interval that so many promoters and detractors have', () => {
    const choices = Array.from({ length: 60 }, (_, index) =>
      index < 35
        ? { shown, best: 'price', worst: 'looks' }
        : index < 50
          ? { shown, best: 'speed', worst: 'price' }
          : { shown, best: 'looks', worst: 'speed' },
    )
    const price = maxdiff(choices).things.find(({ id }) => id === 'price')
    const { value, interval, warnings } = nps([15, 0, 0, 0, 0, 0, 0, 10, 0, 0, 35])
    expect(price).toEqual({ id: 'price', shown: 60, best: 35, worst: 15, n: 60, value, interval, warnings })
  })

  test.each(reference.maxdiff)('by respondents agrees with scipy (case %#)', ({ choices, things }) => {
    const score = maxdiff(
      choices.split(' ').map((choice): MaxDiffChoice => {
        const [respondent, ids, best, worst] = choice.split('-') as [string, string, string, string]
        return { respondent, shown: [...ids], best, worst }
      }),
    )
    expect(score.things).toHaveLength(things.length)
    for (const { id, n, value, low, high } of things) {
      const said = score.things.find((thing) => thing.id === id)!
      expect(said.n).toBe(n)
      expect(said.value).toBeCloseTo(value, 9)
      expect(said.interval?.low).toBeCloseTo(low, 7)
      expect(said.interval?.high).toBeCloseTo(high, 7)
      expect(said.interval).toMatchObject({ level: 0.95, method: 'cluster_t' })
    }
  })

  test('learns nothing new from one respondent who says the same again and again', () => {
    const once = Array.from({ length: 40 }, (_, index) => ({
      respondent: `${index}`,
      shown,
      best: index % 3 ? 'price' : 'speed',
      worst: 'looks',
    }))
    const price = (choices: readonly MaxDiffChoice[]) =>
      maxdiff(choices).things.find(({ id }) => id === 'price')!.interval!
    const one = price([...once, ...once])
    const ten = price(Array.from({ length: 10 }, () => once).flat())
    expect(ten.low).toBeCloseTo(one.low, 9)
    expect(ten.high).toBeCloseTo(one.high, 9)
  })

  test('has no interval for what all judged alike, more than once, and says why', () => {
    const twice = ['x', 'y'].flatMap((respondent) =>
      [1, 2].map(() => ({ respondent, shown, best: 'price', worst: 'looks' })),
    )
    expect(maxdiff(twice).things[0]).toMatchObject({
      value: 100,
      n: 2,
      interval: null,
      warnings: ['too_few', 'no_variation'],
    })
    expect(maxdiff(twice.slice(0, 2)).things[0]).toMatchObject({
      n: 1,
      interval: null,
      warnings: ['too_few'],
    })
  })

  test('leaves out what is no choice, and says so', () => {
    const good = { shown, best: 'price', worst: 'looks' }
    const bad: any[] = [
      { ...good, best: 'looks' },
      { ...good, best: 'taste' },
      { ...good, worst: undefined },
      { ...good, shown: ['price', 'price', 'looks'] },
      { ...good, shown: ['price', 'looks', 3] },
      { ...good, shown: 'price looks' },
      { ...good, respondent: 7 },
      null,
      undefined,
      1,
    ]
    for (const choice of bad)
      expect(maxdiff([good, choice])).toMatchObject({ tasks: 1, n: 1, warnings: ['too_few', 'invalid_rows'] })
    expect(maxdiff([])).toEqual({ n: 0, tasks: 0, things: [], warnings: ['no_responses'] })
  })

  test('adds up to nothing where all were shown equally often, and lies within its intervals', () => {
    const choice = fc
      .record({ order: fc.shuffledSubarray(['a', 'b', 'c', 'd'], { minLength: 2 }), who: fc.nat(5) })
      .map(({ order, who }) => ({
        shown: ['a', 'b', 'c', 'd'],
        best: order[0]!,
        worst: order[1]!,
        respondent: `${who}`,
      }))
    fc.assert(
      fc.property(fc.array(choice, { minLength: 1, maxLength: 40 }), (choices) => {
        const { things } = maxdiff(choices)
        expect(things.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(0, 8)
        for (const { value, interval } of things) {
          expect(Math.abs(value)).toBeLessThanOrEqual(100)
          if (!interval) continue
          expect(interval.low).toBeLessThanOrEqual(value)
          expect(interval.high).toBeGreaterThanOrEqual(value)
          expect(interval.low).toBeGreaterThanOrEqual(-100)
          expect(interval.high).toBeLessThanOrEqual(100)
        }
      }),
    )
  })
})
