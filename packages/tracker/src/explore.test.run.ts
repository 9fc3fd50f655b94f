// Explores more interleavings than a test has time for: `pnpm bench:interleavings --runs 100000 --seed 1`.
import { explore } from './explore.test.support.ts'

const { process } = globalThis as unknown as {
  process: { readonly argv: readonly string[]; exitCode?: number }
}
const option = (name: string, otherwise: number): number =>
  Number(process.argv[process.argv.indexOf(`--${name}`) + 1 || Infinity] ?? otherwise)

const [runs, first] = [option('runs', 100_000), option('seed', 1)]
const sum = { tracked: 0, promised: 0, steps: 0, wrong: 0 }
const begun = Date.now()
for (let run = 0; run < runs; run++) {
  const { tracked, promised, steps, wrong } = await explore(first + run)
  sum.tracked += tracked
  sum.promised += promised
  sum.steps += steps
  if (wrong.length > 0 && sum.wrong++ < 20) console.log(`seed ${first + run}: ${wrong.join('; ')}`)
  if ((run + 1) % 10_000 === 0)
    console.log(`${run + 1} interleavings, ${Math.round((Date.now() - begun) / 1_000)} s`)
}
console.log(
  `${runs} interleavings from seed ${first}: ${sum.steps} steps, ${sum.tracked} events tracked, ${sum.promised} promised; ${sum.wrong} went wrong`,
)
if (sum.wrong > 0) process.exitCode = 1
