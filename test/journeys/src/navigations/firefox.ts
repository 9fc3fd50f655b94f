import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Engine } from './engine.ts'
import { connect } from './socket.ts'
import { startBrowser } from './start-browser.ts'

/** What a fresh profile would otherwise stop the table with. */
const PREFERENCES = {
  'app.normandy.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.disable_open_during_load': false,
  // As it is for visitors; for automation it would be switched off.
  'fission.bfcacheInParent': true,
  'toolkit.startup.max_resumed_crashes': -1,
}

/** Starts Firefox without a screen, spoken to by WebDriver BiDi. */
export async function startFirefox(program: string): Promise<Engine> {
  const profile = await mkdtemp(join(tmpdir(), 'heed-firefox-'))
  await writeFile(
    join(profile, 'user.js'),
    Object.entries(PREFERENCES)
      .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
      .join('\n'),
  )
  const browser = await startBrowser(
    program,
    ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0'],
    /WebDriver BiDi listening on (\S+)/,
  )
  const socket = await connect(`${browser.url}/session`)
  await socket.send('session.new', { capabilities: {} })
  return {
    name: 'Firefox',
    tabs: 3,
    can: [],
    async open() {
      const { userContext } = await socket.send('browser.createUserContext')
      const { context } = await socket.send('browsingContext.create', { type: 'window', userContext })
      return {
        async go(url) {
          await socket.send('browsingContext.navigate', { context, url, wait: 'none' })
        },
        async ask(expression) {
          const { result, exceptionDetails } = await socket.send('script.evaluate', {
            expression: `(async () => JSON.stringify(await (${expression})))()`,
            target: { context },
            awaitPromise: true,
            userActivation: true,
          })
          if (exceptionDetails) throw new Error(`${expression}: ${JSON.stringify(exceptionDetails)}`)
          const { value } = result as { value?: string }
          return value === undefined ? undefined : JSON.parse(value)
        },
        async press(button) {
          if (button === 'reload') await socket.send('browsingContext.reload', { context, wait: 'none' })
          else {
            const delta = button === 'back' ? -1 : 1
            await socket.send('browsingContext.traverseHistory', { context, delta })
          }
        },
        async close() {
          await socket.send('browser.removeUserContext', { userContext })
        },
      }
    },
    async close() {
      socket.close()
      await browser.kill()
      await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
