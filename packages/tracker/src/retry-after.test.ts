import { expect, test } from 'vitest'
import { RETRY_AFTER_MOST, retryAfter } from './retry-after.ts'

const now = Date.UTC(2026, 10, 22, 9)

test.each([
  ['0.5', 500],
  ['120', 120_000],
  ['99999999', RETRY_AFTER_MOST],
  [new Date(now + 90_000).toUTCString(), 90_000],
  [new Date(now + 30 * RETRY_AFTER_MOST).toUTCString(), RETRY_AFTER_MOST],
])('%s is a time to wait', (header, ms) => {
  expect(retryAfter(header, now)).toBe(ms)
})

test.each([null, '', '0', '-5', 'soon', 'in a minute', '12 seconds', new Date(now - 1_000).toUTCString()])(
  '%s is none',
  (header) => {
    expect(retryAfter(header, now) > 0).toBe(false)
  },
)
