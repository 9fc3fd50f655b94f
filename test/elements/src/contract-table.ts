import type { Row, Step } from './keyboard-row.ts'

const stepIn = ([key, focus, told]: Step) => `${key} → ${focus}${told ? ` (\`${told}\`)` : ''}`

/** The same step many times in a row is said once. */
function stepsIn(steps: readonly Step[]): string {
  const said = steps.map(stepIn)
  return new Set(said).size === 1 && said.length > 1 ? `${said.length} × ${said[0]}` : said.join(', ')
}

const line = ({ state, claim, start, steps, leaves }: Row) =>
  `| ${state} | ${claim} | ${start}; ${stepsIn(steps)}${leaves ? '; it is gone' : ''} |`

/** A contract as a guide shows it: a table for each element. */
export const contractTables = (contract: readonly Row[]): string =>
  [...Map.groupBy(contract, ({ element }) => element)]
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

/** Without what the formatter adds to a table: spaces and dashes that fill up columns. */
export const unpadded = (text: string): string => text.replace(/-{3,}/g, '---').replace(/ +/g, ' ')
