// Lets a tool that refuses for people answer ours, again and again: `pnpm bench:autoconsent --runs 100`.
import { parseArgs } from 'node:util'
import { launch } from '@heed/test-journeys/browser'
import { refusesOnce } from './autoconsent.ts'
import { createStand } from './stand/stand.ts'

const { values } = parseArgs({ options: { runs: { type: 'string', default: '100' } } })
const runs = Number(values.runs)

const [stand, browser] = await Promise.all([createStand(), launch()])
let refused = 0
for (let run = 1; run <= runs; run++) {
  const wrong = await refusesOnce(browser, stand.site(), run)
  if (wrong.length === 0) refused++
  else console.log(`run ${run}: ${wrong.join('; ')}`)
}
await browser.close()
await stand.close()
console.log(`autoconsent: ${refused} of ${runs} visits refused by its own judgement, without a rule about us`)
process.exitCode = refused === runs ? 0 : 1
