// Installs what this package's own lock file names (only when it changed), then runs a bench.
//   node test/bench/src/run.mjs sizes|cpu|faults|leaks|withdrawal|speed|survey-speed [--only name,name] [--rounds n]
// Nothing may be imported here that an install brings.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const PNPM = 'pnpm@12.21.0'
const here = fileURLToPath(new URL('..', import.meta.url))
const root = fileURLToPath(new URL('../../..', import.meta.url))
const [bench, ...rest] = process.argv.slice(2)

if (!['sizes', 'cpu', 'faults', 'leaks', 'withdrawal', 'speed', 'survey-speed'].includes(bench)) {
  console.error('bench: say sizes, cpu, faults, leaks, withdrawal, speed or survey-speed.')
  process.exit(2)
}
if (!existsSync(`${root}node_modules`)) {
  console.error(
    'bench: the workspace is not installed yet. Run `npm test` or `npm run demo` once, then again.',
  )
  process.exit(1)
}
if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error('bench: this needs Node 24 or newer. `npm run bench:…` in the root takes the pinned one.')
  process.exit(1)
}

const marker = `${here}node_modules/.heed-installed`
const hash = createHash('sha256')
for (const file of ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml'])
  hash.update(readFileSync(here + file))
const now = hash.digest('hex')
if (!existsSync(marker) || readFileSync(marker, 'utf8') !== now) {
  console.error('bench: installing what the lock file names …')
  const { status, stdout, stderr } = spawnSync(
    'npx',
    ['-y', PNPM, 'install', '--frozen-lockfile', '--reporter=append-only'],
    {
      cwd: here,
      shell: process.platform === 'win32',
      encoding: 'utf8',
      env: { ...process.env, npm_config_loglevel: 'error', CI: 'true' },
    },
  )
  if (status !== 0) {
    console.error(
      `${stdout}\n${stderr}\nbench: the install failed. It needs npm and a reachable package registry.`,
    )
    process.exit(1)
  }
  writeFileSync(marker, now)
}

const child = spawn(
  process.execPath,
  ['--conditions=@heed/source', fileURLToPath(new URL(`${bench}.ts`, import.meta.url)), ...rest],
  { stdio: 'inherit' },
)
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('exit', (code) => process.exit(code ?? 1))
