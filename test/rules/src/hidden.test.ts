import { describe, expect, it } from 'vitest'
import { createVisitor } from './audit/visitor.ts'
import { standForAll } from './stand/for-all.ts'

const shared = standForAll()

/** The kinds of rules in filter lists against banners: by element, by part of a name, by what is fixed, and by taking away. */
const LISTS: Record<string, string> = {
  'by the name of the element': 'heed-consent-banner { display: none !important }',
  'by leaving only what it knows': 'body > :not(header, main, footer) { display: none !important }',
  'by making it unseen':
    'heed-consent-banner { visibility: hidden !important; opacity: 0 !important; pointer-events: none !important }',
}

describe.each(Object.entries(LISTS))('a filter list hides the banner %s', (_how, rule) => {
  it('nothing is allowed, nothing is sent, nothing is stored, and the page can be used', async () => {
    const visitor = await createVisitor(shared.browser, shared.stand.site())
    const complaints: string[] = []
    visitor.page.on('pageerror', ({ message }) => complaints.push(message))
    // As blockers do: a style of the user, before the page has any.
    await visitor.page.addInitScript((text) => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(text)
      document.adoptedStyleSheets.push(sheet)
    }, rule)
    await visitor.open()
    expect(await visitor.isAsked()).toBe(false)
    await visitor.page.getByRole('button', { name: 'Put into the basket' }).click()
    expect(await visitor.page.locator('#count').textContent()).toBe('1')
    await visitor.page.mouse.wheel(0, 400)
    await expect.poll(() => visitor.page.evaluate(() => scrollY)).toBeGreaterThan(0)
    await visitor.open('other')
    const states = await visitor.page.evaluate(() => {
      const { heed } = window as unknown as { heed: { consent: { state(id: string): string } } }
      return ['analytics', 'maps', 'marketing'].map((id) => heed.consent.state(id))
    })
    expect(states).toEqual(['unset', 'unset', 'unset'])
    expect([...visitor.heard()]).toEqual([])
    expect(visitor.requests.filter((request) => request.method() !== 'GET')).toEqual([])
    expect(await visitor.stored()).toEqual([])
    // Whoever wants to choose still can, unless the choices are hidden too.
    if (rule.includes('heed-consent-banner')) {
      await visitor.press('reopen')
      await visitor.boxes()
      await visitor.answer('reject')
      expect(await visitor.stored()).toEqual(['heed-consent'])
    }
    expect(complaints).toEqual([])
    await visitor.close()
  })
})
