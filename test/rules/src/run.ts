// Puts a site to the 25 rules and prints what came of each.
//   pnpm test:rules                       the stand: a shop with Heed on it
//   pnpm test:rules --url https://… [--other https://…] [--only 1,2,5]
import { parseArgs } from 'node:util'
import { launch } from '@heed/test-journeys/browser'
import { anySite } from './audit/any-site.ts'
import { score } from './audit/score.ts'
import { rules } from './rules/rules.ts'
import { createStand } from './stand/stand.ts'

const { values } = parseArgs({
  options: { url: { type: 'string' }, other: { type: 'string' }, only: { type: 'string' } },
})
const only = values.only?.split(',').map(Number)
const wanted = rules.filter(({ number }) => !only || only.includes(number))

const browser = await launch()
const stand = values.url ? undefined : await createStand()
try {
  const site = values.url ? anySite(values.url, values.other) : stand!.site()
  const counts = await score(wanted, site, browser, console.log)
  process.exitCode = counts.fail > 0 ? 1 : 0
} finally {
  await browser.close()
  await stand?.close()
}
