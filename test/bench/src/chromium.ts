import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { CHROMIUM_FLAGS, findChromium } from '../../../.dev/browsers.mjs'
import { connect } from './connect.ts'

/** Asks the browser something through its debugger. */
export type Ask = (method: string, params?: object) => Promise<Record<string, unknown>>

/** A tab, through its debugger. No domain is enabled that nobody asked for: what watches requests must not weigh on those who send many. */
export interface Tab {
  readonly ask: Ask
  /** Runs an async function's text in the page and resolves to what it returns. */
  run<T>(code: string): Promise<T>
  /** Opens an address, and resolves when it has loaded. */
  open(url: string): Promise<void>
  /** Kills the page's process, as a crash does: nothing of the page runs any more. Resolves when it is gone. */
  crash(): Promise<void>
  close(): Promise<void>
}

/** A visitor's browser: storage of its own, and tabs. */
export interface Visitor {
  tab(): Promise<Tab>
  leave(): Promise<void>
}

/** A Chromium without a screen. */
export interface Chromium {
  readonly version: string
  visitor(): Promise<Visitor>
  close(): Promise<void>
}

/** Trackers ignore what looks like a robot's browser; this one looks like a person's. */
const FLAGS = [
  ...CHROMIUM_FLAGS,
  '--headless=new',
  '--remote-debugging-port=0',
  '--disable-blink-features=AutomationControlled',
  '--user-agent=Mozilla/5.0 (X11; Linux x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
  // What is measured stays on this machine.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
  '--noerrdialogs',
  '--no-default-browser-check',
]

/** Starts Chromium with an empty profile. */
export async function launch(): Promise<Chromium> {
  const program = findChromium()
  if (!program) throw new Error('The benchmarks need Chromium. Install it, or set CHROME_PATH.')
  const profile = await mkdtemp(join(tmpdir(), 'heed-bench-'))
  const child = spawn(program, [...FLAGS, `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  // It would outlive a bench that is interrupted.
  const kill = () => void child.kill('SIGKILL')
  process.once('exit', kill)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1))
  let url: string | undefined
  for await (const line of createInterface({ input: child.stderr })) {
    url = /DevTools listening on (\S+)/.exec(line)?.[1]
    if (url) break
  }
  child.stderr.resume()
  if (!url) throw new Error('Chromium ended before it could be asked anything.')
  const { ask, happens, close } = await connect(url)

  const tabOf = async (browserContextId: unknown): Promise<Tab> => {
    const { targetId } = await ask('Target.createTarget', { url: 'about:blank', browserContextId })
    const { sessionId } = await ask('Target.attachToTarget', { targetId, flatten: true })
    const here: Ask = (method, params) => ask(method, params, String(sessionId))
    const run = async <T>(code: string): Promise<T> => {
      const answer = await here('Runtime.evaluate', {
        expression: `(${code})()`,
        awaitPromise: true,
        returnByValue: true,
      })
      const { result, exceptionDetails } = answer as {
        result: { value: T }
        exceptionDetails?: { exception?: { description?: string }; text: string }
      }
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
      return result.value
    }
    return {
      ask: here,
      run,
      open: async (url) => {
        await here('Page.navigate', { url })
        await run(
          `async () => document.readyState === 'complete' || new Promise((done) => addEventListener('load', () => done()))`,
        )
      },
      crash: async () => {
        await here('Inspector.enable')
        const gone = happens('Inspector.targetCrashed', String(sessionId))
        // Nobody is left to answer.
        here('Page.crash').catch(() => {})
        await gone
      },
      close: async () => void (await ask('Target.closeTarget', { targetId })),
    }
  }
  return {
    version: String((await ask('Browser.getVersion'))['product']),
    visitor: async () => {
      const { browserContextId } = await ask('Target.createBrowserContext')
      return {
        tab: () => tabOf(browserContextId),
        leave: async () => void (await ask('Target.disposeBrowserContext', { browserContextId })),
      }
    },
    close: async () => {
      const ended = once(child, 'exit')
      // It may be gone before it answers.
      ask('Browser.close').catch(() => {})
      await ended
      process.off('exit', kill)
      close()
      await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
