import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createCollector, duckdbStore, serve, sqliteInbox, type Store } from '@heed/collector'
import type { HeedEvent } from '@heed/schema'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { bundleScript } from './bundle-script.ts'
import { launch } from './browser.ts'
import { readInbox } from './inbox.ts'

const SCRIPT = `
  import { start } from '@heed/sdk'
  import { emailScale } from '@heed/surveys/email'
  import { nps } from '@heed/surveys/presets'
  import { pageViews } from '@heed/tracker/sources/page-views'
  import '@heed/surveys/define/nps'
  const invite = { id: 'talk', type: 'contact', text: 'May we talk?', fields: ['name', 'email'] }
  const flow = { endings: [{ id: 'thanks', text: 'Thank you very much.', invite }] }
  const survey = (id) => ({ ...nps(), id, flow })
  const surveys = [survey('after_order'), { ...survey('in_secret'), anonymous: true }]
  const purpose = (id) => ({ id, title: id, description: 'For ' + id + '.' })
  const policy = { version: '1', controller: { name: 'Fern & Field', contact: 'privacy@example.com' },
    purposes: [purpose('analytics'), purpose('feedback')] }
  const heed = start({ site: 'shop', endpoint: '/voice', policy, surveys, sources: [pageViews] })
  const mail = (survey) => emailScale(survey, { link: location.origin + '/feedback?from=mail', subject: 'us' })
  window.shop = { heed, mails: surveys.map(mail) }`

interface Shop {
  readonly shop: {
    readonly heed: { readonly consent: Record<'acceptAll' | 'rejectAll', () => Promise<void>> }
    readonly mails: readonly { readonly text: string; readonly response?: string }[]
  }
}

const FORM = `<form action="/done"><label>Name <input name="who"></label>
  <heed-nps name="recommend" survey="in_form" required></heed-nps><button>Order</button></form>`

let browser: Browser
let store: Store
let shop: string
let inboxPath: string
let posts: string[]
const stops: (() => Promise<unknown>)[] = []

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'heed-links-'))
  inboxPath = join(folder, 'inbox.db')
  const inbox = sqliteInbox(inboxPath)
  store = duckdbStore(join(folder, 'store.duckdb'))
  const ending = new AbortController()
  const sites = [{ id: 'shop', name: 'Fern' }]
  const collector = createCollector(
    { inbox, store, sites, adminToken: 'the-owner-of-the-links' },
    { signal: ending.signal },
  )
  const files = await bundleScript(SCRIPT)
  const page = (body: string) =>
    `<!doctype html><html lang="en"><title>Shop</title><body>${body}<script type="module" src="/page.js"></script>`
  const serving = await serve(
    async (request) => {
      const { pathname } = new URL(request.url)
      if (request.method === 'POST') posts.push(pathname)
      if (pathname.startsWith('/voice/'))
        return collector(new Request(request.url.replace('/voice', ''), request))
      const file = files.find(({ fileName }) => pathname === `/${fileName}`)
      return file?.type === 'chunk'
        ? new Response(file.code, { headers: { 'content-type': 'text/javascript' } })
        : new Response(page(pathname === '/form' ? FORM : ''), { headers: { 'content-type': 'text/html' } })
    },
    { port: 0, host: '127.0.0.1' },
  )
  shop = `http://localhost:${serving.port}`
  browser = await launch()
  stops.push(
    () => browser.close(),
    () => serving.close(),
    async () => ending.abort(),
    () => store.close(),
    () => inbox.close(),
    () => rm(folder, { recursive: true, force: true }),
  )
})
afterAll(async () => {
  for (const stop of stops) await stop()
})
beforeEach(() => {
  posts = []
})

/** A visitor who was never here opens an address, and leaves when the test is over. */
async function open(address: string): Promise<Page> {
  const context = await browser.newContext({ locale: 'en-GB' })
  const page = await context.newPage()
  await page.goto(address)
  await page.waitForFunction(() => 'shop' in window)
  return page
}
async function mailOf(survey: 0 | 1): Promise<{ links: string[]; response: string | undefined }> {
  const page = await open(shop)
  const mail = await page.evaluate((at) => (window as unknown as Shop).shop.mails[at]!, survey)
  await page.context().close()
  return { links: mail.text.match(/http:\S+/g) ?? [], response: mail.response }
}
const survey = (page: Page) => page.locator('heed-survey')
const chosen = (page: Page) => survey(page).locator('input:checked').inputValue()
const named = (name: string): HeedEvent[] => readInbox(inboxPath).filter((event) => event.name === name)
const decide = (page: Page, how: 'acceptAll' | 'rejectAll') =>
  page.evaluate((name) => (window as unknown as Shop).shop.heed.consent[name](), how)
