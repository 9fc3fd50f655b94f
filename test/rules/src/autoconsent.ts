import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, dirname } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import type { Site } from './audit/site.ts'
import { until } from './audit/until.ts'
import { createVisitor } from './audit/visitor.ts'

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
async function runAutoconsent(page: Page): Promise<readonly Message[]> {
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

/**
 * One visit on which the tool answers: what went wrong, if anything. English and German, one page and another, in turn.
 *
 * @param run Which visit this is, from 1.
 */
export async function refusesOnce(browser: Browser, site: Site, run: number): Promise<readonly string[]> {
  const visitor = await createVisitor(browser, site)
  await visitor.open(run % 2 ? 'home' : 'other', run % 4 > 1 ? { lang: 'de' } : {})
  const said = await runAutoconsent(visitor.page)
  await visitor.quiet()
  const wrong: string[] = []
  const answered = said.find(({ type }) => type === 'optOutResult')
  if (answered?.cmp !== 'HEURISTIC-REJECT' || !answered.result)
    wrong.push(`it said ${JSON.stringify(said.at(-1))}`)
  const raw = await visitor.page.evaluate(() => localStorage.getItem('heed-consent'))
  const { method, choices = {} } = JSON.parse(raw ?? '{}') as {
    readonly method?: string
    readonly choices?: Readonly<Record<string, boolean>>
  }
  const refused = Object.values(choices)
  if (method !== 'reject_all' || refused.length !== 3 || refused.includes(true))
    wrong.push(`it became ${raw}`)
  if (await visitor.isAsked()) wrong.push('the banner is still there')
  if (visitor.heard().size > 0) wrong.push('something was let go')
  await visitor.close()
  return wrong
}
