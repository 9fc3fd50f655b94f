import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitsAddress } from './fits-address.ts'

const page = 'https://shop.example/orders/12?from=mail#top'

describe('a pattern of addresses', () => {
  it.each([
    '/orders/12',
    '/orders/*',
    '/*',
    '*',
    '/orders/12*',
    '/*/12',
    '*/12',
    'https://shop.example/*',
    'https://*.example/orders/*',
    '*orders*',
    '/orders/12?from=*',
    '/orders/12?from=mail#top',
    '/orders/12#top',
  ])('fits where it should: %s', (pattern) => expect(fitsAddress(page, pattern)).toBe(true))

  it.each([
    '/',
    '/orders',
    '/orders/',
    '/Orders/*',
    '/orders/1',
    'orders/*',
    'shop.example/*',
    'http://shop.example/*',
    '/orders/12?from=web',
    '/orders/12#end',
    '/orders/12/*',
    '/*12*12',
    '/orders/.2',
    '',
  ])('and nowhere else: %s', (pattern) => expect(fitsAddress(page, pattern)).toBe(false))

  it('never counts one letter twice', () => {
    expect(fitsAddress('https://a.example/ab', '/ab*b')).toBe(false)
    expect(fitsAddress('https://a.example/abb', '/ab*b')).toBe(true)
    expect(fitsAddress('https://a.example/aXbXc', '/a*X*X*c')).toBe(true)
    expect(fitsAddress('https://a.example/aXbc', '/a*X*X*c')).toBe(false)
  })

  it('says the same as a slow search through all ways to fit', () => {
    const slow = (text: string, pattern: string): boolean => {
      if (pattern === '') return text === ''
      if (pattern[0] === '*')
        return slow(text, pattern.slice(1)) || (text !== '' && slow(text.slice(1), pattern))
      return text[0] === pattern[0] && slow(text.slice(1), pattern.slice(1))
    }
    const letters = (of: string) => fc.string({ unit: fc.constantFrom(...of), maxLength: 8 })
    fc.assert(
      fc.property(letters('ab'), letters('ab*'), (text, pattern) => {
        expect(fitsAddress(`https://a.example/${text}`, `/${pattern}`)).toBe(slow(text, pattern))
      }),
      { numRuns: 2_000 },
    )
  })

  it('made to be slow is not', () => {
    const started = performance.now()
    const long = `https://a.example/${'a'.repeat(20_000)}`
    for (const piece of ['*a', 'a*', '*', 'a'])
      expect(fitsAddress(long, `/${piece.repeat(512 / piece.length)}b`)).toBe(false)
    expect(performance.now() - started).toBeLessThan(200)
  })

  it('is never a regular expression', () => {
    expect(fitsAddress('https://a.example/aaa', '/a+')).toBe(false)
    expect(fitsAddress('https://a.example/a+(b', '/a+(*')).toBe(true)
  })
})
