// How fast a withdrawal counts, and what stays on the device.
import { parseArgs } from 'node:util'
import { measureWithdrawals } from '@heed/test-journeys/leaks/withdrawals'
import { findEngines } from '@heed/test-journeys/navigations/find-engines'
import { progress } from './options.ts'
import { conclude, printTable } from './report.ts'
import { quantile, round } from './statistics.ts'

/** Goals in ms: the last request (p99), other pages (p95). */
const GOALS = { last: 100, pages: 50 }

const { values } = parseArgs({ options: { share: { type: 'string' } } })
const share = Number(values.share ?? 1)
const times = (n: number) => Math.max(2, Math.round(n * share))
const measured: Record<string, unknown> = {}
const rows: Record<string, string | number>[] = []
const missed: string[] = []
const check = (what: string, value: number, goal: number) => {
  if (value > goal) missed.push(`${what}: ${value}, goal ${goal}`)
}

for (const { name, start } of findEngines().engines.filter((one) => one.name !== 'WebKitGTK')) {
  const engine = await start()
  try {
    for (const subject of ['heed, gate and lock', 'heed, frame and lock']) {
      progress(`${name}: ${subject}`)
      const got = await measureWithdrawals(engine, subject, {
        withdrawals: times(200),
        stays: times(5),
        decisions: times(100),
        backs: times(10),
      })
      const row = {
        withdrawals: got.last.length,
        lastP99: quantile(got.last, 0.99),
        lastMax: Math.max(...got.last),
        left: got.left,
        recreated: got.recreated,
        tabsP95: round(quantile(got.tabs, 0.95), 1),
        framesP95: round(quantile(got.frames, 0.95), 1),
        backs: got.backs.length,
        backsP95: round(quantile(got.backs, 0.95), 1),
      }
      measured[`${name}, ${subject}`] = row
      rows.push({ engine: name, how: subject, ...row })
      if (subject.includes('frame')) {
        check(`${name}: last request`, row.lastP99, GOALS.last)
        check(`${name}: found again`, row.recreated + row.left, 0)
      }
      check(`${name}: other tabs`, row.tabsP95, GOALS.pages)
    }
  } finally {
    await engine.close()
  }
}
printTable(
  'A withdrawal: ms until the last request arrived, what was found on the device in 5 s, ms until other pages knew',
  rows,
)
for (const what of missed) console.log(`missed: ${what}`)
conclude('withdrawal', times(200), share >= 1, undefined, { engines: measured })
if (missed.length > 0) process.exitCode = 1
