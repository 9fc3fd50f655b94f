import { expect, test } from 'vitest'
import { scrub } from './scrub.ts'
import { ordinaryAddresses } from './scrub.ordinary.test.data.ts'
import { privateAddresses } from './scrub.test.data.ts'

const SEED = 20_261_122

/** Every piece of it that somebody could read or try: what is left of a secret is a secret. */
const leftOf = (secret: string, clean: string) =>
  (secret.match(/[a-z\d]{4,}/gi) ?? []).filter((piece) => clean.includes(piece))

test('of 5,000 addresses with something private, none keeps it', () => {
  const addresses = privateAddresses(5_000, SEED)
  const misses = addresses.filter(({ url, secret }) => {
    const clean = scrub(url)
    return clean === url || clean.includes(secret) || leftOf(secret, clean).length
  })
  console.log(`scrub: ${misses.length} of ${addresses.length} private addresses missed`)
  expect(misses).toEqual([])
})

test('of 5,000 ordinary addresses, at most 0.5 % lose anything', () => {
  const addresses = ordinaryAddresses(5_000, SEED)
  const wrong = addresses.filter(({ url }) => scrub(url) !== url)
  console.log(
    `scrub: ${wrong.length} of ${addresses.length} ordinary addresses (${(wrong.length / addresses.length) * 100} %) lost something`,
  )
  expect(wrong.length / addresses.length, wrong.map(({ url }) => url).join('\n')).toBeLessThanOrEqual(0.005)
})

test('what is clean is not cleaned again', () => {
  for (const { url } of privateAddresses(5_000, SEED)) expect(scrub(scrub(url))).toBe(scrub(url))
})

test.each([
  'a',
  'A',
  'aA',
  'aAaaaaaaaaa',
  'aAaaaaaaaaaA',
  'mail',
  'keyname',
  'mail.',
  'pass=',
  '%25',
  '%2525',
  '%40',
  '@',
  '0',
  '1+',
  '+1 ',
  '1          ',
  '+',
  'b1',
  '-0123',
  '-01234',
  'f-',
  '//',
  '?',
  'abcdefghijklmnopqrstuvw-',
  '/@',
])('2,048 characters take less than 5 ms, whatever they are: %s', (piece) => {
  const body = piece.repeat(2_048).slice(0, 2_030)
  let quickest = Infinity
  for (const url of Array.from({ length: 5 }, (_, at) => `https://x.test/${body}${'!-='[at] ?? ''}`)) {
    const started = performance.now()
    scrub(url)
    quickest = Math.min(quickest, performance.now() - started)
  }
  expect(quickest).toBeLessThan(5)
})
