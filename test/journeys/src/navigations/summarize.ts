import type { Row } from './run-table.ts'

/** What is wrong with a row: views too many (`+`), too few (`-`), or why it was not walked to its end. */
export function faultOf({ over, under, error }: Row): string | undefined {
  const wrong = [...over.map((url) => `+${url}`), ...under.map((url) => `-${url}`), ...(error ? [error] : [])]
  return wrong.length > 0 ? wrong.join(' ') : undefined
}

/** One line of what an engine did: rows that ran, views too many and too few, and what it was not able to show. */
export function summarize(engine: string, rows: readonly Row[]): string {
  const ran = rows.filter(({ lacks }) => !lacks)
  const sum = (what: 'over' | 'under') => ran.reduce((total, row) => total + row[what].length, 0)
  const needing = (need: string) => ran.filter(({ navigation }) => navigation.needs === need).length
  const lacking = Object.entries(Object.groupBy(rows, ({ lacks }) => lacks ?? '')).filter(([need]) => need)
  return [
    `${engine}: ${ran.length} of ${rows.length} rows ran, ${sum('over')} over, ${sum('under')} under`,
    `${ran.filter(({ facts }) => facts?.restored).length} ended on a page back from the cache (${needing('bfcache')} tried to)`,
    `${ran.filter(({ facts }) => facts?.shown).length} on a page that was prerendered`,
    ...lacking.map(([need, without]) => `${without?.length} not run for want of ${need}`),
  ].join('; ')
}
