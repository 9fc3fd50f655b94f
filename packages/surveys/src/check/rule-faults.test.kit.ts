import type { Condition, Rule, SurveyDefinition } from '@heed/schema'
import { fault, type Expected, type Fault } from './fault.test.kit.ts'
import { walks } from './respondents.test.kit.ts'

/** What nobody of some hundred comes to. */
function unreached(survey: SurveyDefinition): readonly Expected[] {
  const reached = new Set(walks(survey).flatMap(({ items, ending }) => [...items, ending]))
  const missed = (things: readonly { id: string }[], code: Expected[0], path: string) =>
    things.flatMap(({ id }, index): Expected[] => (reached.has(id) ? [] : [[code, `${path}.${index}`]]))
  return [
    ...missed(survey.instrument.items, 'unreachable_item', 'instrument.items'),
    ...missed(survey.flow?.endings ?? [], 'unreachable_ending', 'flow.endings'),
  ]
}

/** Spoils each rule of a survey in each way. */
export function* ruleFaults(good: SurveyDefinition): Generator<Fault> {
  const { items } = good.instrument
  for (const [index, rule] of (good.flow?.rules ?? []).entries()) {
    const path = `flow.rules.${index}`
    const change = (kind: string, more: Partial<Rule>, ...expected: Expected[]) =>
      fault(kind, good, ({ flow }) => void Object.assign(flow.rules[index]!, more), ...expected)

    yield change('a rule to nowhere', { goTo: 'gone' }, ['rule_to_nowhere', `${path}.goTo`])
    yield change('a rule from nowhere', { after: 'gone' }, ['rule_from_nowhere', `${path}.after`])
    const ending = good.flow!.endings![0]!.id
    yield change('a rule after an ending', { after: ending }, ['rule_from_nowhere', `${path}.after`])
    yield change('a rule to itself', { goTo: rule.after }, ['loop', `${path}.goTo`])
    if (rule.after !== items[0]!.id)
      yield change('a rule to the start', { goTo: items[0]!.id }, ['loop', `${path}.goTo`])

    const when: Condition = rule.when ?? { op: 'answered', item: rule.after }
    const not: Condition = { op: 'not', of: when }
    const never: Expected = ['condition_never_holds', `${path}.when`]
    yield change('a contradiction', { when: { op: 'and', of: [when, not] } }, never)
    const always: Expected = ['condition_always_holds', `${path}.when`]
    yield change('a tautology', { when: { op: 'or', of: [when, not] } }, always)
    if (rule.when) {
      yield change(
        'a contradiction inside',
        { when: { op: 'or', of: [when, { op: 'and', of: [when, not] }] } },
        ['condition_never_holds', `${path}.when.of.1`],
      )
    }
    yield fault(
      'a rule that another leaves nothing',
      good,
      ({ flow }) => void flow.rules.splice(index, 0, { after: rule.after, goTo: rule.goTo }),
      ['rule_never_applies', `flow.rules.${index + 1}`],
    )
    for (const [kind, cut] of [
      ['a rule taken away', (rules: Rule[]) => void rules.splice(index, 1)],
      ['a condition taken away', (rules: Rule[]) => void delete rules[index]!.when],
    ] as const) {
      const spoilt = fault(kind, good, ({ flow }) => cut(flow.rules))
      const expected = unreached(spoilt.survey)
      if (expected.length) yield { ...spoilt, expected }
    }
  }
}
