import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dayOf } from './day.ts'
import { lastDays, readView, viewSearch, type View } from './view.ts'

const text = fc.option(fc.string({ minLength: 1, unit: 'grapheme' }), { nil: null })
const period = fc
  .tuple(fc.integer({ min: 0, max: 370_000 }), fc.integer({ min: 1, max: 4_000 }))
  .map(([first, length]) => ({ from: dayOf(first * 86_400_000), to: dayOf((first + length) * 86_400_000) }))
const views: fc.Arbitrary<View> = fc.record({
  site: text,
  period: fc.option(period, { nil: null }),
  touchpoint: text,
  lang: text,
})

const names = fc.constantFrom('site', 'from', 'to', 'touchpoint', 'lang', 'x')
const values = fc.oneof(
  fc.string(),
  fc.constantFrom('2026-11-01', '2026-11-08', '2026-02-30', '%E0%A4%A', '%'),
)
const addresses = fc
  .array(fc.tuple(names, values))
  .map((pairs) => `?${pairs.map((pair) => pair.join('=')).join('&')}`)

describe('the address is the state', () => {
  it('what is written into the address is read from it again, whatever it is', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(readView(viewSearch(view))).toEqual(view)
      }),
    )
  })

  it('any address at all gives a view that can be written and read again', () => {
    fc.assert(
      fc.property(addresses, (search) => {
        const view = readView(search)
        expect(readView(viewSearch(view))).toEqual(view)
      }),
    )
  })

  it('asking for nothing leaves no query', () =>
    expect(viewSearch({ site: null, period: null, touchpoint: null, lang: null })).toBe(''))

  it('names site, days and touchpoint as the collector does', () =>
    expect(
      viewSearch({
        site: 'shop',
        period: { from: '2026-11-01', to: '2026-11-08' },
        touchpoint: 'help',
        lang: null,
      }),
    ).toBe('?site=shop&from=2026-11-01&to=2026-11-08&touchpoint=help'))

  it.each([
    '?from=2026-11-08&to=2026-11-01',
    '?from=2026-11-01&to=2026-11-01',
    '?from=2026-02-30&to=2026-03-05',
    '?from=2026-11-01',
  ])('a period that makes no sense is left out: %s', (search) => expect(readView(search).period).toBe(null))
})

describe('the last days', () => {
  it('end with today, which is included', () =>
    expect(lastDays(7, '2026-11-22')).toEqual({ from: '2026-11-16', to: '2026-11-23' }))

  it('are as many as asked', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), (n) => {
        const { from, to } = lastDays(n, '2026-03-01')
        expect(addDays(from, n)).toBe(to)
      }),
    )
  })
})
