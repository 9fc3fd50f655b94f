// Runs every `*.element.test.ts` in real browsers.
//   node test/elements/run.mjs [--engine chromium|firefox|webkit] [--counts file.json] [--figures file.json] [--forced-colors] [--whole] [folder or file …]
// --figures: what tests hand over by `figures` is written there, and they may take as long as they need.
// --forced-colors: Firefox paints in the system's colours from its start. (Chromium's tests switch by themselves; WebKitGTK has no such mode.)
// --whole: what takes long in one engine is done in each (`pnpm bench:elements`).
// An engine that is not on this machine is named as not run; Chromium must be there.
import { globSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { fileURLToPath } from 'node:url'
import { startTestRunner, summaryReporter } from '@web/test-runner'
import { chromeLauncher } from '@web/test-runner-chrome'
import { puppeteerLauncher } from '@web/test-runner-puppeteer'
import { esbuildPlugin } from '@web/dev-server-esbuild'
import { CHROMIUM_FLAGS, findChromium, findFirefox, findWebKit } from '../../.dev/browsers.mjs'
import { accessibilityTree } from './accessibility-tree.mjs'
import { counter } from './counter.mjs'
import { figures } from './figures.mjs'
import { forcedColors } from './forced-colors.mjs'
import { webkitLauncher } from './webkit-launcher.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    engine: { type: 'string', multiple: true },
    counts: { type: 'string' },
    figures: { type: 'string' },
    'forced-colors': { type: 'boolean', default: false },
    whole: { type: 'boolean', default: false },
  },
})
// `element.computedRole` and `computedName`: what the engine itself tells a screen reader.
const ACCESSIBILITY_TREE = '--enable-blink-features=ComputedAccessibilityInfo'
/** How long one file may take, in milliseconds. */
const FINISH = values.figures || values.whole ? 3_600_000 : 240_000
const rootDir = fileURLToPath(new URL('../..', import.meta.url))
const wanted = values.engine ?? ['chromium', 'firefox', 'webkit']
const folders = positionals.length > 0 ? positionals : ['packages/*']

/** Files whose name ends so. */
const named = (end) =>
  folders.flatMap((folder) =>
    folder.endsWith('.ts')
      ? [folder].filter((file) => file.includes('.last.') === (end === '*.last'))
      : globSync(`${folder}/src/**/${end}.element.test.ts`, { cwd: rootDir }).sort(),
  )
// Each package gets browsers of its own, and so do those files that come last: a test may leave a browser without focus in its
// page, and it stays so.
const packageOf = (file) => file.split('/', 2).join('/')
const groups = [
  ...Map.groupBy(named('!(*.last)'), packageOf).values(),
  ...Map.groupBy(named('*.last'), packageOf).values(),
]

const chromium = findChromium()
const firefox = findFirefox()
const webkit = findWebKit()
/** What starts each engine, anew for each group. */
const launchers = []
const missing = []

if (wanted.includes('chromium')) {
  if (!chromium) {
    console.error('elements: Chromium is required. Install it, or set CHROME_PATH to a Chromium or Chrome.')
    process.exit(1)
  }
  launchers.push(() =>
    chromeLauncher({
      launchOptions: { executablePath: chromium, args: [...CHROMIUM_FLAGS, ACCESSIBILITY_TREE] },
      concurrency: 1,
    }),
  )
}
if (wanted.includes('firefox')) {
  if (firefox) {
    const launchOptions = {
      browser: 'firefox',
      executablePath: firefox,
      // "Never" use the page's colours: the preference behind Firefox's own contrast settings.
      ...(values['forced-colors'] && { extraPrefsFirefox: { 'browser.display.document_color_use': 2 } }),
    }
    launchers.push(() => puppeteerLauncher({ launchOptions, concurrency: 1 }))
  } else missing.push('Firefox (install firefox or firefox-esr, or set FIREFOX_PATH)')
}
if (wanted.includes('webkit')) {
  if (webkit) launchers.push(() => webkitLauncher(webkit))
  else missing.push('WebKitGTK (install webkit2gtk-driver and xvfb)')
}

const count = counter()
const handed = figures()
const run = async (files) => {
  const runner = await startTestRunner({
    autoExitProcess: false,
    readCliArgs: false,
    readFileConfig: false,
    config: {
      rootDir,
      files,
      nodeResolve: { exportConditions: ['@heed/source', 'browser', 'development'] },
      plugins: [
        esbuildPlugin({ ts: true, target: 'es2022' }),
        forcedColors(),
        accessibilityTree(),
        handed.plugin,
      ],
      browsers: launchers.map((launcher) => launcher()),
      concurrentBrowsers: 3,
      reporters: [summaryReporter({ flatten: true }), count.reporter],
      browserStartTimeout: 60_000,
      testsStartTimeout: 60_000,
      testsFinishTimeout: FINISH,
      testFramework: { config: { timeout: 20_000 } },
      testRunnerHtml: (file) =>
        `<!doctype html><html lang="en"${values.whole ? ' data-whole' : ''}><head><title>Element tests</title></head><body><script type="module" src="${file}"></script></body></html>`,
    },
  })
  return new Promise((resolve) => runner.on('stopped', resolve))
}

let passed = true
for (const files of groups) passed = (await run(files)) && passed
for (const { engine, passed, failed } of count.totals()) {
  console.log(`elements: ${engine}: ${passed} passed, ${failed} failed`)
}
for (const failure of count.failures) console.log(`elements: FAILED: ${failure}`)
if (values.counts) {
  const sum = (key) => count.totals().reduce((total, engine) => total + engine[key], 0)
  writeFileSync(
    values.counts,
    JSON.stringify({
      passed: sum('passed'),
      failed: sum('failed'),
      failures: count.failures,
      engines: count.totals(),
      notRun: missing,
    }),
  )
}
if (values.figures) writeFileSync(values.figures, JSON.stringify({ figures: handed.all(), notRun: missing }))
for (const engine of missing) console.log(`elements: NOT RUN: ${engine}`)
process.exit(passed ? 0 : 1)
