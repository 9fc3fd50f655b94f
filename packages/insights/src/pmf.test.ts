import { describe, expect, test } from 'vitest'
import { enoughResponses } from './enough-responses.ts'
import reference from './instruments.reference.test.json' with { type: 'json' }
import { pmf, pmfThreshold } from './pmf.ts'
import { thumbs } from './thumbs.ts'

describe('product/market fit', () => {
  test.each(reference.pmf)('of $counts is $value percent of $n', ({ counts, value, n, low, high }) => {
    const score = pmf(counts)
    expect(score).toMatchObject({ n, gone: counts[3], distribution: counts })
    expect(score.value).toBeCloseTo(value, 10)
    expect(score.interval?.low).toBeCloseTo(low, 8)
    expect(score.interval?.high).toBeCloseTo(high, 8)
    expect(score.interval).toMatchObject({ level: 0.95, method: 'wilson' })
  })

  test('does not change with those who no longer use it', () => {
    const { value, interval } = pmf([46, 32, 22, 0])
    expect(pmf([46, 32, 22, 5_000])).toMatchObject({ value, interval, n: 100, gone: 5_000 })
    expect(pmf([0, 0, 0, 7])).toMatchObject({ value: null, n: 0, interval: null, warnings: ['no_responses'] })
  })

  test('of 46 in 100 is above the rule of thumb, and can not be told from it', () => {
    const { value, interval } = pmf([46, 32, 22, 10])
    expect(value).toBeGreaterThan(pmfThreshold)
    expect(interval?.low).toBeLessThan(pmfThreshold)
  })

  test('warns while it rests on too few who still use it', () => {
    expect(pmf([enoughResponses - 1, 0, 0, 100]).warnings).toEqual(['too_few'])
    expect(pmf([enoughResponses, 0, 0, 0]).warnings).toEqual([])
  })
})

describe('thumbs', () => {
  // 42 of 50: R 4.2.2, as for satisfaction.
  test('are the percent that points up, with the interval of a share', () => {
    const score = thumbs([8, 42])
    expect(score).toMatchObject({ value: 84, n: 50, distribution: [8, 42], warnings: [] })
    expect(score.interval?.low).toBeCloseTo(71.4858, 4)
    expect(score.interval?.high).toBeCloseTo(91.6626, 4)
    expect(thumbs([1, 0])).toMatchObject({ value: 0, warnings: ['too_few'] })
    expect(thumbs([0, 0])).toMatchObject({ value: null, interval: null, warnings: ['no_responses'] })
  })
})
