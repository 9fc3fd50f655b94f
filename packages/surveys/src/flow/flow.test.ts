import type { Answer, Condition, SurveyDefinition } from '@heed/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nps } from '../presets/nps.ts'
import { holds } from './holds.ts'
import { nextStep } from './next-step.ts'
import type { Flowing } from './onward.ts'
import { pathOf } from './path-of.ts'
import { answersTo, surveys } from './surveys.test.arbitrary.ts'

const item = (id: string) => ({ id, type: 'scale' as const, min: 1, max: 5, text: id })
type Rules = NonNullable<NonNullable<SurveyDefinition['flow']>['rules']>
const asking = (ids: string, rules: Rules = []): Flowing => ({
  instrument: { kind: 'custom', items: [...ids].map(item) },
  flow: {
    rules,
    endings: [
      { id: 'thanks', text: 'Thanks' },
      { id: 'sorry', text: 'Sorry' },
    ],
  },
})
const way = (definition: Flowing, answers: Record<string, Answer> = {}) => {
  const { items, ending } = pathOf(definition, answers)
  return [...items, ending].join(' ')
}

describe('the order in which a survey asks', () => {
  it('is that of its items, and the first ending comes last', () => {
    expect(way(asking('abc'))).toBe('a b c thanks')
  })

  it('ends without a name where no ending is named', () => {
    expect(pathOf(nps(), { score: 9 })).toEqual({ items: ['score', 'reason'], ending: '' })
    expect(nextStep(nps(), {})).toBe('score')
    expect(nextStep(nps(), { score: 9 }, 'score')).toBe('reason')
    expect(nextStep(nps(), { score: 9 }, 'reason')).toBe('')
  })

  it('follows the first rule that holds', () => {
    const definition = asking('abc', [
      { after: 'a', when: { op: 'lte', item: 'a', value: 2 }, goTo: 'c' },
      { after: 'a', when: { op: 'lte', item: 'a', value: 4 }, goTo: 'sorry' },
    ])
    expect([1, 3, 5].map((a) => way(definition, { a }))).toEqual(['a c thanks', 'a sorry', 'a b c thanks'])
    expect(way(definition)).toBe('a b c thanks')
  })

  it('may go back to what was not asked yet', () => {
    const rules = [
      { after: 'a', goTo: 'c' },
      { after: 'c', goTo: 'b' },
      { after: 'b', goTo: 'd' },
    ]
    expect(way(asking('abcd', rules))).toBe('a c b d thanks')
  })

  it('passes over a rule that leads nowhere, or in a circle', () => {
    expect(way(asking('ab', [{ after: 'a', goTo: 'gone' }]))).toBe('a b thanks')
    expect(way(asking('ab', [{ after: 'b', goTo: 'a' }]))).toBe('a b thanks')
    expect(way(asking('ab', [{ after: 'a', goTo: 'a' }]))).toBe('a b thanks')
    const round = [
      { after: 'b', goTo: 'a' },
      { after: 'b', goTo: 'sorry' },
    ]
    expect(way(asking('ab', round))).toBe('a b sorry')
  })

  it('is not decided by an answer that a change of mind took off the way', () => {
    const definition = asking('abc', [
      { after: 'a', when: { op: 'eq', item: 'a', value: 1 }, goTo: 'c' },
      { after: 'c', when: { op: 'eq', item: 'b', value: 5 }, goTo: 'sorry' },
    ])
    expect(way(definition, { a: 2, b: 5 })).toBe('a b c sorry')
    expect(way(definition, { a: 1, b: 5 })).toBe('a c thanks')
  })

  it('goes on from a question that the answers lead past, once they were changed', () => {
    const definition = asking('abcd', [{ after: 'a', when: { op: 'eq', item: 'a', value: 1 }, goTo: 'd' }])
    expect(nextStep(definition, { a: 1 }, 'b')).toBe('c')
    expect(nextStep(definition, {}, 'thanks')).toBe('')
    expect(nextStep(definition, {}, 'unknown')).toBe('')
  })
})

describe('whatever its rules are, a survey', () => {
  it('comes to an end, asks nothing twice, and goes where its path says', () => {
    let steps = 0
    const any = surveys(6).chain((definition) => fc.tuple(fc.constant(definition), answersTo(definition)))
    fc.assert(
      fc.property(any, ([definition, answers]) => {
        const { items, ending } = pathOf(definition, answers)
        expect(new Set(items).size).toBe(items.length)
        const visited: string[] = []
        for (let at = nextStep(definition, answers); at; at = nextStep(definition, answers, at)) {
          visited.push(at)
          if (visited.length > 20) expect.fail('goes round and round')
        }
        expect(visited).toEqual([...items, ending])
        steps += visited.length
      }),
      { numRuns: 1_000 },
    )
    expect(steps).toBeGreaterThan(1_000 * 2)
  })

  it('comes to an end from any of its questions, on the way or off it', () => {
    const any = surveys(6).chain((definition) => fc.tuple(fc.constant(definition), answersTo(definition)))
    fc.assert(
      fc.property(any, ([definition, answers]) => {
        for (const { id } of definition.instrument.items) {
          let left = 12
          for (let at = id; at; at = nextStep(definition, answers, at)) expect(left--).toBeGreaterThan(0)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('shows whoever stands at a question the same way on, whatever stands in questions to come', () => {
    const any = surveys(6).chain((definition) =>
      fc.tuple(fc.constant(definition), answersTo(definition), answersTo(definition)),
    )
    fc.assert(
      fc.property(any, ([definition, answers, others]) => {
        const { items } = pathOf(definition, answers)
        for (const [index, id] of items.entries()) {
          const told = new Set(items.slice(0, index + 1))
          const mixed = Object.fromEntries([
            ...Object.entries(others).filter(([id]) => !told.has(id)),
            ...Object.entries(answers).filter(([id]) => told.has(id)),
          ])
          expect(nextStep(definition, mixed, id)).toBe(nextStep(definition, answers, id))
        }
      }),
      { numRuns: 500 },
    )
  })

  it('throws nothing, whatever a document holds in place of rules and conditions', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), (one, other, more) => {
        const broken = asking('ab', [
          { after: 'a', when: one as Condition, goTo: 'b' },
          other as Rules[number],
          { after: 'a', when: { op: 'or', of: [more as Condition] }, goTo: 'thanks' },
        ])
        for (const definition of [broken, { ...broken, flow: one }, { instrument: other, flow: more }]) {
          expect(typeof nextStep(definition as Flowing, { a: one as Answer }, 'a')).toBe('string')
        }
        expect(typeof holds(one as Condition, { a: other as Answer })).toBe('boolean')
      }),
      { numRuns: 1_000 },
    )
  })
})
