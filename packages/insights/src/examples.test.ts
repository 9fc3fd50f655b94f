import { expect, test } from 'vitest'
import { kano, maxdiff, pmf, sus, thumbs, umuxLite } from './index.ts'

test('what the docstrings of the instruments show is what they give', () => {
  const usability = sus([
    [5, 4, 2, 1, 2, 3, 2, 4, 5, 2],
    [4, 2, 4, 2, 4, 2, 4, 2, 4, 2],
  ])
  expect(usability).toMatchObject({ value: 65, warnings: ['too_few'] })

  const short = umuxLite([
    [6, 7],
    [5, 6],
  ])
  expect(short.value).toBeCloseTo(83.3333, 4)
  expect(short.susEquivalent?.value).toBeCloseTo(77.0667, 4)

  const fit = pmf([46, 32, 22, 10])
  expect(fit).toMatchObject({ value: 46, n: 100 })
  expect([fit.interval!.low, fit.interval!.high].map((end) => end.toFixed(2))).toEqual(['36.56', '55.74'])
  expect(thumbs([8, 42]).value).toBe(84)

  const dark = kano([
    { with: 1, without: 3 },
    { with: 1, without: 5 },
    { with: 1, without: 4 },
  ])
  expect(dark).toMatchObject({ category: 'attractive', better: { value: 1 } })
  expect(dark.worse.value).toBeCloseTo(-1 / 3, 12)

  const { things } = maxdiff([
    { shown: ['price', 'speed', 'looks'], best: 'price', worst: 'looks' },
    { shown: ['price', 'speed', 'looks'], best: 'speed', worst: 'looks' },
  ])
  expect(things.map(({ id, value }) => `${id} ${value}`)).toEqual(['price 50', 'speed 50', 'looks -100'])
})
