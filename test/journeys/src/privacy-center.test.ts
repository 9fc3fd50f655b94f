import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { HeedEvent } from '@heed/schema'
import type { AxeResults } from 'axe-core'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readInbox } from './inbox.ts'
import { EMPTY, readDevice, watch } from './observe.ts'
import { answer, choose, go, open } from './visit.ts'
import { createWorld, type World } from './world.ts'

const PATIENCE = { timeout: 15_000 }
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let world: World

beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.close())

interface Visit {
  readonly context: BrowserContext
  readonly page: Page
  readonly secret: string
  readonly visitor: string
}

/** Who this device says it is, read from its disk. */
const identity = (page: Page): Promise<{ secret: string; visitor: string }> =>
  page.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve) => (request.onsuccess = () => resolve(request.result)))
    const database = await settled(indexedDB.open('heed:shop'))
    const kept = await settled(database.transaction('heed:shop').objectStore('heed:shop').get('visitor'))
    database.close()
    return { secret: kept.secret, visitor: kept.who.visitor }
  })

const mine = (visitor: string): HeedEvent[] =>
  readInbox(world.inboxPath).filter((event) => event.visitor === visitor)

/** Somebody who allowed everything, looked around, and now stands before the privacy center. */
async function visit(options?: Parameters<World['visitor']>[0], answers = false): Promise<Visit> {
  const context = await world.visitor(options)
  const page = await open(context, world.shop)
  await choose(page, 'accept')
  await go(page, `${world.shop}/help.html`)
  if (answers) await answer(page, 'heed-csat', 4)
  await expect.poll(() => readDevice(page).then(({ databases }) => databases), PATIENCE).toHaveLength(1)
  const who = await identity(page)
  const known = answers ? 'survey_submitted' : 'page_view'
  await expect.poll(() => mine(who.visitor).some(({ name }) => name === known), PATIENCE).toBe(true)
  await go(page, `${world.shop}/privacy.html`)
  await center(page).locator('.columns[aria-busy=false]').waitFor()
  return { context, page, ...who }
}

const center = (page: Page) => page.locator('heed-privacy-center')
const button = (page: Page, name: string) => center(page).getByRole('button', { name, exact: true })

/** What is read in a part of it, without the marks around names. */
const read = async (page: Page, part: string): Promise<string> =>
  (await center(page).locator(`[part~=${part}]`).innerText()).replace(/[\u2068\u2069]/g, '')

/** What the collector says about a secret to anybody who has it: asked from outside the browser. */
async function ask(secret: string): Promise<{ events: HeedEvent[] }> {
  const body = JSON.stringify({ site: 'shop', secret })
  const said = await fetch(`${world.dashboard}/v1/export`, { method: 'POST', body })
  return (await said.json()) as { events: HeedEvent[] }
}

interface Everything {
  readonly device: {
    readonly consent: { id: string }
    readonly visitor?: string
    readonly waiting: HeedEvent[]
  }
  readonly collector: { readonly events: HeedEvent[] }
}

/** Presses the one button, and reads the file. */
async function download(
  page: Page,
  name = 'Download everything',
): Promise<{ text: string; all: Everything }> {
  const [file] = await Promise.all([page.waitForEvent('download'), button(page, name).click()])
  const text = await readFile(await file.path(), 'utf8')
  return { text, all: JSON.parse(text) as Everything }
}

