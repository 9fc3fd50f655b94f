import type { Engine, Tab } from './engine.ts'
import type { Grounds } from './grounds.ts'
import type { Navigation, Need, Step } from './navigation.ts'
import { until, within } from './until.ts'
import type { Facts } from './visit.ts'

/** What became of a row in an engine. */
export interface Walk {
  readonly navigation: Navigation
  readonly site: string
  /** What the page said of how it came to be there. Missing where the row could not be walked. */
  readonly facts?: Facts
  /** What the engine lacks, as the page says. */
  readonly lacks?: Need
  readonly error?: string
}

/** How a page is asked whether it can do what a row needs. The rest shows only when the row was walked. */
const questions: Readonly<Partial<Record<Need, string>>> = {
  navigation: "'navigation' in window",
  activation: 'Boolean(navigator.userActivation?.isActive)',
  windows: '(() => { const other = open(); other?.close(); return Boolean(other) })()',
  prerender: "Boolean(HTMLScriptElement.supports?.('speculationrules'))",
}

const ask = (tab: Tab, expression: string) => within(expression, tab.ask(expression))
/** The same of a page that may be gone, and then may never answer. */
const quietly = (tab: Tab, expression: string) =>
  within(expression, tab.ask(expression), 5).catch(() => undefined)

/** Waits until another document, or another entry, is shown and has settled. */
async function stay(tab: Tab, what: string, before?: unknown): Promise<void> {
  await until(what, async () => {
    const key = await quietly(tab, 'self.visit?.key()')
    if (!key || key === before) return undefined
    // A page that goes on to another one is not asked again.
    const settled = await quietly(tab, 'visit.settled().then(() => visit.key())')
    return settled === key || undefined
  })
}

async function take(tab: Tab, step: Step, grounds: Grounds, site: string): Promise<void> {
  const what = JSON.stringify(step)
  const path = `/${site}/`
  if ('prerendered' in step) {
    await until(what, async () => grounds.isPrerendered(path + step.prerendered) || undefined)
  } else if ('here' in step) {
    await ask(tab, `(async () => { ${step.here} })()`)
    await stay(tab, what)
  } else {
    const before = await quietly(tab, 'self.visit?.key()')
    if ('go' in step) await tab.go(grounds.origin + path + step.go)
    else if ('away' in step) await quietly(tab, `void setTimeout(() => { ${step.away} })`)
    else await tab.press(step.press)
    if (!('press' in step && step.press === 'crash')) await stay(tab, what, before)
  }
}

/** Walks a row in a window of its own, until its last event has arrived. */
export async function walk(
  engine: Engine,
  navigation: Navigation,
  grounds: Grounds,
  site: string,
): Promise<Walk> {
  const { needs, steps } = navigation
  const row = { navigation, site }
  if ((needs === 'crash' || needs === 'restart') && !engine.can.includes(needs))
    return { ...row, lacks: needs }
  let tab: Tab | undefined
  try {
    tab = await engine.open(needs === 'restart')
    for (const [i, step] of steps.entries()) {
      await take(tab, step, grounds, site)
      const question = needs && questions[needs]
      if (i === 0 && question && !(await ask(tab, question))) return { ...row, lacks: needs }
    }
    const facts = (await ask(tab, 'visit.end()')) as Facts
    await until('the last event has arrived', async () =>
      (await grounds.arrived(site)).find(({ name }) => name === 'visit_ended'),
    )
    return { ...row, facts }
  } catch (error) {
    return { ...row, error: String(error) }
  } finally {
    await tab?.close().catch(() => {})
  }
}
