import { launch } from '@heed/test-journeys/browser'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { refusesOnce } from './autoconsent.ts'
import { createStand, type Stand } from './stand/stand.ts'

let stand: Stand
let browser: Browser

beforeAll(async () => {
  ;[stand, browser] = await Promise.all([createStand(), launch()])
})
afterAll(async () => {
  await browser.close()
  await stand.close()
})

it('a tool that refuses for people refuses ours by itself, in two languages, without a rule about us', async () => {
  // A hundred are `pnpm bench:autoconsent`; two tell whether it still works.
  for (const run of [1, 2]) expect(await refusesOnce(browser, stand.site(), run)).toEqual([])
})
