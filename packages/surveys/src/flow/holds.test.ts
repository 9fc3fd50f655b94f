import { limits, type Answer, type Condition } from '@heed/schema'
import { describe, expect, it } from 'vitest'
import { conditionDepth, holds } from './holds.ts'

const answers: Record<string, Answer> = {
  score: 7,
  tags: ['price', 'speed'],
  plan: ['pro'],
  day: '2026-11-22',
  why: 'Because',
  rows: { quality: 'good' },
  kano: { with: 1, without: 5 },
  agreed: true,
  empty: '',
  none: [],
}
const is = (condition: Condition) => holds(condition, answers)

describe('a condition', () => {
  it('compares numbers', () => {
    const at = (op: 'lt' | 'lte' | 'gt' | 'gte' | 'eq' | 'ne') =>
      [6, 7, 8].filter((value) => is({ op, item: 'score', value }))
    expect(at('lt')).toEqual([8])
    expect(at('lte')).toEqual([7, 8])
    expect(at('gt')).toEqual([6])
    expect(at('gte')).toEqual([6, 7])
    expect(at('eq')).toEqual([7])
    expect(at('ne')).toEqual([6, 8])
  })

  it('puts days in order, but never compares a number with a text, or a list with anything', () => {
    expect(is({ op: 'lt', item: 'day', value: '2026-12-01' })).toBe(true)
    expect(is({ op: 'gt', item: 'day', value: '2026-12-01' })).toBe(false)
    expect(is({ op: 'lt', item: 'score', value: '9' })).toBe(false)
    expect(is({ op: 'gte', item: 'plan', value: 'pro' })).toBe(false)
    expect(is({ op: 'gte', item: 'agreed', value: true })).toBe(false)
  })

  it('reads one choice as its id, and looks into lists', () => {
    expect(is({ op: 'eq', item: 'plan', value: 'pro' })).toBe(true)
    expect(is({ op: 'eq', item: 'tags', value: 'price' })).toBe(false)
    expect(is({ op: 'includes', item: 'tags', value: 'speed' })).toBe(true)
    expect(is({ op: 'includes', item: 'tags', value: 'plan' })).toBe(false)
    expect(is({ op: 'includes', item: 'why', value: 'Because' })).toBe(false)
    expect(is({ op: 'in', item: 'plan', value: ['free', 'pro'] })).toBe(true)
    expect(is({ op: 'in', item: 'score', value: [1, 2] })).toBe(false)
  })

  it('reads the parts of an answer', () => {
    expect(is({ op: 'eq', item: 'rows', part: 'quality', value: 'good' })).toBe(true)
    expect(is({ op: 'eq', item: 'rows', part: 'price', value: 'good' })).toBe(false)
    expect(is({ op: 'answered', item: 'rows', part: 'price' })).toBe(false)
    expect(is({ op: 'gte', item: 'kano', part: 'without', value: 4 })).toBe(true)
    expect(is({ op: 'eq', item: 'tags', part: '0', value: 'price' })).toBe(false)
  })

  it('takes what was left out for equal to nothing, neither less nor more', () => {
    for (const item of ['missing', 'empty', 'none', 'constructor']) {
      expect(is({ op: 'answered', item })).toBe(false)
      for (const op of ['eq', 'lt', 'lte', 'gt', 'gte'] as const)
        expect(is({ op, item, value: '' })).toBe(false)
      expect(is({ op: 'ne', item, value: 0 })).toBe(true)
      expect(is({ op: 'in', item, value: [0, ''] })).toBe(false)
    }
    expect(is({ op: 'answered', item: 'agreed' })).toBe(true)
  })

  it('joins others by and, or, not', () => {
    const yes: Condition = { op: 'answered', item: 'score' }
    const no: Condition = { op: 'not', of: yes }
    expect(is(no)).toBe(false)
    expect([is({ op: 'and', of: [yes, yes] }), is({ op: 'and', of: [yes, no] })]).toEqual([true, false])
    expect([is({ op: 'or', of: [no, yes] }), is({ op: 'or', of: [no, no] })]).toEqual([true, false])
  })

  it('has as many levels as the schema allows, and no endless number', () => {
    expect(conditionDepth).toBe(limits.conditionDepth)
    let tree: Condition = { op: 'answered', item: 'score' }
    for (let level = 1; level < conditionDepth; level++) tree = { op: 'and', of: [tree] }
    expect(is(tree)).toBe(true)
    expect(is({ op: 'and', of: [tree] })).toBe(false)
    for (let level = 0; level < 100_000; level++) tree = { op: 'or', of: [tree] }
    expect(is(tree)).toBe(false)
  })
})
