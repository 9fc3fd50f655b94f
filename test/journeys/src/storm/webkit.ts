import { findWebKit } from '../../../../.dev/browsers.mjs'
import { startWebKit } from '../../../elements/webkit.mjs'
import type { Engine } from './engine.ts'

/** WebKitGTK through its driver (https://www.w3.org/TR/webdriver2/). Nothing where there is none. */
export async function webkitEngine(): Promise<Engine | undefined> {
  const found = findWebKit()
  if (!found) return undefined
  const browser = await startWebKit(found, 'normal')
  const { ask } = browser
  let at: string | undefined
  /** The driver speaks to one window at a time. */
  const turnTo = async (handle: string | undefined) => {
    if (handle === at) return
    await ask('POST', 'window', { handle })
    at = handle
  }
  return {
    name: 'WebKitGTK',
    ways: ['navigate', 'close'],
    lanes: 1,
    end: async () => browser.end(),
    open: async (url) => {
      const { handle } = await ask<{ handle: string }>('POST', 'window/new', { type: 'window' })
      await turnTo(handle)
      await ask('POST', 'url', { url })
      let open = true
      const close = async () => {
        open = false
        await turnTo(handle)
        const left = await ask<string[]>('DELETE', 'window')
        await turnTo(left[0])
      }
      return {
        run: async (expression) => {
          await turnTo(handle)
          const script = `return JSON.stringify(${expression})`
          const value = await ask<string | null>('POST', 'execute/sync', { script, args: [] })
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
