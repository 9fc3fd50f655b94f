// What a page loads: init, one page view, one event. Ours and the anchors through the same bundler; ours also as its budget counts.
import { readFileSync } from 'node:fs'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { itemSizes } from '@heed/test-contracts/item-sizes'
import { budgets, measure } from '@heed/test-contracts/sizes'
import { type Anchor, consent } from './anchors.ts'
import { bundle } from './bundle.ts'
import { progress, readOptions } from './options.ts'
import { conclude, printTable, versionOf } from './report.ts'
import { round } from './statistics.ts'
import { surveyAnchors } from './survey-anchors.ts'

const { anchors, whole } = readOptions(1)

const manifest = JSON.parse(
  readFileSync(new URL('../../../packages/tracker/package.json', import.meta.url), 'utf8'),
) as { exports: object }
const doors = Object.keys(manifest.exports).filter((door) => door.startsWith('./sources/'))
const camel = (door: string) =>
  (door.split('/').at(-1) ?? '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

/** Ours with nothing but events that the site sends, and with all that can notice events by itself. */
const ours: readonly Anchor[] = [
  {
    name: 'heed, core alone',
    code: `import { createTracker } from '@heed/tracker'
      export const init = () => createTracker({ site: 'bench', endpoint: '/heed', consent: ${consent} })
      export const track = (tracker) => tracker.track('button_used', {})`,
  },
  {
    name: `heed, all ${doors.length} sources`,
    code: `import { createTracker } from '@heed/tracker'
      ${doors.map((door) => `import { ${camel(door)} } from '@heed/tracker${door.slice(1)}'`).join('\n')}
      export const init = () => createTracker({ site: 'bench', endpoint: '/heed', consent: ${consent}, sources: [${doors.map(camel).join()}] })
      export const track = (tracker) => tracker.track('button_used', {})`,
  },
]

/** What a site would take to measure its web vitals alone. */
const webVitals: Anchor = {
  name: 'web-vitals alone',
  package: 'web-vitals',
  code: `
import { onCLS, onFCP, onINP, onLCP, onTTFB } from 'web-vitals'
const send = (metric) => navigator.sendBeacon('/beacon/', JSON.stringify(metric))
export const init = () => { for (const on of [onCLS, onFCP, onINP, onLCP, onTTFB]) on(send) }`,
}

const brotli = (code: string) =>
  brotliCompressSync(code, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(code),
    },
  }).length

/** What an anchor weighs. */
async function weigh(anchor: Anchor) {
  progress(anchor.name)
  const chunks = await bundle(anchor.code)
  const sum = (eager: boolean, of: (code: string) => number) =>
    chunks.filter((chunk) => chunk.eager === eager).reduce((total, { code }) => total + of(code), 0)
  return {
    name: anchor.name,
    version: versionOf(anchor),
    minified: sum(true, Buffer.byteLength),
    gzip: sum(true, (code) => gzipSync(code, { level: 9 }).length),
    brotli: sum(true, brotli),
    lazy: sum(false, brotli),
    withLazy: chunks.reduce((total, { code }) => total + brotli(code), 0),
  }
}
type Row = Awaited<ReturnType<typeof weigh>>

/** Beside one of ours, the lightest first. */
const beside = (rows: readonly Row[], ours: string) => {
  const base = rows.find(({ name }) => name === ours)?.brotli ?? NaN
  return rows
    .map((row) => ({ ...row, timesOurs: round(row.brotli / base, 2) }))
    .toSorted((one, other) => one.brotli - other.brotli)
}
const table = (rows: ReturnType<typeof beside>, what: string, ours: string) =>
  rows.map(({ name, version, withLazy, timesOurs, ...bytes }) => ({
    [what]: name,
    version,
    ...bytes,
    'with lazy': withLazy,
    [`× ${ours}`]: timesOurs,
  }))

const rows: Row[] = []
for (const anchor of [...ours, ...anchors, webVitals]) rows.push(await weigh(anchor))
const sorted = beside(rows, 'heed')
printTable(
  'Bytes of a page that starts, counts a page view and tracks an event (esbuild; brotli 11; lazy is brotli too)',
  table(sorted, 'tracker', 'heed'),
)

const asking: Row[] = []
for (const anchor of surveyAnchors) asking.push(await weigh(anchor))
const surveys = beside(asking, 'heed NPS')
printTable(
  'Bytes of a page that asks one question, its follow-up and thanks (the same way; ours with Lit, in one language)',
  table(surveys, 'survey', 'heed NPS'),
)
const items = await itemSizes()
printTable(
  'What each further kind of item adds to our survey, when it is asked (the build of .dev/size.mjs; brotli 11)',
  items.map(({ name, bytes }) => ({ item: name, bytes })),
)

progress('budgets')
const measured = await measure()
const kept = Object.entries(budgets()).map(([name, { must, goal, missed }]) => {
  const { brotli = NaN, lazy = NaN } = measured[name] ?? {}
  const verdict =
    brotli <= goal ? 'goal' : brotli <= must ? 'must' : missed ? `missed: ${missed.why}` : 'BROKEN'
  return { name, brotli, lazy, must, goal, verdict }
})
printTable(
  'Our budgets (the build of .dev/size.mjs; brotli 11)',
  kept.map(({ name, ...row }) => ({ 'what a page loads': name, ...row })),
)

const byName = (list: readonly { readonly name: string }[]) =>
  Object.fromEntries(list.map(({ name, ...rest }) => [name, rest]))
conclude('sizes', 1, whole, undefined, {
  bytes: byName(sorted),
  surveys: byName(surveys),
  items: byName(items),
  budgets: byName(kept),
})
if (kept.some(({ verdict }) => verdict === 'BROKEN')) process.exitCode = 1
