import { launch } from '@heed/test-journeys/browser'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { createStand, type Stand } from './stand.ts'

/** A stand and a browser that all tests of a file share: there once the first of them runs, closed after the last. */
export function standForAll(): { readonly stand: Stand; readonly browser: Browser } {
  const shared = {} as { stand: Stand; browser: Browser }
  beforeAll(async () => {
    ;[shared.stand, shared.browser] = await Promise.all([createStand(), launch()])
  })
  afterAll(async () => {
    await shared.browser.close()
    await shared.stand.close()
  })
  return shared
}