const soon = { timeout: 10_000 }
const send = async (page: Page) => {
  await survey(page).getByRole('button', { name: 'Next' }).click()
  await survey(page).getByRole('button', { name: 'Send' }).click()
  await survey(page).getByText('Thank you very much.').waitFor()
}
const count = async () => {
  const counts = await store.counts({ site: 'shop', touchpoint: null, from: 0, to: 8e15 })
  return counts.map(({ kind, score, responses }) => ({ kind, score, responses }))
}

describe('the links of a scale in a mail', () => {
  it('record nothing when a scanner follows all of them, by request and in a browser that runs scripts', async () => {
    const { links } = await mailOf(0)
    expect(links).toHaveLength(11)
    const scanner = await browser.newContext({ locale: 'en-GB' })
    const page = await scanner.newPage()
    for (const [score, link] of links.entries()) {
      expect((await fetch(link)).status).toBe(200)
      await page.goto(link)
      await survey(page).getByRole('radio').first().waitFor()
      expect(await chosen(page)).toBe(`${score}`)
      expect(page.url()).toBe(`${shop}/feedback?from=mail`)
    }
    await page.waitForLoadState('networkidle')
    await scanner.close()
    expect(posts).toEqual([])
    expect(readInbox(inboxPath)).toEqual([])
  })

  it('make one response however often they are followed and sent, with the score that was sent last', async () => {
    const { links, response } = await mailOf(0)
    const first = await open(links[9]!)
    await decide(first, 'rejectAll')
    await send(first)
    await first.context().close()
    await expect.poll(count, soon).toEqual([{ kind: 'nps', score: 9, responses: 1 }])
    const second = await open(links[3]!)
    await decide(second, 'rejectAll')
    await survey(second).locator('label:has(input[value="4"])').click()
    await send(second)
    await second.context().close()
    await expect.poll(count, soon).toEqual([{ kind: 'nps', score: 4, responses: 1 }])
    const events = named('survey_submitted')
    expect(events.map(({ data }) => (data as { response: string }).response)).toEqual([response, response])
  })

  it('leave neither score nor id in the page views of a visitor who allowed them', async () => {
    const { links, response } = await mailOf(0)
    const page = await open(shop)
    await decide(page, 'acceptAll')
    await page.goto(links[7]!)
    await survey(page).getByRole('radio').first().waitFor()
    await expect.poll(() => named('page_view').length, soon).toBeGreaterThan(1)
    await page.context().close()
    const views = JSON.stringify(named('page_view'))
    expect(views).toContain('/feedback')
    expect(views).not.toContain(response)
    expect(views).not.toMatch(/heed-pass|score/)
  })
})

it('whoever leaves an address after an anonymous survey is invited by an event that fits to no answer', async () => {
  const { links, response } = await mailOf(1)
  expect([response, links[0]!.includes('heed-response')]).toEqual([undefined, false])
  const page = await open(links[10]!)
  await decide(page, 'acceptAll')
  await send(page)
  await survey(page).getByRole('textbox', { name: 'Email address' }).fill('ada@fern.example')
  await survey(page).getByRole('button', { name: 'Send' }).click()
  await survey(page).getByText('We will be in touch.').waitFor()
  await expect.poll(() => named('interview_accepted').length, soon).toBe(1)
  await page.context().close()
  const [invited] = named('interview_accepted')
  expect(invited).toMatchObject({
    purpose: 'feedback',
    data: { survey: 'in_secret', email: 'ada@fern.example' },
  })
  for (const field of ['visitor', 'session', 'customer', 'page', 'device'])
    expect(invited).not.toHaveProperty(field)
  expect(invited!.time % 3_600_000).toBe(0)
  const answer = named('survey_submitted').at(-1)!.data as { response: string; survey: string }
  expect(answer.survey).toBe('in_secret')
  expect(JSON.stringify(invited)).not.toContain(answer.response)
  expect(JSON.stringify(named('survey_submitted'))).not.toContain('ada@')
})

it('a scale in the shop’s own form reaches the shop with the form, and the collector besides', async () => {
  const page = await open(`${shop}/form`)
  const scale = page.locator('heed-nps')
  await scale.getByRole('radio').first().waitFor()
  await page.getByRole('button', { name: 'Order' }).click()
  expect(page.url()).toBe(`${shop}/form`)
  await scale.locator('label:has(input[value="8"])').click()
  await page.getByRole('textbox', { name: 'Name' }).fill('Ada')
  await page.keyboard.press('Enter')
  await page.waitForURL(`${shop}/done?who=Ada&recommend=8`)
  await expect
    .poll(() => named('survey_submitted').map(({ data }) => data), soon)
    .toContainEqual(expect.objectContaining({ survey: 'in_form', score: 8, complete: true }))
  await page.context().close()
})
