import { findChromium, findFirefox, findWebKit } from '../../../../.dev/browsers.mjs'
import { startChromium } from './chromium.ts'
import type { Engine } from './engine.ts'
import { startFirefox } from './firefox.ts'
import { startWebKit } from './webkit.ts'

/** An engine that is on this machine. */
export interface Found {
  readonly name: Engine['name']
  start(): Promise<Engine>
}

/** Which engines are here, and the names of those that are not. Chromium has to be. */
export function findEngines(): { readonly engines: readonly Found[]; readonly missing: readonly string[] } {
  const chromium = findChromium()
  if (!chromium) throw new Error('The table needs Chromium. Install it, or set CHROME_PATH.')
  const firefox = findFirefox()
  const webkit = findWebKit()
  return {
    engines: [
      { name: 'Chromium', start: () => startChromium(chromium) },
      ...(firefox ? [{ name: 'Firefox' as const, start: () => startFirefox(firefox) }] : []),
      ...(webkit ? [{ name: 'WebKitGTK' as const, start: () => startWebKit(webkit) }] : []),
    ],
    missing: [
      ...(firefox ? [] : ['Firefox (install firefox or firefox-esr, or set FIREFOX_PATH)']),
      ...(webkit ? [] : ['WebKitGTK (install webkit2gtk-driver and xvfb)']),
    ],
  }
}
