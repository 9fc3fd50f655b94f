import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fillSample } from '@heed/example-shop'
import { choose, go, open } from './visit.ts'
import { createWorld, type World } from './world.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const LOOKS = [
  { width: 360, height: 740, colorScheme: 'light' },
  { width: 1280, height: 900, colorScheme: 'dark' },
] as const

let world: World

beforeAll(async () => {
  world = await createWorld()
  await fillSample(fetch, { endpoint: world.dashboard, days: 40 })
})
afterAll(() => world.close())

/** What axe finds, best practice included, on the page as it stands. */
async function findings(page: Page): Promise<string[]> {
  // The page's policy forbids strings that become code; the debugger may all the same.
  await page.evaluate(axe)
  const { violations, passes } = await page.evaluate(() =>
    (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  )
  expect(passes.length).toBeGreaterThan(10)
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

/** How far the page scrolls sideways: not at all. */
const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

describe.each(LOOKS)('at $width pixels, $colorScheme', ({ width, height, colorScheme }) => {
  const visitor = () => world.visitor({ viewport: { width, height }, colorScheme, reducedMotion: 'reduce' })

  it('axe finds nothing on the shop with the banner, the choices and every survey', async () => {
    const context = await visitor()
    const page = await open(context, world.shop)
    await page.getByRole('region', { name: 'Privacy choices' }).waitFor()
    expect(await findings(page)).toEqual([])
    expect(await sideways(page)).toBe(0)

    await page.getByRole('button', { name: 'Choose', exact: true }).click()
    await page.getByRole('dialog').waitFor()
    expect(await findings(page)).toEqual([])
    await page.keyboard.press('Escape')
    await choose(page, 'accept')

    for (const [path, element] of [
      ['/order-placed.html?cart=pilea:1&order=FF-3', 'heed-nps'],
      ['/help.html', 'heed-csat'],
      ['/returns.html', 'heed-ces'],
    ] as const) {
      await go(page, `${world.shop}${path}`)
      await page.locator(element).getByRole('radio').first().waitFor()
      expect(await findings(page), path).toEqual([])
      expect(await sideways(page), path).toBe(0)
    }
    await context.close()
  })

  it('axe finds nothing on the dashboard, with data and without', async () => {
    const context = await visitor()
    const page = await context.newPage()
    for (const site of ['shop-sample', 'shop']) {
      await page.goto(`${world.dashboard}/?site=${site}#token=${world.token}`)
      await page.locator('[data-kind="ces"] [data-field="value"]').first().waitFor()
      expect(await findings(page), site).toEqual([])
      expect(await sideways(page), site).toBe(0)
    }
    await context.close()
  })
})

describe('with the keyboard alone', () => {
  it('a visitor accepts, orders, and answers the survey', async () => {
    const context = await world.visitor()
    const page = await open(context, world.shop)
    await page.getByRole('region', { name: 'Privacy choices' }).waitFor()
    const focused = (): Promise<string> =>
      page.evaluate(() => {
        let element = document.activeElement
        while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
        return (element instanceof HTMLInputElement ? element.value : element?.textContent)?.trim() ?? ''
      })
    /** Tabs on until what has the focus reads like this. */
    const tabTo = async (text: RegExp): Promise<void> => {
      for (let presses = 0; presses < 80; presses++) {
        if (text.test(await focused())) return
        await page.keyboard.press('Tab')
      }
      throw new Error(`no way to ${text} by Tab`)
    }
    await tabTo(/^Accept all$/)
    await page.keyboard.press('Enter')
    await page.getByRole('region', { name: 'Privacy choices' }).waitFor({ state: 'hidden' })

    await go(page, `${world.shop}/order-placed.html?cart=pilea:1&order=FF-4`)
    const survey = page.locator('heed-nps')
    await survey.getByRole('radio').first().waitFor()
    await tabTo(/^0$/)
    await page.keyboard.press('8')
    expect(await survey.getByRole('radio', { checked: true }).getAttribute('value')).toBe('8')
    await page.keyboard.press('ArrowRight')
    expect(await survey.getByRole('radio', { checked: true }).getAttribute('value')).toBe('9')
    // An arrow chooses and never goes on.
    expect(await survey.getByRole('textbox').count()).toBe(0)
    await page.keyboard.press('Enter')
    await survey.getByRole('textbox').waitFor()
    await page.keyboard.type('Well packed')
    await tabTo(/^Send$/)
    await page.keyboard.press('Enter')
    await survey.getByText('Thank you').waitFor()
    await context.close()
  })
})
