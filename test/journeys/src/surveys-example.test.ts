import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { startExample, type Example } from '@heed/example-surveys'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { answerByKeyboard } from './answer-by-keyboard.ts'
import { launch } from './browser.ts'
import { watch } from './observe.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const presets = ['nps', 'csat', 'ces', 'sus', 'umux_lite', 'pmf', 'kano', 'thumbs', 'experience']
const items =
  'numbers labels stars faces thumbs single multiple picture matrix ranking slider text contact date kano maxdiff consent message'.split(
    ' ',
  )

// All of them answered by keyboard: `pnpm bench:keyboard`. A third of them otherwise.
const everything = process.env['HEED_SPECIMENS'] === 'all'

let example: Example
let browser: Browser
let context: BrowserContext
let seen: ReturnType<typeof watch>

beforeAll(async () => {
  ;[example, browser] = await Promise.all([startExample(), launch()])
})
afterAll(async () => {
  await browser.close()
  await example.close()
})
beforeEach(async () => {
  context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce' })
  context.setDefaultTimeout(10_000)
  seen = watch(context)
})
// A policy that is broken says so in the console: no complaint is no violation.
afterEach(async () => {
  expect(seen.complaints).toEqual([])
  await context.close()
})

async function open(path = '/', answer: 'Accept' | 'Reject' = 'Reject'): Promise<Page> {
  const page = await context.newPage()
  await page.goto(example.site + path)
  await page.locator('html[data-ready]').waitFor()
  await page.getByRole('button', { name: new RegExp(`^${answer}`) }).click()
  return page
}
/** What the collector acknowledged, by survey. */
const sent = () =>
  seen.sent().flatMap((body) => {
    const { events = [] } = JSON.parse(body || '{}') as { events?: { name: string; data: any }[] }
    return events.filter(({ name }) => name === 'survey_submitted').map(({ data }) => data)
  })
const findings = async (page: Page, place = 'html') => {
  await page.evaluate(axe)
  const { violations } = await page.evaluate((place) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') }
    return axe.run(place, { resultTypes: ['violations'] })
  }, place)
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}
const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

