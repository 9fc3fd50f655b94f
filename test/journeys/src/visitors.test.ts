import type { HeedEvent, SurveySubmitted } from '@heed/schema'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readInbox } from './inbox.ts'
import { answer, choose, go, open, type Choice } from './visit.ts'
import { createWorld, type World } from './world.ts'

/** What each visitor does: a third accept, a third reject, a third never choose. */
interface Plan {
  readonly choice: Choice
  readonly csat: number
  readonly ces: number
  /** Only those who allowed feedback are asked by a survey that opens by itself. */
  readonly nps: number | undefined
  readonly comment: string | undefined
}

/** A crowd, `pnpm bench:visitors`, tells no more than a few do; it takes six times as long. */
const VISITORS = Number(process.env['HEED_VISITORS'] ?? 9)
const CHOICES: readonly Choice[] = ['accept', 'reject', 'none']

const plans: readonly Plan[] = Array.from({ length: VISITORS }, (_, i) => {
  const choice: Choice = CHOICES[i % 3] ?? 'none'
  return {
    choice,
    csat: [5, 4, 2, 5, 3, 4, 1, 5][i % 8] as number,
    ces: [7, 6, 2, 5, 4, 7, 3][i % 7] as number,
    nps: choice === 'accept' ? ([10, 9, 8, 3, 9, 7, 6][Math.floor(i / 3) % 7] as number) : undefined,
    comment: i % 5 === 0 ? `Comment number ${i}` : undefined,
  }
})

const numbers = (pick: (plan: Plan) => number | undefined): number[] =>
  plans.map(pick).filter((score) => score !== undefined)
const share = (scores: readonly number[], counts: (score: number) => boolean): number =>
  (100 * scores.filter(counts).length) / scores.length

/** The test's own arithmetic, from the definitions of the scores. */
const expected = (() => {
  const nps = numbers((plan) => plan.nps)
  const csat = numbers((plan) => plan.csat)
  const ces = numbers((plan) => plan.ces)
  return {
    nps: { n: nps.length, value: share(nps, (s) => s >= 9) - share(nps, (s) => s <= 6) },
    csat: { n: csat.length, value: share(csat, (s) => s >= 4) },
    ces: { n: ces.length, value: ces.reduce((sum, s) => sum + s, 0) / ces.length },
  }
})()

let world: World

beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.close())

async function visit({ choice, csat, ces, nps, comment }: Plan): Promise<void> {
  const context = await world.visitor()
  // Whoever reads an address at the collector sees what its visitor had chosen.
  const at = (path: string): string => `${world.shop}${path}${path.includes('?') ? '&' : '?'}visit=${choice}`
  const page = await open(context, at('/products/monstera.html'))
  await choose(page, choice)
  if (nps !== undefined) {
    await go(page, at('/order-placed.html?cart=monstera:1&order=FF-1'))
    await answer(page, 'heed-nps', nps, comment)
  }
  await go(page, at('/help.html'))
  await answer(page, 'heed-csat', csat, comment)
  await go(page, at('/returns.html'))
  // Closing the context destroys the device with all that is kept on it: the last answer has to be on its way.
  const delivered = context.waitForEvent('requestfinished', {
    predicate: (request) =>
      request.method() === 'POST' && (request.postData() ?? '').includes('"kind":"ces"'),
  })
  await answer(page, 'heed-ces', ces)
  await delivered
  await context.close()
}

/** Numbers as the dashboard's DOM holds them. */
async function readCard(page: Page, kind: string): Promise<Record<'value' | 'n' | 'low' | 'high', number>> {
  const card = page.locator(`[data-kind="${kind}"]`)
  const field = async (name: string): Promise<number> =>
    Number(await card.locator(`data[data-field="${name}"]`).first().getAttribute('value'))
  return {
    value: await field('value'),
    n: await field('n'),
    low: await field('low'),
    high: await field('high'),
  }
}

