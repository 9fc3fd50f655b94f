// Whether a page feels it when thirty scripts are let go by "Accept all".
import { parseArgs } from 'node:util'
import { measureSpeed } from '@heed/test-journeys/leaks/speed'
import { progress } from './options.ts'
import { conclude, printTable } from './report.ts'
import { quantile, round } from './statistics.ts'

/** Goals in ms: the paint after the press (p98), any one task of the page at a quarter of the speed. */
const GOALS = { paint: 50, task: 50 }

const { values } = parseArgs({ options: { share: { type: 'string' } } })
const share = Number(values.share ?? 1)
const times = (n: number) => Math.max(2, Math.round(n * share))
const missed: string[] = []
const check = (what: string, value: number, goal: number) => {
  if (value > goal) missed.push(`${what}: ${value}, goal ${goal}`)
}

progress('Chromium: accepting thirty scripts')
const calm = await measureSpeed(times(50), 1)
progress('Chromium, four times slower')
const slow = await measureSpeed(times(20), 4)
const speed = {
  accepted: calm.paints.length,
  paintP98: quantile(calm.paints, 0.98),
  longestTask: round(Math.max(...calm.longest), 1),
  slowAccepted: slow.paints.length,
  slowPaintP98: quantile(slow.paints, 0.98),
  slowLongestTask: round(Math.max(...slow.longest), 1),
  slowOpening: round(Math.max(...slow.opening), 1),
}
check('paint after accepting', speed.paintP98, GOALS.paint)
check('longest task, four times slower', speed.slowLongestTask, GOALS.task)

printTable('Accepting thirty held scripts, ms', [speed])
for (const what of missed) console.log(`missed: ${what}`)
conclude('speed', times(50), share >= 1, undefined, speed)
if (missed.length > 0) process.exitCode = 1
