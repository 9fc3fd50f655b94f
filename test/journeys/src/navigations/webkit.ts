import { startWebKit as startDriver } from '../../../elements/webkit.mjs'
import type { Engine } from './engine.ts'

/** Starts WebKitGTK's small browser, spoken to by WebDriver. It has one window that is spoken to at a time. */
export async function startWebKit(found: {
  driver: string
  browser: string
  display: string
}): Promise<Engine> {
  const { port, stop } = await startDriver(found)
  const say = async (path: string, body?: object, method = 'POST'): Promise<unknown> => {
    const answer = await fetch(`http://127.0.0.1:${port}/session${path}`, {
      method,
      ...(method === 'POST' && { body: JSON.stringify(body ?? {}) }),
    })
    const { value } = (await answer.json()) as { value: unknown }
    if (!answer.ok) throw new Error(JSON.stringify(value))
    return value
  }
  const options = { binary: found.browser, args: ['--automation'] }
  const { sessionId } = (await say('', {
    capabilities: {
      alwaysMatch: {
        browserName: 'MiniBrowser',
        pageLoadStrategy: 'none',
        'webkitgtk:browserOptions': options,
      },
    },
  })) as { sessionId: string }
  const at = `/${sessionId}`
  return {
    name: 'WebKitGTK',
    tabs: 1,
    can: [],
    async open() {
      const before = (await say(`${at}/window/handles`, undefined, 'GET')) as string[]
      const { handle } = (await say(`${at}/window/new`, { type: 'window' })) as { handle: string }
      for (const old of before) {
        await say(`${at}/window`, { handle: old })
        await say(`${at}/window`, undefined, 'DELETE')
      }
      await say(`${at}/window`, { handle })
      return {
        async go(url) {
          await say(`${at}/url`, { url })
        },
        async ask(expression) {
          const script = `
            const done = arguments[0]
            ;(async () => JSON.stringify({ value: await (${expression}) }))().then(done, (error) => done('!' + error))`
          const said = String(await say(`${at}/execute/async`, { script, args: [] }))
          if (said.startsWith('!')) throw new Error(`${expression}: ${said}`)
          return (JSON.parse(said) as { value?: unknown }).value
        },
        async press(button) {
          await say(`${at}/${button === 'reload' ? 'refresh' : button}`)
        },
        // The next window takes its place: without any, the browser would end.
        async close() {},
      }
    },
    async close() {
      await say(at, undefined, 'DELETE').catch(() => {})
      stop()
    },
  }
}
