import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { SpokenItem } from './localize.ts'
import { placeOnPath, untilSent } from './place-on-path.ts'

const way = (...ids: string[]) =>
  ids.map((id) => ({ id, type: id === 'reach' ? 'contact' : 'text' }) as SpokenItem)

it('a draft goes on at the item that it names', () => {
  expect(placeOnPath(way('a', 'b', 'c'), { a: 1 }, 'c', false)).toBe(2)
})

it('a draft whose item is gone, or lies off the way by now, goes on at the first that is open, else at the last', () => {
  expect(placeOnPath(way('a', 'b', 'c'), { a: 1 }, 'gone', true)).toBe(1)
  expect(placeOnPath(way('a', 'b', 'c'), { a: 1, b: 0, c: '' }, 'gone', true)).toBe(2)
})

it('a draft that was at the review goes on there, in a flow that has one', () => {
  expect(placeOnPath(way('a', 'b'), { a: 1, b: 1 }, '', true)).toBe(2)
  expect(placeOnPath(way('a', 'b'), { a: 1, b: 1 }, '', false)).toBe(1)
})

it('whatever a draft says, it goes on somewhere on the way', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd', '')
  fc.assert(
    fc.property(
      fc.uniqueArray(id, { minLength: 1 }),
      id,
      fc.boolean(),
      fc.dictionary(id, fc.nat()),
      (ids, item, reviews, answers) => {
        const place = placeOnPath(way(...ids), answers, item, reviews)
        expect(place).toBeGreaterThanOrEqual(0)
        expect(place).toBeLessThan(ids.length + Number(reviews))
      },
    ),
  )
})

it('until it is sent, whom to reach is told to nobody', () => {
  const given = { a: 0, reach: { email: 'ada@fern.example' } }
  expect(untilSent(way('a', 'reach', 'b'), given)).toEqual({ a: 0 })
})