describe('the surveys example', () => {
  it('shows all nine instruments and every item, answered with the keyboard alone', async () => {
    const page = await open()
    const specimens = [...presets, ...items.map((item) => `item_${item}`)]
    const shown = await page.locator('article').evaluateAll((all) => all.map(({ id }) => id))
    expect(shown).toEqual(specimens)
    const answered = specimens.filter((_, n) => everything || n % 3 === 0)
    for (const id of answered) {
      const survey = page.locator(`#${id} > :last-child`)
      await survey.locator('.question').waitFor()
      await survey.evaluate((element) => element.focus())
      await answerByKeyboard(page, survey)
    }
    await expect.poll(() => sent().length).toBe(answered.length)
    expect(sent().map(({ survey }) => survey)).toEqual(answered)
    expect(sent().every(({ complete }) => complete)).toBe(true)
  })

  it('opens a survey on every surface from its button, answered with the keyboard alone', async () => {
    const page = await open()
    const survey = page.locator('#stage heed-survey')
    const surfaces = ['inline', 'popover', 'modal', 'tab', 'sheet']
    for (const surface of surfaces) {
      const card = survey.locator(`[data-surface=${surface}]`)
      await page.locator(`button[data-surface=${surface}]`).focus()
      await page.keyboard.press('Enter')
      if (surface === 'tab') {
        await survey.locator('.tab').waitFor()
        // Past the other buttons, into the one that the survey has put behind them.
        for (let presses = 0; presses < 6; presses++)
          if (!(await survey.evaluate((element) => element.matches(':focus'))))
            await page.keyboard.press('Tab')
        await page.keyboard.press('Enter')
      }
      await card.locator('.question').waitFor()
      expect(await findings(page, '#stage'), surface).toEqual([])
      await answerByKeyboard(page, survey)
      // While a modal thanks, the buttons behind it are out of reach.
      if (surface === 'modal') await page.keyboard.press('Escape')
    }
    await expect
      .poll(() => sent().map((response) => response.survey))
      .toEqual(surfaces.map((surface) => `on_${surface}`))
  })

  it.each(['Full page', 'Kiosk'])('leads to the survey as a page of its own: %s', async (name) => {
    const page = await open('/?lang=ar')
    await page.getByRole('link', { name }).click()
    const survey = page.locator('heed-survey')
    await survey.locator('.question').waitFor()
    expect(await survey.locator('.card').getAttribute('dir')).toBe('rtl')
    expect(await findings(page)).toEqual([])
    expect(await answerByKeyboard(page, survey)).toHaveLength(4)
    await expect.poll(() => sent().length).toBe(1)
    expect(sent()[0]).toMatchObject({ survey: 'by_link', kind: 'experience', locale: 'ar' })
  })

  it('gives the scale to the form of the page, as one of its fields', async () => {
    const page = await open()
    await page.getByLabel('Order number').focus()
    await page.keyboard.type('FF-7')
    await page.keyboard.press('Tab')
    await page.keyboard.press('9')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('#order output').innerText()).toBe('order=FF-7\nrecommend=9')
    await expect.poll(() => sent().map(({ kind }) => kind)).toEqual(['nps'])
  })

  it('opens the survey from a mail with the score that was pressed, and records nothing before it is sent', async () => {
    const page = await open('/?lang=de')
    const mail = page.frameLocator('iframe')
    await mail.getByRole('link').nth(8).click()
    const survey = page.locator('heed-survey')
    await survey.locator('[lang=de] input:checked[value="8"]').waitFor()
    expect(sent()).toEqual([])
    await survey.evaluate((element) => element.focus())
    await answerByKeyboard(page, survey)
    await expect.poll(() => sent().map(({ answers }) => answers.score)).toEqual([8])
  })

  it('speaks twelve languages, each at once and in its own direction', async () => {
    const page = await open()
    const list = page.getByLabel('Surveys speak')
    const tags = await list
      .locator('option')
      .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value))
    expect(tags).toHaveLength(12)
    const said = new Set<string>()
    for (const tag of tags) {
      await list.selectOption(tag)
      await page.locator(`#sus .card[lang="${tag}"]`).waitFor()
      const question = await page.locator('#sus .question').innerText()
      said.add(question)
      const dir = ['ar', 'he'].includes(tag) ? 'rtl' : 'ltr'
      expect(await page.locator('#item_matrix .card').getAttribute('dir')).toBe(dir)
    }
    expect(said.size).toBe(12)
    await page.reload()
    await page.locator('#sus .card[lang="zh-TW"]').waitFor()
  })

  it('has nothing that axe finds, nor anything to scroll sideways, in any look', async () => {
    const page = await open()
    for (const [width, scheme, lang] of [
      [360, 'light', 'ar'],
      [1280, 'light', 'en'],
      [1280, 'dark', 'he'],
    ] as const) {
      const look = `${width} px, ${scheme}, ${lang}`
      await page.setViewportSize({ width, height: 900 })
      await page.getByLabel('Colours').selectOption(scheme)
      await page.getByLabel('Surveys speak').selectOption(lang)
      await page.locator(`#item_message .card[lang=${lang}]`).waitFor()
      expect(await findings(page), look).toEqual([])
      expect(await sideways(page), look).toBe(0)
      const styled = '[style]:not(heed-survey-debug *)'
      expect(await page.locator(`body ${styled}`).count(), look).toBe(0)
    }
  })

  it('asks by itself after an order, and says in the debug panel why another did not', async () => {
    const page = await open('/', 'Accept')
    await page.getByRole('button', { name: 'Debug panel' }).click()
    await page.getByRole('button', { name: 'Place an order' }).focus()
    await page.keyboard.press('Enter')
    const survey = page.locator('#stage heed-survey')
    await survey.locator('[data-surface=popover] .question').waitFor()
    const panel = page.locator('heed-survey-debug')
    await panel.getByRole('row', { name: /after_large_order/ }).waitFor()
    expect(await panel.getByRole('row').count()).toBe(3)
    expect(await page.locator('#events').innerText()).toContain('after_order')
  })

  it('lists what surveys tell the page, the last first', async () => {
    const page = await open()
    await page.locator('#nps heed-nps').evaluate((element) => element.focus())
    await answerByKeyboard(page, page.locator('#nps heed-nps'))
    const names = await page.locator('#events code').allInnerTexts()
    expect(names[0]).toBe('heed-survey-submitted')
    expect(names).toContain('heed-survey-shown')
    expect(names).toContain('heed-survey-answered')
    expect(await page.locator('#events li').first().innerText()).toContain('"kind": "nps"')
  })

  it('wears the theme of its sample in the colours, and in the shape of a part', async () => {
    const page = await open()
    await page.getByLabel('Colours').selectOption('light')
    const card = page.locator('.themed .card')
    await card.waitFor()
    const worn = await card.evaluate((part) => {
      const { backgroundColor, borderStartStartRadius } = getComputedStyle(part)
      return { backgroundColor, borderStartStartRadius }
    })
    expect(worn).toEqual({ backgroundColor: 'rgb(243, 247, 238)', borderStartStartRadius: '0px' })
  })
})
