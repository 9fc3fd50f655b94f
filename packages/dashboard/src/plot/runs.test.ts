import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runs } from './runs.ts'

describe('a series with gaps', () => {
  it('falls into its unbroken stretches', () =>
    expect(runs([null, 1, 2, null, null, 3, null])).toEqual([[1, 2], [3]]))

  it('loses nothing, bridges nothing, and keeps its order', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer(), { nil: null })), (series) => {
        const found = runs(series)
        expect(found.flat()).toEqual(series.filter((item) => item !== null))
        const starts = series.filter((item, i) => item !== null && (i === 0 || series[i - 1] === null))
        expect(found.length).toBe(starts.length)
        expect(found.every((run) => run.length > 0)).toBe(true)
      }),
    )
  })
})
