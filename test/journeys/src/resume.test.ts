import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SurveyResponse } from '@heed/schema'
import { readInbox } from './inbox.ts'
import { choose, go, open } from './visit.ts'
import { createWorld, type World } from './world.ts'

let world: World

beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.close())

const responses = () =>
  readInbox(world.inboxPath)
    .filter(({ name }) => name === 'survey_submitted')
    .map(({ data }) => data as SurveyResponse)
const whole = () => responses().filter(({ complete }) => complete)

/** A visitor who has ordered, and has answered the first of two questions. */
async function begun(order: string, score: number) {
  const context = await world.visitor()
  const page = await open(context, world.shop)
  await choose(page, 'accept')
  await go(page, `${world.shop}/order-placed.html?cart=pilea:1&order=${order}`)
  const survey = page.locator('heed-nps[surface=popover]')
  await survey.locator(`label:has(input[value="${score}"])`).click()
  await survey.getByRole('button', { name: 'Next' }).click()
  await survey.getByRole('textbox').waitFor()
  return { context, page, survey }
}

describe('a survey that came by itself and was begun', () => {
  it('goes on by itself on the next page, at the question it was left at, and ends as one response', async () => {
    const { context, page, survey } = await begun('FF-2', 9)

    await go(page, `${world.shop}/help.html`)
    await survey.getByRole('textbox').fill('They grew.')
    await survey.getByRole('button', { name: 'Send' }).click()
    await survey.getByText('Thank you').waitFor()

    await page.reload()
    await go(page, `${world.shop}/products/pilea.html`)
    expect(await survey.count()).toBe(0)
    await expect.poll(() => whole().length, { timeout: 15_000 }).toBe(1)
    expect(new Set(responses().map(({ response }) => response)).size).toBe(1)
    expect(whole()[0]!.answers).toEqual({ score: 9, reason: 'They grew.' })
    await context.close()
  })

  it('does not come back to who closed it', async () => {
    const { context, page, survey } = await begun('FF-3', 3)
    await survey.getByRole('button', { name: 'Close' }).click()
    await survey.getByRole('textbox').waitFor({ state: 'detached' })

    await go(page, `${world.shop}/help.html?heed-debug`)
    await page.getByText('answers to it wait, but it was closed').waitFor()
    expect(await survey.count()).toBe(0)
    await context.close()
  })
})
