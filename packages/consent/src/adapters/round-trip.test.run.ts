// `pnpm bench:signals [runs]`: writes random strings with our code and reads them with the IAB's packages. 100,000 of each kind unless told.
// It prints a seed with whatever it finds, and fails.
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { anyTcf, anyUs, tcfRound, usRound } from './iab.test.kit.ts'

const runs = Number(process.argv[2] ?? 100_000)

function count<Case>(name: string, cases: fc.Arbitrary<Case>, same: (one: Case) => boolean): void {
  const started = Date.now()
  fc.assert(fc.property(cases, same), { numRuns: runs })
  const seconds = ((Date.now() - started) / 1000).toFixed(0)
  console.log(`${name}: ${runs} models, 0 differences, ${seconds} s`)
}

count('TCF 2.3 with @iabtechlabtcf/core and @iabgpp/cmpapi', anyTcf(400), (one) => {
  const { expected, core, gpp } = tcfRound(one)
  return isDeepStrictEqual(core, expected) && isDeepStrictEqual(gpp, expected)
})
count('GPP, every American section, with @iabgpp/cmpapi', anyUs, (one) => {
  const { fields, read } = usRound(one)
  return isDeepStrictEqual(read, fields)
})
