import type { Browser } from 'playwright-core'
import { audit, type Verdict } from './audit.ts'
import type { Rule } from './rule.ts'
import type { Site } from './site.ts'

/** How many rules ended how. */
export type Counts = Readonly<Record<Verdict['result'], number>>

/** Puts a site to rules, four at a time, and prints each with its source and its result as soon as its turn comes. */
export async function score(
  rules: readonly Rule[],
  site: Site,
  browser: Browser,
  print: (line: string) => void,
): Promise<Counts> {
  const counts = { pass: 0, fail: 0, 'not testable here': 0 }
  let next = 0
  const verdicts = rules.map(() => Promise.withResolvers<Verdict>())
  const work = async () => {
    for (let turn = next++; turn < rules.length; turn = next++) {
      verdicts[turn]!.resolve(await audit(rules[turn]!, site, browser))
    }
  }
  const working = Promise.all(Array.from({ length: 4 }, work))
  for (const [turn, { number, rule, source, leftOut }] of rules.entries()) {
    const verdict = await verdicts[turn]!.promise
    counts[verdict.result]++
    print(`${String(number).padStart(2)}  ${verdict.result.padEnd(4)}  ${rule}`)
    print(`          ${source}`)
    if (leftOut) print(`          not tested: ${leftOut}`)
    if (verdict.result !== 'pass') for (const why of verdict.why) print(`          → ${why}`)
  }
  await working
  print(
    `\ntested: ${counts.pass + counts.fail} of ${rules.length} rules; ${counts.pass} passed, ${counts.fail} failed, ${counts['not testable here']} not testable here`,
  )
  print('This says what was tested, on this site, in this browser. It is not legal advice, and no verdict of law.')
  return counts
}
