import type { LastBatch } from './last-batch.ts'
import { total, type Verdict } from './verdict.ts'

/** A table in Markdown. */
const markdown = (rows: readonly (readonly (string | number)[])[]): string =>
  rows
    .map((row) => `| ${row.join(' | ')} |`)
    .toSpliced(1, 0, `|${rows[0]!.map(() => '---').join('|')}|`)
    .join('\n')

/** Promised, lost and doubled, by what died. */
export const promises = (runs: readonly (readonly [what: string, verdicts: readonly Verdict[]])[]): string =>
  markdown([
    ['what dies', 'runs', 'promised', 'lost', 'stored twice', 'unpromised', 'of them arrived'],
    ...runs.map(([what, verdicts]) => {
      const { promised, lost, twice, open, openArrived } = total(verdicts)
      return [what, verdicts.length, promised, lost.length, twice.length, open, openArrived]
    }),
  ])

/** Last batches by engine and way. */
export function lastBatchTable(all: readonly LastBatch[]): string {
  const groups = Map.groupBy(
    all,
    ({ engine, way, heavy }) => `${engine}, ${way}${heavy ? ', over 64 KiB' : ''}`,
  )
  return markdown([
    ['last batch, no return', 'trials', 'complete', 'events', 'delivered', 'share'],
    ...[...groups]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([what, trials]) => {
        const tracked = trials.reduce((sum, one) => sum + one.tracked, 0)
        const delivered = trials.reduce((sum, one) => sum + one.delivered, 0)
        const complete = trials.filter((one) => one.delivered === one.tracked).length
        const share = `${((100 * delivered) / tracked).toFixed(2)} %`
        return [what, trials.length, complete, tracked, delivered, share]
      }),
  ])
}

/** How often an event crossed the wire. */
export function copiesTable(copies: ReadonlyMap<string, number>): string {
  const counts = Map.groupBy(copies.values(), (n) => n)
  return markdown([
    ['copies on the wire', 'events'],
    ...[...counts].sort(([a], [b]) => a - b).map(([n, events]) => [n, events.length]),
  ])
}
