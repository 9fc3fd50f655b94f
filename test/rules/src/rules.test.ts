import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { audit } from './audit/audit.ts'
import { guideTable } from './guide.ts'
import { rules } from './rules/rules.ts'
import { standForAll } from './stand/for-all.ts'

/** `pnpm bench:rules` breaks a page for each rule; here every fifth shows that checks can fail. */
const broken = rules.filter(({ number }) => process.env['HEED_RULES'] === 'all' || number % 5 === 4)

const shared = standForAll()

it('there are 25 rules, each with its source', () => {
  expect(rules.map(({ number }) => number)).toEqual(Array.from({ length: 25 }, (_, index) => index + 1))
  expect(rules.filter(({ source }) => source.length < 10)).toEqual([])
})

it('the guide says the same of each, word for word', () => {
  const guide = new URL('../../../docs/guides/consent-rules.md', import.meta.url)
  const words = readFileSync(guide, 'utf8').replaceAll(/ +/g, ' ')
  expect(guideTable(rules).filter((line) => !words.includes(line))).toEqual([])
})

describe.concurrent('a shop with Heed is tested', () => {
  it.each(rules)('$number: $rule', async (rule) => {
    expect(await audit(rule, shared.stand.site(), shared.browser)).toEqual({ result: 'pass' })
  })
})

describe.concurrent('the same check sees it when', () => {
  it.each(broken)('$number: $broken.is', async (rule) => {
    const verdict = await audit(rule, shared.stand.site(rule.broken), shared.browser)
    expect(verdict).toMatchObject({ result: 'fail' })
    expect(JSON.stringify(verdict)).not.toContain('broke down')
  })
})
