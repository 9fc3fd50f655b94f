import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dayOf, daysBetween, isDay } from './day.ts'

const days = fc.integer({ min: 0, max: 376_000 }).map((n) => dayOf(n * 86_400_000))

describe('a day', () => {
  it.each([
    '2026-02-30',
    '2026-13-01',
    '2025-02-29',
    '26-1-1',
    '1969-12-31',
    '3000-01-01',
    '',
    '2026-11-22T00',
  ])('is not %j', (text) => expect(isDay(text)).toBe(false))

  it('may be the last of February in a leap year', () => expect(isDay('2028-02-29')).toBe(true))

  it('goes so many days on and back again, over every month and year', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -400, max: 400 }), (day, n) => {
        fc.pre(isDay(addDays(day, n)))
        expect(addDays(addDays(day, n), -n)).toBe(day)
        expect(daysBetween(Date.parse(day), Date.parse(addDays(day, n)))).toBe(n)
      }),
    )
  })
})