const isAnswer = (event: HeedEvent): event is SurveySubmitted => event.name === 'survey_submitted'

describe('visitors walk through the shop', () => {
  it('the dashboard shows their scores, by the test’s own arithmetic', async () => {
    // Four at a time, as on a real site; each has a browser context of their own.
    const queue = [...plans]
    const walk = async (): Promise<void> => {
      for (let plan = queue.shift(); plan; plan = queue.shift()) await visit(plan)
    }
    await Promise.all([walk(), walk(), walk(), walk()])

    const context = await world.visitor({ viewport: { width: 1280, height: 900 } })
    const page = await context.newPage()
    await page.goto(`${world.dashboard}/?site=shop#token=${world.token}`)
    for (const kind of ['nps', 'csat', 'ces'] as const) {
      await page.locator(`[data-kind="${kind}"] data[data-field="n"]`).first().waitFor()
      const card = await readCard(page, kind)
      expect(card.n, kind).toBe(expected[kind].n)
      expect(card.value, kind).toBeCloseTo(expected[kind].value, 6)
      expect(card.low, kind).toBeLessThan(card.value)
      expect(card.high, kind).toBeGreaterThan(card.value)
    }
    // What a person reads is the same number, rounded.
    const shown = await page.locator('[data-kind="csat"] [data-field="value"]').first().innerText()
    expect(shown.replace(/\s/g, '')).toContain(String(Math.round(expected.csat.value)))
    await expect
      .poll(() => page.locator('[data-comment]').filter({ hasText: 'Comment number' }).count(), {
        timeout: 15_000,
      })
      .toBeGreaterThan(0)
    expect(new URL(page.url()).hash).toBe('')
    await context.close()
  })

  it('the answers of those who did not consent are counted and carry no identifier', () => {
    const events = readInbox(world.inboxPath)
    const answers = events.filter(isAnswer).filter(({ data }) => data.complete)
    expect(answers).toHaveLength(expected.nps.n + expected.csat.n + expected.ces.n)

    const accepted = plans.filter(({ choice }) => choice === 'accept').length
    // Who consented has the score kept before the comment is written; nobody else has.
    const parts = events.filter(isAnswer).filter(({ data }) => !data.complete)
    expect(parts.length).toBeGreaterThan(0)
    for (const { visitor, data } of parts)
      expect(
        answers.find((whole) => whole.data.response === data.response),
        data.response,
      ).toMatchObject({ visitor: visitor ?? 'nobody' })

    const withVisitor = answers.filter((event) => event.visitor)
    expect(withVisitor).toHaveLength(accepted * 3)
    expect(new Set(withVisitor.map((event) => event.visitor)).size).toBe(accepted)

    const anonymous = answers.filter((event) => !event.visitor)
    expect(anonymous).toHaveLength((VISITORS - accepted) * 2)
    for (const event of anonymous) {
      expect(event.session).toBeUndefined()
      expect(event.customer).toBeUndefined()
    }
    // No two of them share anything that would tell they came from one browser.
    expect(new Set(anonymous.map((event) => event.data.response)).size).toBe(anonymous.length)
  })

  it('nothing else of those who did not consent arrived, but the decisions themselves', () => {
    const events = readInbox(world.inboxPath)
    const accepted = plans.filter(({ choice }) => choice === 'accept').length
    const rejected = plans.filter(({ choice }) => choice === 'reject').length
    const decisions = events.filter((event) => event.name === 'consent_changed')
    expect(decisions).toHaveLength(accepted + rejected)
    const told = new Set(['survey_submitted', 'consent_changed'])
    const rest = events.filter(({ name }) => !told.has(name))
    expect(rest.length).toBeGreaterThanOrEqual(accepted * 3)
    expect(rest.filter(({ page }) => !page?.url.includes('visit=accept'))).toEqual([])
    const visitors = new Set(rest.map(({ visitor }) => visitor).filter(Boolean))
    expect(visitors.size).toBe(accepted)
  })
})
