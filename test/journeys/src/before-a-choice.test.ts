import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EMPTY, readDevice, watch } from './observe.ts'
import { choose, go, open } from './visit.ts'
import { createWorld, type World } from './world.ts'

const PAGES = [
  '/',
  '/products/pilea.html',
  '/cart.html',
  '/checkout.html',
  '/help.html',
  '/returns.html',
  '/privacy.html',
]

let world: World

beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.close())

describe('before a visitor chooses', () => {
  it('nothing is stored, and nothing but the page’s own files is requested', async () => {
    const context = await world.visitor()
    const seen = watch(context)
    const page = await open(context, world.shop)
    for (const path of PAGES) {
      await go(page, `${world.shop}${path}`)
      await page.getByRole('region', { name: 'Privacy choices' }).waitFor()
      await page.mouse.wheel(0, 800)
      expect(await readDevice(page), path).toEqual(EMPTY)
    }
    expect(seen.requests.length).toBeGreaterThan(PAGES.length * 3)
    const elsewhere = seen.requests
      .map((request) => new URL(request.url()))
      .filter((url) => url.origin !== world.shop || url.pathname.startsWith('/voice/'))
    expect(elsewhere.map(String)).toEqual([])
    expect(seen.requests.filter((request) => request.method() !== 'GET')).toEqual([])
    expect(seen.requests.some((request) => request.url().endsWith('/marketing.js'))).toBe(false)
    await context.close()
  })

  it('the strictest policy holds: no page of the shop complains of anything', async () => {
    const context = await world.visitor()
    const seen = watch(context)
    const page = await open(context, world.shop)
    await choose(page, 'accept')
    for (const path of [...PAGES, '/order-placed.html?cart=pilea:1&order=FF-2'])
      await go(page, `${world.shop}${path}`)
    await page.locator('heed-nps').getByRole('radio').first().waitFor()
    expect(seen.complaints).toEqual([])
    await context.close()
  })

  it('a refusal is kept, and that is all that is kept', async () => {
    const context = await world.visitor()
    const page = await open(context, world.shop)
    await choose(page, 'reject')
    await go(page, `${world.shop}/help.html`)
    // The record that the collector has not acknowledged yet waits beside it.
    await expect
      .poll(() => readDevice(page), { timeout: 15_000 })
      .toEqual({ ...EMPTY, localStorage: ['heed-consent'] })
    expect(await page.getByRole('region', { name: 'Privacy choices' }).count()).toBe(0)
    await context.close()
  })
})

describe('marketing scripts in the page’s markup', () => {
  it('wait for their purpose, and run once it is allowed', async () => {
    const context = await world.visitor()
    const seen = watch(context)
    const page = await open(context, world.shop)
    const ran = (): boolean => seen.requests.some((request) => request.url().endsWith('/marketing.js'))
    await choose(page, 'none')
    expect(ran()).toBe(false)
    await choose(page, 'accept')
    await expect.poll(ran, { timeout: 15_000 }).toBe(true)
    expect(seen.complaints).toEqual([])
    await context.close()
  })
})
