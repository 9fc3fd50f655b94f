import { findWebKit } from '../../../../.dev/browsers.mjs'
import { startWebKit } from '../../../elements/webkit.mjs'
import type { Engine } from './engine.ts'

/** WebKitGTK through its driver (https://www.w3.org/TR/webdriver2/). Nothing where there is none. */
export async function webkitEngine(): Promise<Engine | undefined> {
  const found = findWebKit()
  if (!found) return undefined
  const { port, stop } = await startWebKit(found)
  const ask = async <T>(method: string, path: string, body?: object): Promise<T> => {
    const reply = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    })
    const { value } = (await reply.json()) as { value: T & { error?: string; message?: string } }
    if (!reply.ok) throw new Error(`${method} ${path}: ${value.error}: ${value.message}`)
    return value
  }
  const { sessionId } = await ask<{ sessionId: string }>('POST', '/session', {
    capabilities: {
      alwaysMatch: {
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary: found.browser, args: ['--automation'] },
      },
    },
  })
  const session = `/session/${sessionId}`
  let at: string | undefined
  /** The driver speaks to one window at a time. */
  const turnTo = async (handle: string | undefined) => {
    if (handle === at) return
    await ask('POST', `${session}/window`, { handle })
    at = handle
  }
  return {
    name: 'WebKitGTK',
    ways: ['navigate', 'close'],
    lanes: 1,
    end: async () => {
      await ask('DELETE', session)
      stop()
    },
    open: async (url) => {
      const { handle } = await ask<{ handle: string }>('POST', `${session}/window/new`, { type: 'window' })
      await turnTo(handle)
      await ask('POST', `${session}/url`, { url })
      let open = true
      const close = async () => {
        open = false
        await turnTo(handle)
        const left = await ask<string[]>('DELETE', `${session}/window`)
        await turnTo(left[0])
      }
      return {
        run: async (expression) => {
          await turnTo(handle)
          const script = `return JSON.stringify(${expression})`
          const value = await ask<string | null>('POST', `${session}/execute/sync`, { script, args: [] })
          return value === null ? undefined : JSON.parse(value)
        },
        close,
        crash: () => Promise.reject(new Error('WebKitGTK is not made to crash.')),
        end: async () => {
          if (open) await close()
        },
      }
    },
  }
}
