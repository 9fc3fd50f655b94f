import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matches } from './matches.ts'

const facts = { value: 50, plan: 'pro', trial: false, gone: null, nan: NaN }
const holds = (key: string, op: 'eq' | 'ne' | 'lt' | 'lte' | 'gt' | 'gte' | 'exists', value?: unknown) =>
  matches({ key, op, ...(value === undefined ? {} : { value: value as string }) }, facts)

describe('a comparison with what is known', () => {
  it.each([
    ['value', 'eq', 50],
    ['value', 'ne', 51],
    ['value', 'lt', 51],
    ['value', 'lte', 50],
    ['value', 'gt', 49],
    ['value', 'gte', 50],
    ['plan', 'eq', 'pro'],
    ['plan', 'gt', 'free'],
    ['trial', 'eq', false],
    ['plan', 'exists', undefined],
    ['plan', 'exists', true],
    ['missing', 'exists', false],
    ['gone', 'exists', false],
    ['missing', 'ne', 'pro'],
  ] as const)('holds: %s %s %s', (key, op, value) => expect(holds(key, op, value)).toBe(true))

  it.each([
    ['value', 'eq', 51],
    ['value', 'ne', 50],
    ['value', 'lt', 50],
    ['value', 'lte', 49],
    ['value', 'gt', 50],
    ['value', 'gte', 51],
    ['value', 'eq', '50'],
    ['value', 'gt', '49'],
    ['trial', 'eq', 0],
    ['plan', 'exists', false],
    ['missing', 'exists', undefined],
    ['missing', 'eq', 'pro'],
    ['missing', 'lt', 1],
    ['missing', 'gte', 0],
    ['gone', 'gte', 0],
    ['gone', 'exists', true],
    ['nan', 'gte', 0],
    ['constructor', 'exists', true],
  ] as const)('does not hold: %s %s %s', (key, op, value) => expect(holds(key, op, value)).toBe(false))

  it('never fails, whatever is known', () => {
    fc.assert(
      fc.property(fc.anything(), fc.string(), (known, key) => {
        expect(matches({ key, op: 'eq', value: 1 }, known)).toBeTypeOf('boolean')
      }),
    )
  })
})
