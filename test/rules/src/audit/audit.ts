import type { Browser, BrowserContextOptions } from 'playwright-core'
import type { Rule } from './rule.ts'
import type { Site } from './site.ts'
import { createVisitor, type Visitor } from './visitor.ts'

/** What a check has at hand: the site, and as many visitors as it needs. They leave when the check is over. */
export interface Audit {
  readonly site: Site
  visitor(options?: BrowserContextOptions): Promise<Visitor>
}

/** What came of a rule on a site. */
export type Verdict =
  | { readonly result: 'pass' }
  | { readonly result: 'fail'; readonly why: readonly string[] }
  | { readonly result: 'not testable here'; readonly why: readonly string[] }

/** Puts a site to one rule. A check that breaks down has failed. */
export async function audit(rule: Rule, site: Site, browser: Browser): Promise<Verdict> {
  const missing = (rule.needs ?? []).filter((need) => !site.offers.has(need))
  if (missing.length > 0) {
    return { result: 'not testable here', why: missing.map((need) => `the site offers no ${need} to test with`) }
  }
  const visitors: Visitor[] = []
  try {
    const why = await rule.check({
      site,
      async visitor(options) {
        const visitor = await createVisitor(browser, site, options)
        visitors.push(visitor)
        return visitor
      },
    })
    return why.length > 0 ? { result: 'fail', why } : { result: 'pass' }
  } catch (error) {
    return { result: 'fail', why: [`the check broke down: ${String(error).split('\n')[0]}`] }
  } finally {
    await Promise.all(visitors.map((visitor) => visitor.close()))
  }
}
