// Builds what is published and what pages load:
//   node .dev/build.mjs          everything
//   node .dev/build.mjs --page   only what pages load (the demo needs no more)
// Nothing is built twice: the page bundles remember a fingerprint of their sources.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundle } from './bundle.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const at = (...parts) => join(root, ...parts)

/** Doors that the script tag's file opens only when a page needs them: each becomes a file beside it. */
const DOORS = {
  banner: '@heed/consent/define/banner',
  preferences: '@heed/consent/define/preferences',
  embed: '@heed/consent/define/embed',
  link: '@heed/consent/define/link',
  gate: '@heed/consent/gate',
  nps: '@heed/surveys/define/nps',
  csat: '@heed/surveys/define/csat',
  ces: '@heed/surveys/define/ces',
  survey: '@heed/surveys/define/survey',
}

/** Pieces of the sdk that are no doors, and seldom needed either: what they are imported as, and their source. */
const PIECES = {
  'privacy-center': ['./wire-center.ts', at('packages/sdk/src/wire-center.ts')],
  'follow-link': ['./follow-link.ts', at('packages/sdk/src/follow-link.ts')],
  'show-survey': ['./show-survey.ts', at('packages/sdk/src/show-survey.ts')],
  'debug-surveys': ['./debug-surveys.ts', at('packages/sdk/src/debug-surveys.ts')],
  'open-surveys': ['./open-surveys.ts', at('packages/sdk/src/open-surveys.ts')],
}

/** `heed.js` is a classic script, so it may import nothing by name: its doors are a second build beside it. */
async function buildScript() {
  const dir = at('packages/sdk/dist/script')
  rmSync(dir, { recursive: true, force: true })
  const fileOf = new Map(Object.entries(DOORS).map(([name, door]) => [door, `./${name}.js`]))
  for (const [name, ids] of Object.entries(PIECES)) for (const id of ids) fileOf.set(id, `./${name}.js`)
  await bundle({
    input: { heed: at('packages/sdk/src/script.ts') },
    dir,
    format: 'iife',
    external: (id) => fileOf.has(id),
    paths: (id) => fileOf.get(id) ?? id,
    sourcemap: true,
  })
  const entries = Object.entries(DOORS).map(([name, door]) => {
    const [, room, ...path] = door.split('/')
    const source = JSON.parse(readFileSync(at('packages', room, 'package.json'), 'utf8')).exports[
      `./${path.join('/')}`
    ]
    return [name, at('packages', room, source['@heed/source'])]
  })
  const pieces = Object.entries(PIECES).map(([name, [, source]]) => [name, source])
  const input = Object.fromEntries([...entries, ...pieces])
  await bundle({ input, dir, sourcemap: true })
}

async function buildDashboard() {
  const dir = at('packages/dashboard/dist/app')
  rmSync(dir, { recursive: true, force: true })
  await bundle({ input: { app: at('packages/dashboard/src/app/main.ts') }, dir, sourcemap: true })
  for (const file of globSync('*.{html,css,svg}', { cwd: at('packages/dashboard/src/app') })) {
    cpSync(at('packages/dashboard/src/app', file), join(dir, file))
  }
}

function fingerprint() {
  const hash = createHash('sha256')
  const files = globSync(['packages/*/src/**/*', '.dev/*.mjs', 'pnpm-lock.yaml'], {
    cwd: root,
    withFileTypes: true,
  })
  for (const entry of files
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name))
    .sort()) {
    hash.update(entry).update(readFileSync(entry))
  }
  return hash.digest('hex')
}

/** Builds the page bundles unless they are up to date. */
export async function buildPages(say = console.log) {
  const marker = at('.cache/pages')
  const now = fingerprint()
  const there = ['packages/sdk/dist/script/heed.js', 'packages/dashboard/dist/app/app.js']
  if (
    existsSync(marker) &&
    readFileSync(marker, 'utf8') === now &&
    there.every((file) => existsSync(at(file)))
  )
    return
  say('heed: building what pages load …')
  const started = Date.now()
  await Promise.all([buildScript(), buildDashboard()])
  mkdirSync(dirname(marker), { recursive: true })
  writeFileSync(marker, now)
  say(`heed: built in ${((Date.now() - started) / 1000).toFixed(1)} s`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!process.argv.includes('--page')) {
    const tsc = at('node_modules/.bin', process.platform === 'win32' ? 'tsc.cmd' : 'tsc')
    execFileSync(tsc, ['-b'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
  }
  await buildPages()
}
