// More histories than a test has time for: `pnpm bench:eligibility --runs 1000000 --steps 24 --seed 1`.
// Random ones, each with rules of its own, played by a synchronous model over `decide` with two tabs, delays that are called off, failed
// showings, answers given elsewhere, quotas that fill, consent that comes and goes, and a clock that is moved both ways; then every
// history of `--exhaust 5` steps with the rules of the tests. Each decision is compared with the rules stated anew.
import { twoSurveys, alphabet, histories } from './model.test.data.ts'
import { live, type Step } from './model.test.kit.ts'
import type { Ruled } from './rules.test.kit.ts'

const { process } = globalThis as unknown as {
  process: { readonly argv: readonly string[]; exitCode?: number }
}
const option = (name: string, otherwise: number): number =>
  Number(process.argv[process.argv.indexOf(`--${name}`) + 1 || Infinity] ?? otherwise)
const [runs, most] = [option('runs', 1_000_000), option('steps', 24)]
const [seed, exhaust] = [option('seed', 1), option('exhaust', 5)]

/** The same dice for the same seed: mulberry32. */
let state = seed
const dice = (sides: number): number => {
  state = (state + 0x6d2b79f5) | 0
  let t = Math.imul(state ^ (state >>> 15), 1 | state)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) % sides
}
const one = <T>(of: readonly T[]): T => of[dice(of.length)]!

const rules = (id: string): Ruled => ({
  id,
  delivery: {
    trigger: { event: id, ...(dice(3) === 0 && { delay: 3_600_000, cancel: ['stop'] }) },
    sample: dice(20) === 0 ? 0 : 1,
    ...(dice(3) === 0 && { quota: 1 + dice(3) }),
    throttle: {
      anyDays: dice(4),
      sameDays: dice(6),
      snoozeDays: dice(9),
      seenLimit: 1 + dice(4),
      untilAnswered: dice(3) === 0,
    },
  },
})
const ids = ['a', 'b', 'c']
const step = (): Step => {
  const kind = dice(20)
  if (kind < 8) return { event: one(ids), tab: one([0, 1, 'both']) }
  if (kind < 12) return { end: one(['answered', 'dismissed', 'dismissed', undefined, 'failed']) }
  if (kind < 16) return { days: one([0.05, 0.5, 1, 2, 3, 5, 8]) }
  if (kind === 16) return { days: -one([0.05, 1, 3, 8, 400]) }
  if (kind === 17) return { answer: one(ids) }
  if (kind === 18) return dice(2) ? { response: one(ids) } : { event: 'stop', tab: one([0, 1]) }
  return { consent: dice(3) > 0 }
}

const sum = { histories: 0, steps: 0, decisions: 0, shown: 0, wrong: 0 }
const play = (surveys: readonly Ruled[], steps: readonly Step[]) => {
  const { shown, decisions, fault } = live(surveys, steps)
  sum.histories++
  sum.steps += steps.length
  sum.decisions += decisions
  sum.shown += shown.length
  if (fault && sum.wrong++ < 20) console.log(`${fault}: ${JSON.stringify({ surveys, steps })}`)
}
const begun = performance.now()
const report = (what: string) =>
  console.log(
    `${what}: ${Object.entries(sum)
      .map(([name, count]) => `${count} ${name}`)
      .join(', ')}; ${((performance.now() - begun) / 1_000).toFixed(1)} s`,
  )

for (let run = 0; run < runs; run++) {
  const surveys = ids.slice(0, 2 + dice(2)).map(rules)
  play(surveys, Array.from({ length: 1 + dice(most) }, step))
}
report(`random, seed ${seed}`)
for (const steps of histories(exhaust)) play(twoSurveys, steps)
report(`and every one of ${exhaust} steps out of ${alphabet.length}`)
if (sum.wrong > 0) process.exitCode = 1
