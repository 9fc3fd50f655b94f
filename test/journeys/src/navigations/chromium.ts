import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CHROMIUM_FLAGS } from '../../../../.dev/browsers.mjs'
import type { Engine, Tab } from './engine.ts'
import { connect, type Socket } from './socket.ts'
import { startBrowser } from './start-browser.ts'
import { until } from './until.ts'

const FLAGS = [
  ...CHROMIUM_FLAGS,
  '--headless',
  '--remote-debugging-port=0',
  '--hide-crash-restore-bubble',
  // All windows of the table are in the foreground.
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
]

interface Target {
  readonly targetId: string
  readonly subtype?: string
}

async function targets(socket: Socket, type: 'page' | 'tab'): Promise<readonly Target[]> {
  const { targetInfos } = await socket.send('Target.getTargets', { filter: [{ type }] })
  return targetInfos as Target[]
}

/**
 * A tab through the debugger. Pages are attached by way of their tab: who attaches to a page forbids it to prerender, and
 * the page that is shown is another target each time a prerendered one takes its place.
 */
function tabOf(
  socket: () => Socket,
  find: () => Promise<string>,
  rest: Pick<Tab, 'close'> & { restart?(): Promise<void> },
): Tab {
  let sessions: Map<string, string> | undefined
  const attach = async (): Promise<string> => {
    if (!sessions) {
      const found = (sessions = new Map<string, string>())
      const { sessionId } = await socket().send('Target.attachToTarget', {
        targetId: await find(),
        flatten: true,
      })
      socket().on(({ method, sessionId: tab, params }) => {
        if (tab !== sessionId || method !== 'Target.attachedToTarget') return
        const { targetInfo, sessionId: page } = params as { targetInfo: Target; sessionId: string }
        found.set(targetInfo.targetId, page)
      })
      const more = { autoAttach: true, flatten: true, waitForDebuggerOnStart: false }
      await socket().send('Target.setAutoAttach', more, { sessionId })
    }
    // A tab that has just been opened, or shows a prerendered page from now on, is told of its page a little later.
    return until('a page is shown', async () => {
      const pages = await targets(socket(), 'page')
      const shown = pages.find(({ targetId, subtype }) => !subtype && sessions?.has(targetId))
      return shown && sessions?.get(shown.targetId)
    })
  }
  const send = async (method: string, params: object = {}) =>
    socket().send(method, params, { sessionId: await attach() })
  return {
    close: rest.close,
    async go(url) {
      await send('Page.navigate', { url })
    },
    async ask(expression) {
      const { result, exceptionDetails } = await send('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
        userGesture: true,
      })
      if (exceptionDetails) throw new Error(`${expression}: ${JSON.stringify(exceptionDetails)}`)
      return (result as { value?: unknown }).value
    },
    async press(button) {
      if (button === 'restart') {
        await rest.restart?.()
        sessions = undefined
      } else if (button === 'crash') {
        // A page that is gone does not answer.
        void send('Page.crash').catch(() => {})
      } else if (button === 'reload') await send('Page.reload')
      else {
        const { currentIndex, entries } = await send('Page.getNavigationHistory')
        const entry = (entries as { id: number }[])[(currentIndex as number) + (button === 'back' ? -1 : 1)]
        await send('Page.navigateToHistoryEntry', { entryId: entry!.id })
      }
    },
  }
}

/** A Chromium with a profile of its own. */
async function launch(program: string) {
  const profile = await mkdtemp(join(tmpdir(), 'heed-chromium-'))
  const start = (...more: string[]) =>
    startBrowser(program, [...FLAGS, `--user-data-dir=${profile}`, ...more], /DevTools listening on (\S+)/)
  let browser = await start('about:blank')
  let socket = await connect(browser.url)
  return {
    socket: () => socket,
    /** Quits as a visitor does, and starts again with the windows of before. */
    async restart() {
      await socket.send('Browser.close')
      await browser.ended()
      browser = await start('--restore-last-session')
      socket = await connect(browser.url)
    },
    async close() {
      socket.close()
      await browser.kill()
      await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** Starts Chromium without a screen. */
export async function startChromium(program: string): Promise<Engine> {
  const browser = await launch(program)
  const { socket } = browser
  return {
    name: 'Chromium',
    tabs: 4,
    can: ['crash', 'restart'],
    async open(alone) {
      if (alone) {
        const own = await launch(program)
        return tabOf(own.socket, async () => (await targets(own.socket(), 'tab'))[0]!.targetId, own)
      }
      // In a window of its own: a page in the background does not prerender.
      const { targetId } = await socket().send('Target.createTarget', {
        url: 'about:blank',
        newWindow: true,
        forTab: true,
      })
      return tabOf(socket, async () => targetId as string, {
        async close() {
          await socket().send('Target.closeTarget', { targetId })
        },
      })
    },
    close: browser.close,
  }
}
