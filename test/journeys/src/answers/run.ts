// The whole matrix: every fault at every step, with consent and without.
//   pnpm bench:answers --seed 1 [--fault 'second tab'] [--engine chromium] [--figures file.json]
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { campaign, named } from './campaign.ts'
import { createStand } from './stand.ts'
import { engines, faults, steps, table, undoable } from './table.ts'

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    fault: { type: 'string', multiple: true },
    engine: { type: 'string', multiple: true, default: [...engines] },
    figures: { type: 'string' },
  },
})

const begun = Date.now()
const seconds = () => ((Date.now() - begun) / 1_000).toFixed(0)
console.log(`answers: seed ${values.seed}`)
const stand = await createStand(Number(values.seed))
try {
  const isWanted = (fault: string) => !values.fault || values.fault.includes(fault)
  const cases = table().filter(({ fault, engine }) => isWanted(fault) && values.engine.includes(engine))
  const verdicts = await campaign(stand, cases, (what) => console.log(`${seconds()} s  ${what}`))
  const bad = verdicts.filter(({ wrong }) => wrong.length)
  const cell = (fault: string, step: number) => {
    const here = verdicts.filter(({ one }) => one.fault === fault && one.step === step)
    return here.length ? `${here.filter(({ wrong }) => !wrong.length).length} of ${here.length}` : '–'
  }
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  console.log(`\n${row(['what goes wrong', ...steps])}\n${row(['---', ...steps.map(() => '---')])}`)
  for (const fault of faults) console.log(row([fault, ...steps.map((_, step) => cell(fault, step))]))
  console.log(
    `\n${verdicts.length} cases, ${bad.length} wrong, ${verdicts.reduce((sum, { responses }) => sum + responses, 0)} responses; seed ${values.seed}, ${seconds()} s`,
  )
  const own = engines.map((engine) => {
    const here = verdicts.filter(({ one }) => one.engine === engine)
    return [engine, { cases: here.length, wrong: here.filter(({ wrong }) => wrong.length).length }] as const
  })
  for (const [engine, { cases, wrong }] of own) console.log(`${engine}: ${cases} cases, ${wrong} wrong`)
  const missing = values.engine.filter((engine) => !verdicts.some(({ one }) => one.engine === engine))
  const notRun = values.engine
    .filter((engine) => engine !== 'chromium')
    .flatMap((engine) =>
      (missing.includes(engine) ? faults : undoable).filter(isWanted).map((fault) => `${fault}, ${engine}`),
    )
  for (const what of notRun) console.log(`NOT RUN: ${what}`)
  if (values.figures)
    writeFileSync(
      values.figures,
      JSON.stringify({
        whole: cases.length === table().length && missing.length === 0,
        results: {
          seed: Number(values.seed),
          cases: verdicts.length,
          wrong: bad.length,
          responses: verdicts.reduce((sum, { responses }) => sum + responses, 0),
          engines: Object.fromEntries(own),
          notRun,
        },
      }),
    )
  for (const { one, site, wrong } of bad) console.log(`${named(one)} (${site}): ${wrong.join('; ')}`)
  process.exitCode = bad.length ? 1 : 0
} finally {
  await stand.close()
}
