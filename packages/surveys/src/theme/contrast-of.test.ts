import { expect, it } from 'vitest'
import { contrastOf } from './contrast-of.ts'

it.each([
  ['black on white', [0, 0, 0], [255, 255, 255], 21],
  ['white on white', [255, 255, 255], [255, 255, 255], 1],
  // The grey that is known to be just enough for text, and the one below it.
  ['#767676 on white', [118, 118, 118], [255, 255, 255], 4.54],
  ['#777777 on white', [119, 119, 119], [255, 255, 255], 4.48],
  ['pure red on black', [255, 0, 0], [0, 0, 0], 5.25],
] as const)('contrast is as the guidelines define it: %s', (_, one, other, contrast) => {
  expect(contrastOf(one, other)).toBeCloseTo(contrast, 2)
  expect(contrastOf(other, one)).toBe(contrastOf(one, other))
})
