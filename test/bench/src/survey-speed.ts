// Whether a page feels it when a survey comes up and is played, and whether anything of the page moves.
import { parseArgs } from 'node:util'
import { measureSurveySpeed } from '@heed/test-journeys/guest/speed'
import { progress } from './options.ts'
import { conclude, printTable } from './report.ts'
import { quantile, round } from './statistics.ts'

/** Goals: ms of any one task at a quarter of the speed, and layout shift. */
const GOALS = { task: 50, shift: 0 }

const { values } = parseArgs({ options: { share: { type: 'string' } } })
const share = Number(values.share ?? 1)
const times = Math.max(2, Math.round(20 * share))
const missed: string[] = []
const rows = []
const surveys = { nps: 'NPS with follow-up, popover', survey: 'one item of every kind, popover' } as const

for (const [survey, name] of Object.entries(surveys)) {
  progress(`Chromium, four times slower: ${name}`)
  const { longest, opening, shifted } = await measureSurveySpeed(survey as keyof typeof surveys, times, 4)
  const row = {
    survey: name,
    visits: longest.length,
    longestTask: round(Math.max(...longest), 1),
    medianOfLongest: round(quantile(longest, 0.5), 1),
    opening: round(Math.max(...opening), 1),
    shift: round(Math.max(...shifted), 4),
  }
  rows.push(row)
  if (row.longestTask > GOALS.task)
    missed.push(`${name}: a task of ${row.longestTask} ms, goal ${GOALS.task}`)
  if (row.shift > GOALS.shift) missed.push(`${name}: layout shift ${row.shift}, goal ${GOALS.shift}`)
}

printTable('A survey from its coming up to its thanks, four times slower; ms of processor time', rows)
for (const what of missed) console.log(`missed: ${what}`)
conclude('surveySpeed', times, share >= 1, undefined, { surveys: rows })
if (missed.length > 0) process.exitCode = 1
