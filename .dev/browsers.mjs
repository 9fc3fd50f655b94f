import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The first of these programs that is on the PATH, or undefined. */
function onPath(...names) {
  for (const name of names) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      const file = join(folder, name)
      if (existsSync(file)) return file
    }
  }
  return undefined
}

const firstExisting = (...files) => files.find((file) => existsSync(file))

/** Chromium: `CHROME_PATH`, then the system's. */
export function findChromium() {
  const named = process.env.CHROME_PATH
  if (named && existsSync(named)) return named
  return (
    onPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable') ??
    firstExisting(
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    )
  )
}

/** Firefox: `FIREFOX_PATH`, then the system's. */
export function findFirefox() {
  const named = process.env.FIREFOX_PATH
  if (named && existsSync(named)) return named
  return onPath('firefox', 'firefox-esr') ?? firstExisting('/Applications/Firefox.app/Contents/MacOS/firefox')
}

/** WebKitGTK: its driver, the small browser it drives, and the display that browser needs. */
export function findWebKit() {
  const driver = onPath('WebKitWebDriver')
  const display = onPath('Xvfb')
  const lib = '/usr/lib'
  if (!driver || !display || !existsSync(lib)) return undefined
  const browser = readdirSync(lib)
    .map((arch) => join(lib, arch, 'webkit2gtk-4.1', 'MiniBrowser'))
    .find((file) => existsSync(file))
  return browser && { driver, browser, display }
}

/** Flags under which Chromium runs quietly on a build machine. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
]
