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
  readonly leaks: {
    readonly engines: Readonly<Record<string, Readonly<Record<string, Leaks>>>>
  }
}
interface Leaks {
  readonly version?: string
  readonly cells: number
  readonly leaky: number
  readonly notPlayed: number
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
  return table(rows)
}

/**
 * The table of README with the ways out that leaked, as the formatter writes it: fewest first, those last of which some
 * could not be seen. What was left out of one engine stands as a dash.
 */
export function leakTable(): string {
  const { engines } = (JSON.parse(read('test/bench/results.json')) as Results).leaks
  const names = Object.keys(engines)
  const managers = new Map(names.toReversed().flatMap((name) => Object.entries(engines[name] ?? {})))
  const rows = Array.from(managers, ([name, { version, cells }]) => {
    const rows = names.map((engine) => engines[engine]?.[name])
    const leaky = rows.map(
      (row) => `${number(row?.leaky)}${row?.notPlayed ? ` (${row.notPlayed} not seen)` : ''}`,
    )
    return { name, version, leaky, unknown: sum(rows, 'notPlayed'), known: sum(rows, 'leaky'), cells }
  }).toSorted((one, other) => one.unknown - other.unknown || one.known - other.known)
  return table([
    ['consent manager', 'version', ...names.map((name) => `${name}, of ${rows[0]?.cells}`)],
    ...rows.map(({ name, version, leaky }) => [
      name.startsWith('heed') ? `**${name}**` : name,
      version ?? '',
      ...leaky,
    ]),
  ])
}

const sum = (rows: readonly (Leaks | undefined)[], key: 'leaky' | 'notPlayed'): number =>
  rows.reduce((total, row) => total + (row?.[key] ?? 0), 0)

/** Rows as the formatter writes a table: the first names the columns, the first column is to the left. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => (column ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!))).join(' | ')} |`
  const rule = `| ${widths.map((width, column) => (column ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))).join(' | ')} |`
  return [line(rows[0]!), rule, ...rows.slice(1).map(line)].join('\n')
}
