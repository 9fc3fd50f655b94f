// Takes the pictures that the docs show: `pnpm pictures`. With a folder as argument, takes all of them (every page,
// both widths, light and dark) into it, for a look with one's own eyes.
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fillSample } from '@heed/example-shop'
import { startExample } from '@heed/example-surveys'
import type { BrowserContext, Page } from 'playwright-core'
import { choose, go, open } from './visit.ts'
import { createWorld, type World } from './world.ts'

interface Look {
  readonly name: string
  readonly width: number
  readonly height: number
  readonly dark: boolean
  readonly locale?: string
}

const WIDE = { width: 1280, height: 900 }
const PHONE = { width: 360, height: 740 }

const visitor = (world: World, { width, height, dark, locale = 'en-GB' }: Look): Promise<BrowserContext> =>
  world.visitor({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    deviceScaleFactor: width < 600 ? 2 : 1,
    reducedMotion: 'reduce',
    locale,
  })

/** Everything that moves has come to rest. */
const settle = (page: Page): Promise<unknown> =>
  page.evaluate(() =>
    Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => {}))),
  )

const example = await startExample()

const shots: Record<string, (world: World, page: Page) => Promise<void>> = {
  banner: async (world, page) => {
    await go(page, world.shop)
    await page.getByRole('region', { name: 'Privacy choices' }).waitFor()
  },
  preferences: async (world, page) => {
    await go(page, world.shop)
    await page.getByRole('button', { name: 'Choose', exact: true }).click()
    await page.getByRole('dialog').waitFor()
  },
  'privacy-center': async (world, page) => {
    await go(page, world.shop)
    await choose(page, 'accept')
    await go(page, `${world.shop}/privacy.html`)
    const center = page.locator('heed-privacy-center')
    await center.locator('.columns[aria-busy=false]').waitFor()
    await center.locator('[name=marketing]').click()
    await center.locator('.note').waitFor()
  },
  nps: async (world, page) => {
    await go(page, world.shop)
    await choose(page, 'accept')
    await go(page, `${world.shop}/order-placed.html?cart=monstera:1,terracotta-pot:1&order=FF-7Q2K`)
    await page.locator('heed-nps').getByRole('radio').first().waitFor()
    await page.locator('heed-nps label:has(input[value="9"])').click()
  },
  csat: async (world, page) => {
    await go(page, `${world.shop}/help.html`)
    await choose(page, 'reject')
    await page.locator('heed-csat').scrollIntoViewIfNeeded()
  },
  ces: async (world, page) => {
    await go(page, `${world.shop}/returns.html`)
    await choose(page, 'reject')
    await page.locator('heed-ces').scrollIntoViewIfNeeded()
    await page.locator('heed-ces label:has(input[value="6"])').click()
  },
  surveys: async (_, page) => {
    await page.goto(example.site)
    await page.locator('html[data-ready]').waitFor()
    await page.getByRole('button', { name: /^Reject/ }).click()
    const at = (id: string) => page.locator(`#item_${id} heed-survey`)
    await at('picture').locator('label').nth(2).click()
    await at('multiple').locator('label').nth(1).click()
    await at('matrix').locator('label').nth(2).click()
    await at('multiple').evaluate((element) => element.closest('article')?.scrollIntoView())
    await page.mouse.move(0, 0)
  },
  dashboard: async (world, page) => {
    await page.goto(`${world.dashboard}/?site=shop-sample#token=${world.token}`)
    await page.locator('[data-kind="nps"] data[data-field="n"]').first().waitFor()
  },
}

const [folder] = process.argv.slice(2)
const out = folder ?? fileURLToPath(new URL('../../../docs/pictures', import.meta.url))
await mkdir(out, { recursive: true })

const looks: readonly Look[] = folder
  ? [WIDE, PHONE].flatMap((size) =>
      [false, true].map((dark) => ({ ...size, dark, name: `${size.width}-${dark ? 'dark' : 'light'}` })),
    )
  : [{ ...WIDE, dark: false, name: '' }]
// In the docs a survey stands as its respondents mostly see it: on a phone. A statement is read as a whole.
const docsLook: Record<string, Look> = {
  nps: { ...PHONE, dark: false, name: '' },
  surveys: { width: 960, height: 640, dark: false, name: '' },
  'privacy-center': { width: 1280, height: 2400, dark: false, name: '' },
}

const world = await createWorld()
try {
  await fillSample(fetch, { endpoint: world.dashboard })
  for (const [shot, take] of Object.entries(shots)) {
    if (!folder && !['banner', 'privacy-center', 'nps', 'surveys', 'dashboard'].includes(shot)) continue
    for (const given of looks) {
      const look = folder ? given : (docsLook[shot] ?? given)
      const context = await visitor(world, look)
      const page = /dashboard|surveys/.test(shot) ? await context.newPage() : await open(context, world.shop)
      await take(world, page)
      await settle(page)
      const path = join(out, `${[shot, look.name].filter(Boolean).join('-')}.png`)
      await page.screenshot({ path, fullPage: Boolean(folder) && shot === 'dashboard' })
      console.log(path)
      await context.close()
    }
  }
} finally {
  await Promise.all([world.close(), example.close()])
}
