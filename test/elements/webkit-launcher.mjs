import { startWebKit } from './webkit.mjs'

/** Keys that are not written as themselves, by `KeyboardEvent.key` (https://www.w3.org/TR/webdriver2/#keyboard-actions). */
const POINTS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
}
/** Milliseconds for a command that a browser in good health answers at once. */
const PATIENCE = 30_000

/**
 * The test runner's WebKitGTK: one browser, a page after the other. One that is lost or no longer answers is replaced before the
 * next page, so that no file fails for what became of another's browser.
 */
export function webkitLauncher(programs) {
  const urls = new Map()
  let browser
  const lose = () => {
    browser?.end()
    browser = undefined
  }
  const open = async (url) => {
    browser ??= await startWebKit(programs)
    await browser.ask('POST', 'url', { url }, PATIENCE)
  }
  const act = (type, id, actions) => browser.ask('POST', 'actions', { actions: [{ type, id, actions }] })
  return {
    name: 'WebKitGTK',
    // The runner's `sendKeys` and `sendMouse` ask a browser of this type for the two below.
    type: 'webdriver',
    concurrency: 1,
    async startSession(id, url) {
      urls.set(id, url)
      try {
        await open(url)
      } catch (error) {
        console.log(`elements: WebKitGTK is started anew: ${error.message}`)
        lose()
        await open(url)
      }
    },
    isActive: (id) => urls.has(id),
    getBrowserUrl: (id) => urls.get(id),
    async stopSession(id) {
      urls.delete(id)
      try {
        // Ends what still runs in the page; and does the browser answer?
        await open('about:blank')
        await browser.ask('POST', 'execute/sync', { script: 'return true', args: [] }, PATIENCE)
      } catch {
        lose()
      }
      return {}
    },
    /** Presses all, then lets go of all. */
    sendKeys: (_id, keys) => {
      const points = keys.map((key) => POINTS[key] ?? key)
      const actions = ['keyDown', 'keyUp'].flatMap((type) => points.map((value) => ({ type, value })))
      return act('key', 'keyboard', actions)
    },
    sendMouseMove: (_id, x, y) => act('pointer', 'mouse', [{ type: 'pointerMove', duration: 0, x, y }]),
    stop: async () => lose(),
    startDebugSession: async () => {},
  }
}
