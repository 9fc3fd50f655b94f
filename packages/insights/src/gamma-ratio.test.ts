import { expect, test } from 'vitest'
import { gammaRatio } from './gamma-ratio.ts'

const rootOfPi = Math.sqrt(Math.PI)

test.each([
  [0.5, 1 / rootOfPi],
  [1, rootOfPi / 2],
  [1.5, 2 / rootOfPi],
  [2, (3 * rootOfPi) / 4],
  [3, (15 * rootOfPi) / 16],
])('the ratio at %d is the one that follows from Γ(½) = √π', (a, ratio) => {
  expect(gammaRatio(a)).toBeCloseTo(ratio, 13)
})

test('the ratio approaches √a for large samples instead of overflowing', () => {
  expect(gammaRatio(1e15) / Math.sqrt(1e15)).toBeCloseTo(1, 14)
})
