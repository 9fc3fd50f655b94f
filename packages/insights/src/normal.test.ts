import { describe, expect, test } from 'vitest'
import { normalQuantile, normalTail } from './normal.ts'
import reference from './reference.test.json' with { type: 'json' }

describe('the normal distribution', () => {
  test.each(reference.normalTail)('leaves $tail beyond $z, to 12 digits', ({ z, tail }) => {
    expect(normalTail(z) / tail).toBeCloseTo(1, 12)
    expect(normalTail(-z)).toBeCloseTo(1 - tail, 15)
  })

  test.each(reference.normalQuantile)('is exceeded with chance $tail at $z', ({ tail, z }) => {
    expect(normalQuantile(tail)).toBeCloseTo(z, 11)
  })

  test('agrees with the printed tables', () => {
    // Abramowitz and Stegun, Handbook of Mathematical Functions, tables 26.1 and 26.5.
    expect(normalTail(1)).toBeCloseTo(1 - 0.841344746068543, 14)
    expect(normalTail(2)).toBeCloseTo(1 - 0.977249868051821, 14)
    expect(normalQuantile(0.025)).toBeCloseTo(1.95996, 5)
  })

  test('leaves nothing beyond what a number can hold', () => {
    expect(normalTail(40)).toBe(0)
    expect(normalTail(Infinity)).toBe(0)
  })
})
