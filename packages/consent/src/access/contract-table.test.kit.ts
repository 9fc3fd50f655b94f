import { keyboardContract } from './keyboard-contract.test.kit.ts'
import type { Row, Step } from './keyboard-row.test.kit.ts'

const stepIn = ([key, focus, told]: Step) => `${key} → ${focus}${told ? ` (\`${told}\`)` : ''}`

/** The same step many times in a row is said once. */
function stepsIn(steps: readonly Step[]): string {
  const said = steps.map(stepIn)
  return new Set(said).size === 1 && said.length > 1 ? `${said.length} × ${said[0]}` : said.join(', ')
}

const line = ({ state, claim, start, steps, leaves }: Row) =>
  `| ${state} | ${claim} | ${start}; ${stepsIn(steps)}${leaves ? '; it is gone' : ''} |`

/** The contract as the guide shows it: a table for each element. */
export const contractTables: string = [...Map.groupBy(keyboardContract, ({ element }) => element)]
  .map(([element, rows]) =>
    [
      `### ${element}`,
      '',
      '| state | promise | focus and keys |',
      '| --- | --- | --- |',
      ...rows.map(line),
    ].join('\n'),
  )
  .join('\n\n')
