import type { SurveyDefinition } from '@heed/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answersTo, surveys } from '../flow/surveys.test.arbitrary.ts'
import { allAnswers, walked } from './brute-force.test.kit.ts'
import { explore } from './explore.ts'

const explored = (definition: SurveyDefinition, most?: number) => {
  const { exact, reached, onward } = explore(definition, most)
  const pairs = [...onward].flatMap(([from, ids]) => [...ids].map((id) => `${from} ${id}`))
  return { exact, reached: [...reached].sort(), onward: pairs.sort() }
}

describe('what answers can lead to', () => {
  it('is exactly what trying all of them finds, in any survey', () => {
    let compared = 0
    fc.assert(
      fc.property(surveys(6), (definition) => {
        const ways = allAnswers(definition)
        fc.pre(ways !== undefined)
        const { reached, onward } = walked(definition, ways)
        expect(explored(definition)).toEqual({ exact: true, reached, onward })
        compared += ways.length
      }),
      { numRuns: 100 },
    )
    expect(compared).toBeGreaterThan(2_000)
  })

  it('is never less than what anybody finds, where there is too much to try', () => {
    let blurred = 0
    const any = surveys(8).chain((definition) =>
      fc.tuple(fc.constant(definition), fc.array(answersTo(definition), { minLength: 5, maxLength: 20 })),
    )
    fc.assert(
      fc.property(any, fc.constantFrom(0, 5, 10, 20, 40), ([definition, ways], most) => {
        const found = explored(definition, most)
        const some = walked(definition, ways)
        expect(found.reached).toEqual(expect.arrayContaining(some.reached))
        expect(found.onward).toEqual(expect.arrayContaining(some.onward))
        blurred += Number(!found.exact)
      }),
      { numRuns: 400 },
    )
    expect(blurred).toBeGreaterThan(60)
  })

  it('is found at once even where fifty questions all decide together', () => {
    const items = Array.from({ length: 50 }, (_, index) => ({
      id: `q${index}`,
      type: 'scale' as const,
      min: 0,
      max: 10,
      text: '?',
    }))
    const all = items.flatMap(({ id }) => [2, 4, 6].map((value) => ({ op: 'gt' as const, item: id, value })))
    const deep = Array.from({ length: 10 }, (_, index) => all.slice(index * 15, index * 15 + 4))
    const when = { op: 'or' as const, of: deep.map((of) => ({ op: 'and' as const, of })) }
    const rules = [
      { after: 'q49', when, goTo: 'sorry' },
      { after: 'q20', when, goTo: 'q3' },
    ]
    const endings = ['thanks', 'sorry'].map((id) => ({ id, text: id }))
    const found = explore({ instrument: { kind: 'custom', items }, flow: { rules, endings } })
    expect(found.exact).toBe(false)
    expect(found.reached.size).toBe(52)
  })
})
