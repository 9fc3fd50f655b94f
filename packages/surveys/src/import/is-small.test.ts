import { expect, it } from 'vitest'
import { isSmall } from './is-small.ts'

const nested = (levels: number): unknown => (levels === 1 ? 'x' : [nested(levels - 1)])
const listed = (entries: number) => Array.from({ length: entries }, () => 1)

it.each([
  ['64 levels', nested(64), true],
  ['65 levels', nested(65), false],
  ['1,000 entries', listed(1_000), true],
  ['1,001 entries', listed(1_001), false],
  ['49 lists of 1,000', Array.from({ length: 49 }, () => listed(1_000)), true],
  ['50 lists of 1,000', Array.from({ length: 50 }, () => listed(1_000)), false],
  ['2,000,000 characters', ['x'.repeat(2_000_000)].join(''), true],
  ['2,000,001 characters', 'x'.repeat(2_000_001), false],
])('a document of %s is read or not', (_, json, small) => {
  expect(isSmall(json)).toBe(small)
})

it('a document that holds itself is not read', () => {
  const ring: unknown[] = []
  ring.push(ring)
  expect(isSmall(ring)).toBe(false)
})
