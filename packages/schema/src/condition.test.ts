import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { type Condition, ConditionSchema } from './condition.ts'

const accepted = (input: unknown) => v.is(ConditionSchema, input)
const low: Condition = { op: 'lte', item: 'score', value: 6 }

describe('a condition', () => {
  test.each<[string, Condition]>([
    ['a comparison', low],
    ['whether something was answered', { op: 'answered', item: 'reason' }],
    ['one of several choices', { op: 'in', item: 'colour', value: ['red', 'green', 3] }],
    ['all of several', { op: 'and', of: [low, { op: 'not', of: { op: 'answered', item: 'reason' } }] }],
    ['any of several', { op: 'or', of: [low, low] }],
  ])('may be %s', (_, condition) => expect(accepted(condition)).toBe(true))

  test.each([
    ['a text to be run', 'score <= 6'],
    ['an operation that nobody knows', { op: 'matches', item: 'reason', value: '.*' }],
    ['a comparison with nothing', { op: 'eq', item: 'score' }],
    ['all of nothing', { op: 'and', of: [] }],
    ['a list', [low]],
    ['nothing', null],
    ['a comparison with a name that no item can have', { op: 'answered', item: 'My item' }],
  ])('may not be %s', (_, condition) => expect(accepted(condition)).toBe(false))

  test('of a hundred thousand levels is refused and does not overflow', () => {
    let tree: unknown = low
    for (let level = 0; level < 100_000; level++)
      tree = level % 2 ? { op: 'not', of: tree } : { op: 'and', of: [tree] }
    expect(accepted(tree)).toBe(false)
    expect(v.safeParse(ConditionSchema, tree).issues?.[0].message).toBe('must have at most 8 levels')
  })

  test('is not refused for what nobody reads', () => {
    let ignored: unknown = {}
    for (let level = 0; level < 20; level++) ignored = { op: 'not', of: ignored }
    expect(accepted({ op: 'answered', item: 'score', of: [ignored] })).toBe(true)
  })
})
