import { launch } from '@heed/test-journeys/browser'
import type { ConsentRecord } from '@heed/schema'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createVisitor } from './audit/visitor.ts'
import { runAutoconsent } from './autoconsent.ts'
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

/** 100 in `pnpm bench:autoconsent`; a few tell whether it still works. */
const RUNS = Number(process.env['HEED_RUNS'] ?? 4)

it('a tool that refuses for people refuses ours by itself, without a rule about us', async () => {
  const site = stand.site()
  for (let run = 1; run <= RUNS; run++) {
    const visitor = await createVisitor(browser, site)
    await visitor.open(run % 2 ? 'home' : 'other', run % 4 > 1 ? { lang: 'de' } : {})
    const said = await runAutoconsent(visitor.page)
    expect(
      said.find(({ type }) => type === 'optOutResult'),
      `run ${run}`,
    ).toMatchObject({
      cmp: 'HEURISTIC-REJECT',
      result: true,
    })
    await visitor.quiet()
    const raw = await visitor.page.evaluate(() => localStorage.getItem('heed-consent'))
    const record = JSON.parse(raw ?? '{}') as ConsentRecord
    expect(record).toMatchObject({
      method: 'reject_all',
      choices: { analytics: false, maps: false, marketing: false },
    })
    expect(await visitor.isAsked()).toBe(false)
    expect([...visitor.heard()]).toEqual([])
    await visitor.close()
  }
})
