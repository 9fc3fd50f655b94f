import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readInbox } from './inbox.ts'
import { EMPTY, readDevice, watch } from './observe.ts'
import { answer, choose, go, open } from './visit.ts'
import { createWorld, type World } from './world.ts'

/** A collector and a browser on a busy machine may take their time; a promise is not a matter of seconds here. */
const PATIENCE = { timeout: 15_000 }

let world: World

beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.close())

const withdraw = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Privacy choices' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Reject all' }).click()
  await dialog.waitFor({ state: 'hidden' })
}

describe('a visitor takes consent back', () => {
  it('the device is emptied and the stream stops, here and in the other tab', async () => {
    const context = await world.visitor()
    const seen = watch(context)
    const page = await open(context, world.shop)
    await choose(page, 'accept')
    const other = await open(context, `${world.shop}/help.html`)
    await go(page, `${world.shop}/products/pilea.html`)
    await expect
      .poll(() => readInbox(world.inboxPath).filter(({ name }) => name === 'page_view').length, PATIENCE)
      .toBeGreaterThan(2)
    expect((await readDevice(page)).databases.length).toBeGreaterThan(0)

    await withdraw(page)
    const kept = { ...EMPTY, localStorage: ['heed-consent'] }
    await expect.poll(() => readDevice(page), PATIENCE).toEqual(kept)
    await expect
      .poll(
        () => readInbox(world.inboxPath).filter(({ name }) => name === 'consent_changed').length,
        PATIENCE,
      )
      .toBe(2)

    // Whatever was on its way has arrived with the decision; from here on the wire is silent.
    const before = seen.sent().length
    const events = readInbox(world.inboxPath).length
    for (const tab of [page, other]) {
      await go(tab, `${world.shop}/returns.html`)
      await tab.evaluate(() =>
        (window as unknown as { heed: { track(name: string): Promise<string> } }).heed.track('after'),
      )
      await tab.mouse.wheel(0, 600)
    }
    const outcome = await other.evaluate(() =>
      (window as unknown as { heed: { track(name: string): Promise<string> } }).heed.track('after'),
    )
    expect(outcome).toBe('dropped')
    expect(await readDevice(page)).toEqual(kept)
    expect(seen.sent().length).toBe(before)
    expect(readInbox(world.inboxPath).length).toBe(events)
    await context.close()
  })

  it('an answer given afterwards still arrives, without a name on it', async () => {
    const context = await world.visitor()
    const page = await open(context, world.shop)
    await choose(page, 'accept')
    await withdraw(page)
    await go(page, `${world.shop}/help.html`)
    await answer(page, 'heed-csat', 2, 'I had to search')
    const found = readInbox(world.inboxPath).filter(({ name }) => name === 'survey_submitted')
    expect(found).toHaveLength(1)
    expect(found[0]).not.toHaveProperty('visitor')
    expect(found[0]).not.toHaveProperty('session')
    await context.close()
  })
})

describe('a visitor asks to be forgotten', () => {
  it('nothing of them is left on the device or in the collector', async () => {
    const context = await world.visitor()
    const page = await open(context, world.shop)
    await choose(page, 'accept')
    await go(page, `${world.shop}/help.html`)
    await answer(page, 'heed-csat', 5)
    const mine = (): (string | undefined)[] =>
      readInbox(world.inboxPath)
        .map(({ visitor }) => visitor)
        .filter(Boolean)
    const answered = (): string | undefined =>
      readInbox(world.inboxPath).findLast(({ name, visitor }) => name === 'survey_submitted' && visitor)
        ?.visitor
    await expect.poll(answered, PATIENCE).toBeDefined()
    const visitor = answered()

    await page.evaluate(() => (window as unknown as { heed: { erase(): Promise<void> } }).heed.erase())
    await expect.poll(() => mine().includes(visitor), PATIENCE).toBe(false)
    expect((await readDevice(page)).databases).toEqual([])
    await context.close()
  })
})
