import { limits } from '@heed/schema'
import { expect, test } from 'vitest'
import { DATA_SIZE, URL_SIZE } from './limits.ts'

test('what the page lets pass stays below what the collector takes', () => {
  expect(URL_SIZE).toBe(limits.urlBytes)
  // Two addresses beside the data: the page's own may be as long as it is allowed to be, or the referrer.
  expect(DATA_SIZE + 2 * URL_SIZE).toBeLessThan(limits.eventBytes)
})
