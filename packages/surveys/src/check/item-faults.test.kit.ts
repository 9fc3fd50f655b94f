import type { SurveyDefinition } from '@heed/schema'
import { fault, type Expected, type Fault } from './fault.test.kit.ts'
import { leavesOf } from './leaves-of.ts'
import { wordsOf } from './words-of.ts'

/** What is wrong once an item is gone: whatever mentions it. */
function mentions(good: SurveyDefinition, gone: string): Expected[] {
  const rules = (good.flow?.rules ?? []).flatMap(({ after, when, goTo }, index): Expected[] => {
    const path = `flow.rules.${index}`
    return [
      ...(after === gone ? [['rule_from_nowhere', `${path}.after`] as const] : []),
      ...(goTo === gone ? [['rule_to_nowhere', `${path}.goTo`] as const] : []),
      ...(when ? leavesOf(when, `${path}.when`) : [])
        .filter(({ condition }) => condition.item === gone)
        .map(({ path }): Expected => ['condition_item_unknown', path]),
    ]
  })
  const left = { ...good, instrument: without(good, gone) }
  const words = wordsOf(left)
    .filter(({ text }) => JSON.stringify(text).includes(`{answer.${gone}}`))
    .map(({ path }): Expected => ['placeholder_item_unknown', path])
  return [...rules, ...words]
}

const without = ({ instrument }: SurveyDefinition, gone: string) => ({
  ...instrument,
  items: instrument.items.filter(({ id }) => id !== gone),
})

/** Spoils items, endings and variants of a survey in each way. */
export function* itemFaults(good: SurveyDefinition): Generator<Fault> {
  const { items } = good.instrument
  for (const [index, { id, type }] of items.entries()) {
    const expected = mentions(good, id)
    if (expected.length) {
      const drop = (survey: { instrument: object }) =>
        Object.assign(survey, { instrument: without(good, id) })
      yield fault('an item taken away', good, (survey) => void drop(survey), ...expected)
      if (expected.some(([code]) => code !== 'placeholder_item_unknown')) {
        const variant = { id: 'other', share: 0.5, instrument: without(good, id) }
        const path = `experiment.${good.experiment?.length ?? 0}.instrument`
        yield fault(
          'a variant without an item of the flow',
          good,
          (survey) => void (survey.experiment = [...(good.experiment ?? []), variant]),
          ['variant_mismatch', path],
        )
      }
    }
    if (type === 'contact' || type === 'consent') {
      yield fault('a promise of anonymity', good, (survey) => void (survey.anonymous = true), [
        'not_anonymous',
        `instrument.items.${index}`,
      ])
    }
    yield fault(
      'an ending named like an item',
      good,
      ({ flow }) => void flow.endings.push({ id, text: 'End' }),
      ['id_twice', `flow.endings.${good.flow?.endings?.length ?? 1}.id`],
    )
  }
  yield fault(
    'an ending to which nothing leads',
    good,
    ({ flow }) => void flow.endings.push({ id: 'orphan', text: 'Nobody reads this' }),
    ['unreachable_ending', `flow.endings.${good.flow?.endings?.length ?? 1}`],
  )
  yield fault(
    'an item to which nothing leads',
    good,
    ({ instrument, flow }) => {
      flow.rules.push({ after: items.at(-1)!.id, goTo: flow.endings[0]!.id })
      instrument.items.push({ id: 'orphan', type: 'text', text: 'Nobody is asked this' })
    },
    ['unreachable_item', `instrument.items.${items.length}`],
  )
}