describe('a visitor reads the privacy center', () => {
  it('gets everything the collector has with one press, and nothing that would let others erase it', async () => {
    const { context, page, secret, visitor } = await visit({}, true)
    const { text, all } = await download(page)
    const ids = (events: readonly HeedEvent[]) => events.map(({ id }) => id).toSorted()
    const there = new Set(ids((await ask(secret)).events))
    expect(all.collector.events.length).toBeGreaterThan(3)
    expect(ids(all.collector.events).filter((id) => !there.has(id))).toEqual([])
    const taken = new Set(ids([...all.collector.events, ...all.device.waiting]))
    const before = mine(visitor).filter(({ time }) => time < all.collector.events.at(-1)!.time)
    expect(ids(before).filter((id) => !taken.has(id))).toEqual([])
    expect(all.collector.events.some(({ name }) => name === 'survey_submitted')).toBe(true)
    expect(all.device.visitor).toBe(visitor)
    expect(all.device.consent.id).toMatch(/^[\da-f-]{36}$/)
    expect(text).not.toContain(secret)
    await context.close()
  })

  it('erases everything in two clicks: the database, the collector’s answers and the device show it', async () => {
    const { context, page, secret, visitor } = await visit()
    expect(mine(visitor).length).toBeGreaterThan(1)
    await button(page, 'Erase everything').click()
    await button(page, 'Yes, erase').click()
    await expect.poll(() => read(page, 'outcome'), PATIENCE).toMatch(/Erased at .+: \d+ events/)
    expect(Number(/: (\d+) events/.exec(await read(page, 'outcome'))?.[1])).toBeGreaterThan(1)

    expect(mine(visitor)).toEqual([])
    expect((await ask(secret)).events).toEqual([])
    await expect.poll(() => readDevice(page), PATIENCE).toEqual({ ...EMPTY, localStorage: ['heed-consent'] })

    const { all } = await download(page)
    expect([all.collector.events, all.device.waiting, all.device.visitor]).toEqual([[], [], undefined])
    await go(page, `${world.shop}/help.html`)
    expect(mine(visitor)).toEqual([])
    await context.close()
  })

  it('may still erase on the page on which statistics were switched off', async () => {
    const { context, page, secret, visitor } = await visit()
    await center(page).getByRole('switch', { name: 'Statistics' }).click()
    await expect.poll(() => readDevice(page).then(({ databases }) => databases), PATIENCE).toEqual([])
    expect(mine(visitor).length).toBeGreaterThan(1)
    await button(page, 'Erase everything').click()
    await button(page, 'Yes, erase').click()
    await expect.poll(() => read(page, 'outcome'), PATIENCE).toMatch(/Erased at .+: \d+ events/)
    expect(mine(visitor)).toEqual([])
    expect((await ask(secret)).events).toEqual([])
    await context.close()
  })

  it('keeps what proves the visitor while the collector is away, says so, and can erase later', async () => {
    const { context, page, visitor } = await visit()
    const before = mine(visitor).length
    await context.route('**/v1/erase', (route) => route.abort())
    await button(page, 'Erase everything').click()
    await button(page, 'Yes, erase').click()
    await expect.poll(() => read(page, 'outcome'), PATIENCE).toContain('Nothing was erased yet')
    expect((await identity(page)).visitor).toBe(visitor)
    expect(mine(visitor).length).toBeGreaterThanOrEqual(before)

    await context.unroute('**/v1/erase')
    await button(page, 'Erase everything').click()
    await button(page, 'Yes, erase').click()
    await expect.poll(() => read(page, 'outcome'), PATIENCE).toMatch(/Erased at/)
    expect(mine(visitor)).toEqual([])
    await context.close()
  })

  it('keeps a group of data on the device: events that follow go without it', async () => {
    const { context, page, visitor } = await visit()
    await center(page).getByRole('switch', { name: 'Your device' }).click()
    await center(page).locator('.note').waitFor()
    const before = new Set(mine(visitor).map(({ id }) => id))
    await go(page, `${world.shop}/returns.html`)
    const fresh = () =>
      mine(visitor).filter(
        ({ id, name, page: at }) => !before.has(id) && name === 'page_view' && at?.url.includes('returns'),
      )
    await expect.poll(() => fresh().length, PATIENCE).toBe(1)
    expect(fresh()[0]).not.toHaveProperty('device')
    expect([...before].length).toBeGreaterThan(0)
    await context.close()
  })

  it('that a page brings late is filled as well, and before a choice nothing is stored or asked for it', async () => {
    const context = await world.visitor()
    const seen = watch(context)
    const page = await open(context, `${world.shop}/help.html`)
    await page.evaluate(() => document.body.append(document.createElement('heed-privacy-center')))
    await center(page).locator('.columns[aria-busy=false]').waitFor()
    expect(await read(page, 'center')).toContain('Nothing that carries a name of this browser.')
    expect(await readDevice(page)).toEqual(EMPTY)
    expect(seen.sent()).toEqual([])
    expect(seen.complaints).toEqual([])
    await context.close()
  })
})

describe.each([
  { width: 320, height: 740, forcedColors: 'active', colorScheme: 'light' },
  { width: 1280, height: 900, forcedColors: 'none', colorScheme: 'dark' },
] as const)(
  'at $width pixels, $colorScheme, forced colours $forcedColors',
  ({ width, height, ...colours }) => {
    it('axe finds nothing on the privacy page, before the erasure and after it', async () => {
      const { context, page } = await visit({
        viewport: { width, height },
        ...colours,
        reducedMotion: 'reduce',
      })
      const findings = async (): Promise<string[]> => {
        await page.evaluate(axe)
        const { violations } = await page.evaluate(() =>
          (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
        )
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(', ')}`)
      }
      await center(page).getByRole('switch', { name: 'Marketing' }).click()
      await button(page, 'Erase everything').click()
      expect(await findings()).toEqual([])
      await button(page, 'Yes, erase').click()
      await expect.poll(() => read(page, 'outcome'), PATIENCE).toMatch(/Erased at/)
      expect(await findings()).toEqual([])
      expect(
        await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        ),
      ).toBe(0)
      await context.close()
    })
  },
)
