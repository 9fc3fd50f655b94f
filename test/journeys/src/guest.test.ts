import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser } from 'playwright-core'
import { few } from './guest/looks.ts'
import { beyond, sheets, taken } from './guest/sheets.ts'
import { createStand, launchEven, type Stand } from './guest/stand.ts'
import { underSheets } from './guest/under-sheets.ts'

// A few surveys; `pnpm bench:guest` looks at all of them.
describe('a survey on somebody else’s page', () => {
  let browser: Browser
  let stand: Stand

  beforeAll(async () => {
    ;[browser, stand] = await Promise.all([launchEven(), createStand()])
  })
  afterAll(async () => {
    await Promise.all([browser.close(), stand.close()])
  })

  it('is the same to the pixel under every style sheet that pages have', async () => {
    const effects = await underSheets({ stand, browser }, few, sheets)
    expect(effects.length).toBeGreaterThanOrEqual(20)
    expect(effects.filter(({ pixels }) => pixels > 0)).toEqual([])
  })

  it('is the same in its corner', async () => {
    const size = { width: 900, height: 500 }
    const popover = { what: 'nps', state: 'chosen', surface: 'popover' } as const
    const effects = await underSheets({ stand, browser }, [popover], sheets, { size, scheme: 'dark' })
    expect(effects.filter(({ pixels }) => pixels > 0)).toEqual([])
  })

  it('takes what it says it takes: font, colour scheme, a larger root, tokens; nothing stops what is painted over it', async () => {
    const all = { ...taken, ...beyond }
    const effects = await underSheets({ stand, browser }, few.slice(0, 2), all, { free: true })
    // All but the last, which is no sheet at all.
    expect(effects.filter(({ pixels }) => pixels === 0).map(({ sheet }) => sheet)).toEqual([
      'none, once more',
    ])
  })
})
