import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, dirname } from 'node:path'
import type { Page } from 'playwright-core'
import { until } from './audit/until.ts'

const entry = createRequire(import.meta.url).resolve('@duckduckgo/autoconsent')
/** What the tool's own tests put into a page: its content script, which talks to `autoconsentSendMessage`. */
const script = readFileSync(join(dirname(entry), 'autoconsent.playwright.js'), 'utf8')

/** What the tool says while it works. */
interface Message {
  readonly type: string
  readonly cmp?: string
  readonly result?: boolean
  readonly details?: unknown
}

/** Told to refuse, with no rule for any site: only what it makes of a page by itself. */
const answer = JSON.stringify({
  type: 'initResp',
  config: {
    enabled: true,
    autoAction: 'optOut',
    disabledCmps: [],
    enablePrehide: false,
    enableCosmeticRules: false,
    enableHeuristicDetection: true,
    heuristicMode: 'reject',
    detectRetries: 20,
  },
  rules: { autoconsent: [] },
})

/**
 * Lets DuckDuckGo's autoconsent answer the page, as it would for its users. Resolves with what it said when it is done,
 * or has given up.
 */
export async function runAutoconsent(page: Page): Promise<readonly Message[]> {
  const said: Message[] = []
  await page.exposeBinding('autoconsentSendMessage', async ({ frame }, message: Message) => {
    said.push(message)
    if (message.type === 'init') {
      await frame.evaluate(`autoconsentReceiveMessage(${answer})`)
    }
  })
  await page.evaluate(script)
  await until(
    () => said.some(({ type }) => type === 'autoconsentDone' || type === 'autoconsentError'),
    20_000,
  )
  return said
}
