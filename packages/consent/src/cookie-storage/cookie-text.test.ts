import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cookiesOf, toCookieText } from './cookie-text.ts'

/** Any character that Unicode has, and none of the halves that are none. */
const character = fc
  .oneof(fc.nat(0x7f), fc.nat(0xd7ff), fc.integer({ min: 0xe000, max: 0x10ffff }))
  .map((code) => String.fromCodePoint(code))

describe('a text in a cookie', () => {
  it('comes back as it was, whatever it says, and holds nothing that ends a cookie', () => {
    fc.assert(
      fc.property(fc.string({ unit: character }), (text) => {
        const carried = toCookieText(text)
        // RFC 6265, 4.1.1: cookie-octet.
        expect(carried).toMatch(/^[\x21\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]*$/)
        expect(decodeURIComponent(carried)).toBe(text)
      }),
    )
  })

  it('grows little: a record is JSON, and its braces and colons stay', () => {
    expect(toCookieText('{"a":[1,true],"b":"50 %; ü\\\\"}')).toBe(
      '{%22a%22:[1%2Ctrue]%2C%22b%22:%2250%20%25%3B%20%C3%BC%5C%5C%22}',
    )
  })

  it('is found by its own name only, as often as it is there', () => {
    const cookies = 'other=1; heed-consent=a; xheed-consent=b; heed-consent2=c; heed-consent=d=e'
    expect(cookiesOf(cookies, 'heed-consent')).toEqual(['a', 'd=e'])
    expect(cookiesOf('', 'heed-consent')).toEqual([])
  })
})
