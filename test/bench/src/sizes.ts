// What a page loads: init, one page view, one event. Ours and the anchors through the same bundler; ours also as its budget counts.
import { readFileSync } from 'node:fs'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { budgets, measure } from '@heed/test-contracts/sizes'
import { type Anchor, consent } from './anchors.ts'
import { bundle } from './bundle.ts'
import { progress, readOptions } from './options.ts'
import { conclude, printTable, versionOf } from './report.ts'
import { round } from './statistics.ts'

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

const rows = []
for (const anchor of [...ours, ...anchors, webVitals]) {
  progress(anchor.name)
  const chunks = await bundle(anchor.code)
  const sum = (eager: boolean, of: (code: string) => number) =>
    chunks.filter((chunk) => chunk.eager === eager).reduce((total, { code }) => total + of(code), 0)
  rows.push({
    name: anchor.name,
    version: versionOf(anchor),
    minified: sum(true, Buffer.byteLength),
    gzip: sum(true, (code) => gzipSync(code, { level: 9 }).length),
    brotli: sum(true, brotli),
    lazy: sum(false, brotli),
    withLazy: chunks.reduce((total, { code }) => total + brotli(code), 0),
  })
}
const base = rows.find(({ name }) => name === 'heed')?.brotli ?? NaN
const sorted = rows
  .map((row) => ({ ...row, timesOurs: round(row.brotli / base, 2) }))
  .sort((a, b) => a.brotli - b.brotli)
printTable(
  'Bytes of a page that starts, counts a page view and tracks an event (esbuild; brotli 11; lazy is brotli too)',
  sorted.map(({ name, version, withLazy, timesOurs, ...bytes }) => ({
    tracker: name,
    version,
    ...bytes,
    'with lazy': withLazy,
    '× heed': timesOurs,
  })),
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
conclude('sizes', 1, whole, undefined, { bytes: byName(sorted), budgets: byName(kept) })
if (kept.some(({ verdict }) => verdict === 'BROKEN')) process.exitCode = 1
