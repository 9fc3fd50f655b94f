/** Chromium's path: `CHROME_PATH`, then the system's. */
export function findChromium(): string | undefined
/** Firefox's path: `FIREFOX_PATH`, then the system's. */
export function findFirefox(): string | undefined
/** WebKitGTK's driver, browser and display. */
export function findWebKit(): { driver: string; browser: string; display: string } | undefined
/** Flags under which Chromium runs quietly on a build machine. */
export const CHROMIUM_FLAGS: string[]
