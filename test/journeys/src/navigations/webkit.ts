import { startWebKit as startBrowser } from '../../../elements/webkit.mjs'
import type { Engine } from './engine.ts'

/** Starts WebKitGTK's small browser, spoken to by WebDriver. It has one window that is spoken to at a time. */
export async function startWebKit(found: {
  driver: string
  browser: string
  display: string
}): Promise<Engine> {
  const { ask, end } = await startBrowser(found)
  return {
    name: 'WebKitGTK',
    tabs: 1,
    can: [],
    async open() {
      const before = await ask<string[]>('GET', 'window/handles')
      const { handle } = await ask<{ handle: string }>('POST', 'window/new', { type: 'window' })
      for (const old of before) {
        await ask('POST', 'window', { handle: old })
        await ask('DELETE', 'window')
      }
      await ask('POST', 'window', { handle })
      return {
        async go(url) {
          await ask('POST', 'url', { url })
        },
        async ask(expression) {
          const script = `
            const done = arguments[0]
            ;(async () => JSON.stringify({ value: await (${expression}) }))().then(done, (error) => done('!' + error))`
          const said = String(await ask('POST', 'execute/async', { script, args: [] }))
          if (said.startsWith('!')) throw new Error(`${expression}: ${said}`)
          return (JSON.parse(said) as { value?: unknown }).value
        },
        async press(button) {
          await ask('POST', button === 'reload' ? 'refresh' : button, {})
        },
        // The next window takes its place: without any, the browser would end.
        async close() {},
      }
    },
    close: async () => end(),
  }
}
