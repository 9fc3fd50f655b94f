import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { scrub } from './scrub.ts'
import { ordinaryAddresses } from './scrub.ordinary.test.data.ts'
import { privateAddresses } from './scrub.test.data.ts'
import { scrubText } from './scrub-text.ts'
import { ordinaryTexts, privateTexts } from './scrub-text.test.data.ts'
import { spent } from './spent.test.support.ts'

const SEED = 20_261_122

test.each([
  ['Write to ann@example.com or call +49 30 1234567', 'Write to * or call *'],
  ['IBAN DE89 3704 0044 0532 0130 00, thanks', 'IBAN *, thanks'],
  ['my card is 4111 1111 1111 1111, valid to 12/27', 'my card is *, valid to 12/27'],
  ['(ann.lee+shop@mail.example.co.uk)', '(*)'],
  ['at https://ann:pw@shop.example/reset?token=abc&page=2 now', 'at https://*/reset?*&page=2 now'],
  ['at /reset?token=abc&page=2 now', 'at /reset?*&page=2 now'],
])('takes out what is private and leaves the words around it: %s', (text, clean) => {
  expect(scrubText(text)).toBe(clean)
})

test('of 5,000 texts with something private, in nine languages, none keeps it', () => {
  const texts = privateTexts(5_000, SEED)
  const misses = texts.filter(({ text, secret }) => {
    const clean = scrubText(text)
    const left = (secret.replace('shop.example', '').match(/[\p{L}\p{N}]{4,}/gu) ?? []).filter(
      (piece) => !['https', 'cart', 'reset'].includes(piece) && clean.includes(piece),
    )
    return clean === text || left.length
  })
  console.log(`scrubText: ${misses.length} of ${texts.length} private texts missed`)
  expect(misses).toEqual([])
})

test('of 5,000 ordinary texts, at most 0.5 % lose anything', () => {
  const texts = ordinaryTexts(5_000, SEED)
  const wrong = texts.filter((text) => scrubText(text) !== text)
  console.log(
    `scrubText: ${wrong.length} of ${texts.length} ordinary texts (${(wrong.length / texts.length) * 100} %) lost something`,
  )
  expect(wrong.length / texts.length, wrong.join('\n')).toBeLessThanOrEqual(0.005)
})

test('an address becomes what the scrubber of addresses makes of it, so that one function does for both', () => {
  for (const { url } of [...privateAddresses(2_000, SEED), ...ordinaryAddresses(2_000, SEED)])
    expect(scrubText(url)).toBe(scrub(url))
})

test('doing it twice changes nothing, whatever the text', () => {
  const pieces = fc.constantFrom(
    ...'+49 30 1234567|ann@example.com|@|.de|DE89 3704 0044 0532 0130 00|4111 1111 1111 1111|4111|1111|00|0|(555) |123-4567| |-|=|?|&|://|https://|token=|*|%40|aB3dE5gH7jK9mN1pQ3sT|\n|１|٤'.split(
      '|',
    ),
  )
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.oneof(pieces, fc.string({ maxLength: 3 })), { maxLength: 12 }).map((list) => list.join('')),
  )
  fc.assert(
    fc.property(text, (text) => {
      const clean = scrubText(text)
      expect(scrubText(clean)).toBe(clean)
    }),
    { numRuns: 2_000 },
  )
})

const hard = [
  'a',
  'a@',
  'a.',
  '@a.',
  '+1 ',
  '+',
  '0',
  '0 ',
  '00 ',
  '(0',
  '(555) ',
  '１',
  'DE89 ',
  'aa11',
  'a1',
  'a-',
  '=',
  'a=',
  '://',
  '%40',
  '-1',
  'a@b.cc4',
]

test.each(hard)('time grows with the length and not with its square, whatever it is: %s', (piece) => {
  const quickest = (length: number) =>
    Math.min(
      ...Array.from({ length: 3 }, () => {
        const text = piece.repeat(length).slice(0, length)
        const started = spent()
        scrubText(text)
        return spent() - started
      }),
    )
  quickest(2_048)
  // Eight times as long: a square would be 64 times.
  expect(quickest(16_384)).toBeLessThan(20 + quickest(2_048) * 32)
})
