import { startExample, type Example } from '@heed/example-consent'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launch } from './browser.ts'
import { EMPTY, readDevice, watch } from './observe.ts'

let example: Example
let browser: Browser
let context: BrowserContext
let seen: ReturnType<typeof watch>
let before: number

beforeAll(async () => {
  ;[example, browser] = await Promise.all([startExample(), launch()])
})
afterAll(async () => {
  await browser.close()
  await example.close()
})
beforeEach(async () => {
  context = await browser.newContext({ locale: 'en-GB' })
  seen = watch(context)
  before = example.asked.length
})
afterEach(async () => {
  expect(seen.complaints).toEqual([])
  await context.close()
})

/** What the others were asked for in this test. */
const asked = () => example.asked.slice(before).map((path) => path.split('?')[0])
const banner = (page: Page) => page.getByRole('region', { name: 'Privacy choices' })
const wayBack = (page: Page) => page.locator('heed-consent-link').getByRole('button')
const frame = (page: Page) => page.locator('heed-consent-embed iframe')
const load = (page: Page) => page.locator('heed-consent-embed').getByRole('button', { name: 'Load' })

async function open(path = '/'): Promise<Page> {
  const page = await context.newPage()
  await page.goto(example.site + path)
  await banner(page).or(wayBack(page)).first().waitFor()
  return page
}
async function answer(page: Page, name: 'Accept all' | 'Reject all'): Promise<void> {
  await page.locator('heed-consent-banner').getByRole('button', { name }).click()
  await banner(page).waitFor({ state: 'hidden' })
}
async function takeBack(page: Page): Promise<void> {
  await wayBack(page).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Reject all' }).click()
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
}
/** Counts how much of the page moved from now on. */
const shifts = (page: Page) =>
  page.evaluate(() => {
    const moved: number[] = []
    Reflect.set(window, 'moved', moved)
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) moved.push(Reflect.get(entry, 'value'))
    }).observe({ type: 'layout-shift', buffered: true })
  })

describe('the consent example', () => {
  it('asks nothing of others and stores nothing before a choice', async () => {
    const page = await open()
    await load(page).waitFor()
    await page.mouse.wheel(0, 2000)
    expect(asked()).toEqual([])
    expect(await readDevice(page)).toEqual(EMPTY)
    const elsewhere = seen.requests.filter((request) => !request.url().startsWith(example.site))
    expect(elsewhere.map((request) => request.url()).filter((url) => !url.startsWith('data:'))).toEqual([])
  })

  it('loads the map by one press, and nothing else, and not the next time', async () => {
    const page = await open()
    await load(page).click()
    await page.frameLocator('heed-consent-embed iframe').getByRole('img').waitFor()
    expect(asked()).toEqual(['/map.html'])
    expect(await readDevice(page)).toEqual(EMPTY)
    await page.reload()
    await load(page).waitFor()
    expect(asked()).toEqual(['/map.html'])
  })

  it('lets everything go once it is allowed, and nothing after it is taken back', async () => {
    const page = await open()
    await answer(page, 'Accept all')
    await frame(page).waitFor()
    await expect.poll(() => asked().toSorted()).toEqual(['/gtag/js', '/hit', '/map.html', '/pixel.gif'])
    // The tag was told of the choice before it came.
    expect(example.asked.slice(before)).toContain('/hit?analytics_storage=granted')
    await takeBack(page)
    await frame(page).waitFor({ state: 'detached' })
    await page.reload()
    await load(page).waitFor()
    expect(asked().length).toBe(4)
  })

  it('allows the map alone from now on, in another tab too, and takes it back there', async () => {
    const page = await open()
    const other = await open()
    await page.getByRole('button', { name: 'Always allow' }).click()
    await frame(page).waitFor()
    await frame(other).waitFor()
    await expect.poll(asked).toEqual(['/map.html', '/map.html'])
    const record = await page.evaluate(() => JSON.parse(localStorage.getItem('heed-consent') ?? '{}'))
    expect(record).toMatchObject({ choices: { functional: true }, method: 'custom', variant: 'embed' })
    // What is left to ask is less than all, and says so.
    await other.locator('heed-consent-banner').getByRole('button', { name: 'Reject', exact: true }).waitFor()
    await banner(other).getByRole('button', { name: 'Choose' }).click()
    await other.getByRole('dialog').getByRole('button', { name: 'Reject all' }).click()
    await frame(page).waitFor({ state: 'detached' })
  })

  it('asks again when the visitor has cleared the device in another tab', async () => {
    const page = await open()
    const other = await open()
    await answer(page, 'Reject all')
    await other.evaluate(() => localStorage.clear())
    await banner(page).waitFor()
  })

  it('stops a map that is still loading when it is taken back', async () => {
    await context.route('**/map.html', () => {})
    const ended = context.waitForEvent('requestfailed')
    const page = await open()
    await answer(page, 'Accept all')
    await frame(page).waitFor()
    await takeBack(page)
    expect((await ended).url()).toContain('/map.html')
    seen.complaints.length = 0
  })

  it('moves nothing on the page, from the first sight of it to the map', async () => {
    const page = await context.newPage()
    await page.goto(example.site)
    await shifts(page)
    await load(page).click()
    await page.frameLocator('heed-consent-embed iframe').getByRole('img').waitFor()
    expect(await page.evaluate(() => Reflect.get(window, 'moved'))).toEqual([])
  })

  it('gives a page that has no way back one, once a choice is made, and takes it away for the page’s own', async () => {
    const page = await open('/plain.html')
    expect(await wayBack(page).count()).toBe(0)
    await answer(page, 'Reject all')
    await wayBack(page).click()
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => wayBack(page).evaluate((one) => one.matches(':focus'))).toBe(true)

    await page.evaluate(() => document.body.toggleAttribute('data-heed-consent', true))
    await page.evaluate(() => document.body.append('late'))
    await wayBack(page).waitFor({ state: 'detached' })
    const home = await open()
    expect(await home.locator('heed-consent-link').count()).toBe(1)
    expect(await home.locator('heed-consent-link[floating]').count()).toBe(0)
  })

  it('serves an embed that comes late, in the page or in a shadow root', async () => {
    const page = await open('/plain.html')
    await answer(page, 'Accept all')
    await page.evaluate((map) => {
      const inner = document.createElement('div').attachShadow({ mode: 'closed' })
      for (const root of [document.body, inner]) {
        const embed = document.createElement('heed-consent-embed')
        embed.setAttribute('purpose', 'functional')
        embed.setAttribute('src', map)
        embed.setAttribute('loading', 'eager')
        root.append(embed)
      }
      document.body.append(inner.host)
    }, `${example.others}/map.html`)
    await expect.poll(asked).toEqual(['/map.html', '/map.html'])
  })
})
