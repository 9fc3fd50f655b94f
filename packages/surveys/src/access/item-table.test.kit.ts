import type { ItemRow, Line } from './item-contract.test.data.ts'

const keyIn = (key: string | number) => (typeof key === 'number' ? `${key} ms` : `\`${key}\``)

const answerIn = (answer: Line[1]): string => {
  if (answer === undefined) return 'no answer'
  if (typeof answer !== 'object') return JSON.stringify(answer).replace('\\n', '⏎')
  if (Array.isArray(answer)) return answer.join(', ')
  return Object.entries(answer)
    .map(([part, value]) => `${part}: ${value}`)
    .join(', ')
}

const lineIn = ([keys, answer]: Line) => `${keys.map(keyIn).join(' ') || 'nothing'} → ${answerIn(answer)}`

const row = ({ item, stops, lines }: ItemRow) =>
  `| ${item} | ${stops ?? 'the browser’s'} | ${lines.map(lineIn).join('; ')} |`

/** A contract of items as the guide shows it. */
export const itemTable = (contract: readonly ItemRow[]): string =>
  [
    '| item | tab stops | keys, and the answer after them |',
    '| --- | --- | --- |',
    ...contract.map(row),
  ].join('\n')
