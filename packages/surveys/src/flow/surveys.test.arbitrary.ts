import type { Answer, Condition, Item, Rule, SurveyDefinition } from '@heed/schema'
import fc from 'fast-check'

const choices = ['x', 'y', 'z'].map((id) => ({ id, text: id }))
const kinds: readonly ((id: string) => Item)[] = [
  (id) => ({ id, type: 'scale', min: 1, max: 5, text: id }),
  (id) => ({ id, type: 'scale', min: 0, max: 10, text: id, required: true }),
  (id) => ({ id, type: 'choice', text: id, choices }),
  (id) => ({ id, type: 'choice', text: id, choices, multiple: true }),
  (id) => ({ id, type: 'text', text: id }),
  (id) => ({ id, type: 'slider', text: id, min: 0, max: 4, step: 2 }),
  (id) => ({ id, type: 'kano', text: id, with: 'with', without: 'without' }),
  (id) => ({ id, type: 'consent', text: id, statement: 'yes' }),
  (id) => ({ id, type: 'message', text: id }),
]

const number = fc.integer({ min: -1, max: 11 })
const text = fc.constantFrom('x', 'y', 'z', 'w', '')

/** A condition over some of the items, wrong ones among them. */
function conditionOf(items: readonly Item[]): fc.Arbitrary<Condition> {
  const item = fc.constantFrom(...items.map(({ id }) => id))
  const op = fc.constantFrom('eq', 'ne', 'lt', 'lte', 'gt', 'gte')
  const leaf = fc.oneof(
    fc.record({ op: fc.constant('answered'), item }),
    fc.record({ op, item, value: fc.oneof(number, text, fc.boolean()) }),
    fc.record({ op, item, part: fc.constantFrom('with', 'without'), value: number }),
    fc.record({ op: fc.constant('includes'), item, value: text }),
    fc.record({ op: fc.constant('in'), item, value: fc.array(fc.oneof(number, text), { minLength: 1 }) }),
  )
  return fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 2, withCrossShrink: true },
      leaf,
      fc.record({
        op: fc.constantFrom('and', 'or'),
        of: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }),
      }),
      fc.record({ op: fc.constant('not'), of: tie('tree') }),
    ),
  })).tree as fc.Arbitrary<Condition>
}

/** A survey of up to `most` items whose rules lead anywhere: on, back, round, and to nothing. */
export const surveys = (most: number): fc.Arbitrary<SurveyDefinition> =>
  fc.array(fc.constantFrom(...kinds), { minLength: 1, maxLength: most }).chain((chosen) => {
    const items = chosen.map((kind, index) => kind('abcdefgh'[index]!))
    const target = fc.constantFrom(...items.map(({ id }) => id), 'thanks', 'sorry', 'nowhere')
    const rule: fc.Arbitrary<Rule> = fc.record(
      { after: fc.constantFrom(...items.map(({ id }) => id)), when: conditionOf(items), goTo: target },
      { requiredKeys: ['after', 'goTo'] },
    )
    return fc.array(rule, { maxLength: 6 }).map((rules) => ({
      formatVersion: 1,
      id: 'any',
      instrument: { kind: 'custom', items },
      flow: {
        rules,
        endings: [
          { id: 'thanks', text: 'Thanks' },
          { id: 'sorry', text: 'Sorry' },
        ],
      },
    }))
  })

/** All that can be answered to each of the items above; what is in a text is one of a few. `undefined` is no answer. */
export function allAnswersTo(item: Item): readonly (Answer | undefined)[] {
  const left = item.required ? [] : [undefined]
  if (item.type === 'scale')
    return [...left, ...Array.from({ length: item.max - item.min + 1 }, (_, step) => item.min + step)]
  if (item.type === 'slider') return [...left, 0, 2, 4]
  if (item.type === 'text')
    return [...left, 'x', 'y', 'z', 'w', 'something else', 'aa', 'wa', 'xa', 'ya', 'za']
  if (item.type === 'consent') return [...left, true]
  if (item.type === 'choice' && item.multiple)
    return [
      ...left,
      ...[1, 2, 3, 4, 5, 6, 7].map((bits) => ['x', 'y', 'z'].filter((_, at) => bits & (1 << at))),
    ]
  if (item.type === 'choice') return [...left, ['x'], ['y'], ['z']]
  if (item.type !== 'kano') return [undefined]
  const feelings = [undefined, 1, 2, 3, 4, 5]
  return feelings.flatMap((one) =>
    feelings.map((other) => ({ ...(one && { with: one }), ...(other && { without: other }) })),
  )
}

/** Some answers to some of a survey's items. */
export const answersTo = ({ instrument }: SurveyDefinition): fc.Arbitrary<Record<string, Answer>> =>
  fc
    .tuple(...instrument.items.map((item) => fc.constantFrom(...allAnswersTo(item))))
    .map((given) =>
      Object.fromEntries(
        given.flatMap((answer, index) =>
          answer === undefined ? [] : [[instrument.items[index]!.id, answer] as const],
        ),
      ),
    )
