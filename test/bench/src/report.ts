import { readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, loadavg } from 'node:os'
import type { Anchor } from './anchors.ts'

const file = new URL('../results.json', import.meta.url)
const read = (url: URL) => JSON.parse(readFileSync(url, 'utf8')) as Record<string, unknown>

/** Under what circumstances something was measured. */
export interface Environment {
  /** The day, as `2026-11-22`. */
  readonly date: string
  readonly cpus: string
  /** The load average of the last minute, at the end of the run. */
  readonly load: string
  readonly node: string
  readonly chromium?: string
}

/** The environment as it is now. */
export const environment = (chromium?: string): Environment => ({
  date: new Date().toISOString().slice(0, 10),
  cpus: `${availableParallelism()} × ${cpus()[0]?.model.trim() ?? 'unknown'}`,
  load: (loadavg()[0] ?? 0).toFixed(1),
  node: process.version,
  ...(chromium && { chromium }),
})

/** The installed version of an anchor; of ours, the version in this tree; nothing of the platform's own. */
export function versionOf(anchor: Anchor): string {
  const name = anchor.package ?? (anchor.name.startsWith('heed') ? '@heed/tracker' : undefined)
  return name ? String(read(new URL(`../node_modules/${name}/package.json`, import.meta.url))['version']) : ''
}

/** Prints rows as a Markdown table under their headings, the first column to the left and all others to the right. */
export function printTable(title: string, rows: readonly Record<string, string | number>[]): void {
  const head = Object.keys(rows[0] ?? {})
  const cell = (value: string | number | undefined) =>
    typeof value === 'number' ? (Number.isNaN(value) ? '–' : value.toLocaleString('en')) : (value ?? '')
  const widths = head.map((key) => Math.max(key.length, ...rows.map((row) => cell(row[key]).length)))
  const line = (cells: readonly string[]) =>
    `| ${cells.map((text, i) => (i ? text.padStart(widths[i] ?? 0) : text.padEnd(widths[i] ?? 0))).join(' | ')} |`
  console.log(`\n${title}\n`)
  console.log(line(head))
  console.log(line(widths.map((width, i) => (i ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)))))
  for (const row of rows) console.log(line(head.map((key) => cell(row[key]))))
}

/** Prints under what circumstances that was, and writes the results of a whole run to `results.json`. */
export function conclude(
  bench: string,
  n: number,
  whole: boolean,
  chromium: string | undefined,
  results: object,
): void {
  const around = environment(chromium)
  console.log(
    `\nn = ${n}; ${Object.entries(around)
      .map(([key, value]) => `${key} ${value}`)
      .join('; ')}`,
  )
  if (!whole) return console.log('Only a part was measured: results.json is left as it is.')
  writeFileSync(
    file,
    `${JSON.stringify({ ...read(file), [bench]: { n, ...around, ...results } }, null, 2)}\n`,
  )
}
