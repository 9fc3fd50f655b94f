import { describe, expect, test } from 'vitest'
import { parseEvent } from './parse.ts'

const id = '01939a7e-7c00-7000-8000-000000000000'
const accepted = (more: object) =>
  parseEvent({ id, time: 1_764_000_000_000, name: 'order_placed', purpose: 'analytics', data: {}, ...more })
    .ok

describe("a site's own event", () => {
  test.each([
    ['with flat data', { data: { total: 41.9, currency: 'EUR', gift: false, coupon: null } }],
    ['at a touchpoint', { touchpoint: 'checkout' }],
    ['of a purpose of its own', { purpose: 'fraud-prevention' }],
    ['with everything that is known', { visitor: 'A_-0'.repeat(5) + 'zz', session: id, customer: 'c-1' }],
    [
      'from a browser that a program drives',
      { device: { kind: 'desktop', language: 'en', width: 1, height: 1, automated: true } },
    ],
    ['at the last moment a date can hold', { time: 8_640_000_000_000_000 }],
  ])('is kept %s', (_, more) => expect(accepted(more)).toBe(true))

  test.each([
    ['with nested data', { data: { order: { total: 1 } } }],
    ['with a list as a value', { data: { items: ['a'] } }],
    ['with a list for its data', { data: ['a'] }],
    ['with data under no name', { data: { '': 1 } }],
    ['with a number that is none', { data: { total: Infinity } }],
    ['with a name in capitals', { name: 'OrderPlaced' }],
    ['with a name that starts with a digit', { name: '1st_order' }],
    ['without a name', { name: undefined }],
    ['without a purpose', { purpose: undefined }],
    ['with half a millisecond', { time: 1.5 }],
    ['before 1970', { time: -1 }],
    ['after the last moment a date can hold', { time: 8_640_000_000_000_001 }],
    ['with an id of another version', { id: '9b2f4c5e-1f7b-4a53-9a57-0a1b2c3d4e5f' }],
    ['with an id in capitals', { id: id.toUpperCase() }],
    ['with a visitor that is not 128 bits', { visitor: 'abc' }],
    ['with an empty customer', { customer: '' }],
    ['with a customer of endless length', { customer: 'c'.repeat(129) }],
    ['with a title of endless length', { page: { url: '/', title: 't'.repeat(301) } }],
    ['with a page that has no address', { page: { title: 'Home' } }],
    [
      'with a device that is recognised too well',
      { device: { kind: 'Pixel 12', language: 'en', width: 1, height: 1 } },
    ],
    [
      'with a screen wider than any',
      { device: { kind: 'phone', language: 'en', width: 100_001, height: 1 } },
    ],
    [
      'with something else than that a program drives the browser',
      { device: { kind: 'phone', language: 'en', width: 1, height: 1, automated: false } },
    ],
    ['with half a pixel', { device: { kind: 'phone', language: 'en', width: 0.5, height: 1 } }],
  ])('is refused %s', (_, more) => expect(accepted(more)).toBe(false))
})
