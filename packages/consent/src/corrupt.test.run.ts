// Looks for a corrupt text in the storage that is taken for a yes, in each model: `pnpm bench:corrupt --runs 100000 --seed 1`.
import * as fc from 'fast-check'
import { believes, corruptOf, REGIONS, written } from './corrupt.test.kit.ts'

const { process } = globalThis as unknown as {
  process: { readonly argv: readonly string[]; exitCode?: number }
}
const option = (name: string, otherwise: number): number =>
  Number(process.argv[process.argv.indexOf(`--${name}`) + 1 || Infinity] ?? otherwise)

const [numRuns, seed] = [option('runs', 100_000), option('seed', 1)]
const raw = await written()
const begun = Date.now()
for (const region of REGIONS) {
  const {
    failed,
    counterexample,
    numRuns: looked,
  } = fc.check(
    fc.property(corruptOf(raw), (text) => believes(text, region) === 'unset unset unset'),
    { numRuns, seed },
  )
  console.log(
    `${region}: ${looked.toLocaleString('en')} corrupt states, ${failed ? `taken for a decision: ${JSON.stringify(counterexample)}` : 'all mean ask'}`,
  )
  if (failed) process.exitCode = 1
}
console.log(`seed ${seed}, ${Math.round((Date.now() - begun) / 1_000)} s`)
