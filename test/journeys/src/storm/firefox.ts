import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findFirefox } from '../../../../.dev/browsers.mjs'
import type { Engine } from './engine.ts'

interface Reply {
  readonly id?: number
  readonly error?: string
  readonly message?: string
  readonly result?: unknown
}

/** WebDriver BiDi, as far as it is needed here: https://w3c.github.io/webdriver-bidi/ */
async function connect(address: string) {
  const socket = new WebSocket(`${address}/session`)
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve)
    socket.addEventListener('error', reject)
  })
  const asked = new Map<number, (reply: Reply) => void>()
  let last = 0
  socket.addEventListener('message', ({ data }) => {
    const reply = JSON.parse(String(data)) as Reply
    asked.get(reply.id ?? -1)?.(reply)
  })
  const send = <T>(method: string, params: object): Promise<T> =>
    new Promise((resolve, reject) => {
      asked.set(++last, ({ error, message, result }) =>
        error ? reject(new Error(`${method}: ${error}: ${message}`)) : resolve(result as T),
      )
      socket.send(JSON.stringify({ id: last, method, params }))
    })
  await send('session.new', { capabilities: {} })
  return { send, close: () => socket.close() }
}

/** Firefox, each visit in a window of its own. Nothing where there is no Firefox. */
export async function firefoxEngine(): Promise<Engine | undefined> {
  const program = findFirefox()
  if (!program) return undefined
  const profile = await mkdtemp(join(tmpdir(), 'heed-firefox-'))
  const child = spawn(
    program,
    ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  )
  const gone = new Promise((resolve) => child.once('exit', resolve))
  const address = await new Promise<string>((resolve, reject) => {
    let said = ''
    child.stderr.on('data', (data) => {
      said += data
      const found = /BiDi listening on (ws:\S+)/.exec(said)
      if (found) resolve(found[1]!)
    })
    child.once('exit', () => reject(new Error(`Firefox ended before it began: ${said}`)))
  })
  const { send, close } = await connect(address)
  return {
    name: 'Firefox',
    ways: ['navigate', 'close'],
    lanes: 2,
    end: async () => {
      close()
      child.kill('SIGKILL')
      await gone
      await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    },
    open: async (url) => {
      const { context } = await send<{ context: string }>('browsingContext.create', { type: 'window' })
      const shut = () => send('browsingContext.close', { context })
      let open = true
      await send('browsingContext.navigate', { context, url, wait: 'complete' })
      return {
        run: async (expression) => {
          const { result } = await send<{ result?: { value?: string } }>('script.evaluate', {
            expression: `JSON.stringify(${expression})`,
            target: { context },
            awaitPromise: false,
          })
          return result?.value === undefined ? undefined : JSON.parse(result.value)
        },
        close: async () => {
          open = false
          await shut()
        },
        crash: () => Promise.reject(new Error('Firefox is not made to crash.')),
        end: async () => {
          if (open) await shut()
        },
      }
    },
  }
}
