import { expect } from '@open-wc/testing'
import { inside, pageOf } from './look.test.kit.ts'
import { policyWithHealth, privacyCenter, shopConsent, words } from './privacy-center.test.kit.ts'
import { waitUntil } from '@heed/test-elements/wait-until'

/** As full as it gets: a change that can be undone, a signal, something apart, and a question that is open. */
const full = async (lang: string, page: HTMLElement, scheme = 'light') => {
  const consent = shopConsent(policyWithHealth)
  await consent.acceptAll()
  const element = await privacyCenter(consent, { policy: policyWithHealth, gpc: true, lang }, page)
  element.style.colorScheme = scheme
  inside(element, '[name=feedback]').click()
  await waitUntil(() => element.shadowRoot?.querySelector('[part~=undo]'))
  inside(element, '[part~=erase]').click()
  await waitUntil(() => element.shadowRoot?.querySelector('[part~=yes]'))
  return element
}

describe('the look of the privacy center', () => {
  for (const width of [320, 1280]) {
    it(`fits a window of ${width} px in every language`, async () => {
      const page = await pageOf(width)
      for (const lang of ['en', 'de', 'ar']) {
        await full(lang, page)
        expect(page.ownerDocument.documentElement.scrollWidth, lang).to.be.at.most(width)
        page.replaceChildren()
      }
    })
  }

  it('speaks Arabic from right to left, with no English left', async () => {
    const element = await full('ar', await pageOf(320))
    const root = inside(element, '[part~=center]')
    expect([root.lang, root.dir]).to.deep.equal(['ar', 'rtl'])
    const foreign =
      /page_view|survey_submitted|[\w-]{22,}|privacy@example\.com|Adnet|Pinwall|Fern & Field|Global Privacy Control/g
    expect(words(element).replace(foreign, '')).not.to.match(/[a-z]{2,}/i)
  })

  it('has headings in order, one for each part', async () => {
    const element = await full('en', await pageOf(1280))
    const headings = [...(element.shadowRoot?.querySelectorAll('h1, h2, h3, h4') ?? [])]
    expect(
      headings.map(({ localName, textContent }) =>
        `${localName} ${textContent}`.replace(/[\u2068\u2069]/g, ''),
      ),
    ).to.deep.equal([
      'h2 What you allow',
      'h3 Needs a yes of its own',
      'h2 Which data may leave',
      'h2 What is kept about this browser',
      'h3 On this device',
      'h3 At Fern & Field',
      'h2 Receipts',
    ])
  })
})
