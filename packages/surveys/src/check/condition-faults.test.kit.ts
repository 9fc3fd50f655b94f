import type { SurveyDefinition } from '@heed/schema'
import { fault, put, type Fault } from './fault.test.kit.ts'
import type { FindingCode } from './finding.ts'
import { leavesOf } from './leaves-of.ts'
import { walks } from './respondents.test.kit.ts'

/** Spoils each comparison of a survey in each way. */
export function* conditionFaults(good: SurveyDefinition): Generator<Fault> {
  const { items } = good.instrument
  const ways = walks(good).map((way) => way.items)
  const later = (one: string, than: string) =>
    ways.every((way) => !way.includes(one) || !way.includes(than) || way.indexOf(one) > way.indexOf(than))

  for (const [index, { after, when }] of (good.flow?.rules ?? []).entries()) {
    for (const { path, condition } of when ? leavesOf(when, `flow.rules.${index}.when`) : []) {
      const change = (kind: string, code: FindingCode, more: object) =>
        fault(kind, good, (survey) => put(survey, path, (old) => ({ ...(old as object), ...more })), [
          code,
          path,
        ])

      yield change('a condition about nothing', 'condition_item_unknown', { item: 'gone' })
      for (const { id } of items.filter(({ id }) => id !== after && later(id, after)))
        yield change('a condition about what comes later', 'condition_item_later', { item: id })
      if (condition.op !== 'includes')
        yield change('a part that is not there', 'condition_part', { part: 'gone' })
      if (condition.op === 'answered') continue
      if ('part' in condition) yield change('no part named', 'condition_part', { part: undefined })

      const { type } = items.find(({ id }) => id === condition.item)!
      const ordered = ['scale', 'slider', 'kano', 'date'].includes(type)
      const op = ordered ? 'includes' : 'lt'
      yield change('an operator that does not fit', 'condition_operator', { op })
      const wrong = {
        date: ['2026-02-30', '2027-01-01', 1],
        consent: [false, 1],
        slider: [24.5, -0.5, 0.75, 'two'],
        other: ordered ? [99, -1, 0.5, 'two', true] : ['gone', 5, true],
      }
      for (const value of wrong[type as 'date'] ?? wrong.other)
        yield change('a value that nobody gives', 'condition_value', { op: 'eq', value })
    }
  }
}
