import { size } from '../../../.dev/size.mjs'
import { read } from './repository.ts'

/** What is measured: a name people understand, and what a page writes to get it. */
export const ENTRIES: Record<string, string> = {
  'tracker, durable, with idb-keyval': `
    import { createTracker } from '@heed/tracker'
    globalThis.tracker = createTracker({ site: 'a', endpoint: '/b', consent: globalThis.consent })`,
  'tracker with every source, web-vitals included': `
    import { createTracker } from '@heed/tracker'
    import { clicks } from '@heed/tracker/sources/clicks'
    import { engagement } from '@heed/tracker/sources/engagement'
    import { errors } from '@heed/tracker/sources/errors'
    import { forms } from '@heed/tracker/sources/forms'
    import { frustration } from '@heed/tracker/sources/frustration'
    import { pageViews } from '@heed/tracker/sources/page-views'
    import { touchpoints } from '@heed/tracker/sources/touchpoints'
    import { visibility } from '@heed/tracker/sources/visibility'
    import { webVitals } from '@heed/tracker/sources/web-vitals'
    globalThis.tracker = createTracker({ site: 'a', endpoint: '/b', consent: globalThis.consent,
      sources: [pageViews, touchpoints, webVitals, engagement, clicks, forms, frustration, errors, visibility] })`,
  'consent without elements': `
    import { createConsent } from '@heed/consent'
    globalThis.consent = createConsent({ policy: globalThis.policy })`,
  'consent banner and preferences, Lit and CSS included': `
    import '@heed/consent/define/banner'
    import '@heed/consent/define/preferences'`,
  'NPS with follow-up and thanks, Lit included': `import '@heed/surveys/define/nps'`,
  'what sdk loads eagerly': `
    import { start } from '@heed/sdk'
    globalThis.heed = start({ site: 'a', endpoint: '/b', policy: globalThis.policy })`,
}

/** What comes later and counts all the same: every page with that source loads it. */
const COUNTED_LATER: Readonly<Record<string, string>> = {
  'tracker with every source, web-vitals included': 'web-vitals',
}

/** One line of `test/contracts/sizes.json`: bytes, brotli 11. */
export interface Budget {
  readonly must: number
  readonly goal: number
  readonly now: number
  /** A budget that is missed, and says so: how much is borne for now, and where the reason stands. */
  readonly missed?: { readonly bound: number; readonly why: string }
}

/** The budgets and the sizes last written down. */
export const budgets = (): Record<string, Budget> =>
  JSON.parse(read('test/contracts/sizes.json')) as Record<string, Budget>

/** What every entry weighs now, and which modules are in it. */
export async function measure(): Promise<
  Record<string, { brotli: number; lazy: number; modules: string[] }>
> {
  const sizes: Record<string, { brotli: number; lazy: number; modules: string[] }> = {}
  for (const [name, code] of Object.entries(ENTRIES)) {
    const { brotli, lazy, chunks, modules } = await size({ code })
    const counted = chunks.find((chunk) => chunk.name === COUNTED_LATER[name])?.brotli ?? 0
    sizes[name] = { brotli: brotli + counted, lazy: lazy - counted, modules }
  }
  return sizes
}

const number = (value: number): string => value.toLocaleString('en')

/** The table that README shows and the contract run prints, as the formatter writes it. */
export function sizeTable(sizes: Record<string, Budget>): string {
  const rows = [
    ['what a page loads (bytes, brotli 11)', 'must', 'goal', 'now'],
    ...Object.entries(sizes).map(([name, { must, goal, now, missed }]) => [
      missed ? `${name} ([missed](${missed.why}))` : name,
      number(must),
      number(goal),
      `**${number(now)}**`,
    ]),
  ]
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`
  const [head = [], ...body] = rows
  return [line(head), rule, ...body.map(line)].join('\n')
}
