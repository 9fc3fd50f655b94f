import { scales } from '@heed/schema'
import { describe, expect, it } from 'vitest'
import { kinds } from './kind.ts'

describe('a scale on the page', () => {
  it.each(['nps', 'csat', 'ces'] as const)('of %s is the one that the surveys ask', (kind) => {
    const { min, max } = scales[kind]
    expect(kinds[kind].answers).toEqual([min, max])
  })

  it('is drawn whole: NPS from −100 to 100, CSAT from 0 to 100 %, CES from 1 to 7', () => {
    expect(kinds.nps.axis).toEqual([-100, 100])
    expect(kinds.csat.axis).toEqual([0, 100])
    expect(kinds.ces.axis).toEqual([1, 7])
  })

  it.each(['nps', 'csat', 'ces'] as const)('of %s has a label at both ends', (kind) => {
    const { ticks, axis } = kinds[kind]
    expect([ticks[0], ticks.at(-1)]).toEqual(axis)
  })
})
