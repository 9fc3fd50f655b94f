import { read } from './repository.ts'

interface Cell {
  readonly arrived: number
  readonly extra: number
}
interface Results {
  readonly sizes: { readonly bytes: Readonly<Record<string, { readonly brotli: number }>> }
  readonly cpu: {
    readonly n: number
    readonly trackers: Readonly<Record<string, { readonly taskMicroseconds: { readonly median: number } }>>
  }
  readonly faults: {
    readonly events: number
    readonly trackers: Readonly<Record<string, Readonly<Record<string, Cell | string>>>>
  }
}

const FAULTS = [
  'navigation',
  'crash',
  'outage and crash',
  'slow answer and crash',
  'two tabs in an outage',
] as const

const number = (value: number | undefined): string => value?.toLocaleString('en') ?? '–'

/** The table of README with what was measured beside others, as the formatter writes it: cheapest first. */
export function benchTable(): string {
  const { sizes, cpu, faults } = JSON.parse(read('test/bench/results.json')) as Results
  const names = Object.keys(cpu.trackers).toSorted(
    (one, other) =>
      (cpu.trackers[one]?.taskMicroseconds.median ?? 0) - (cpu.trackers[other]?.taskMicroseconds.median ?? 0),
  )
  const rows = [
    ['tracker', 'bytes', 'µs an event', ...FAULTS],
    ...names.map((name) => [
      name === 'heed' ? '**heed**' : name,
      number(sizes.bytes[name]?.brotli),
      number(cpu.trackers[name]?.taskMicroseconds.median),
      ...FAULTS.map((fault) => {
        const cell = faults.trackers[name]?.[fault]
        return typeof cell === 'object' ? `${cell.arrived}${cell.extra ? ` + ${cell.extra}` : ''}` : '–'
      }),
    ]),
  ]
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => (column ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!))).join(' | ')} |`
  const rule = `| ${widths.map((width, column) => (column ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))).join(' | ')} |`
  return [line(rows[0]!), rule, ...rows.slice(1).map(line)].join('\n')
}
