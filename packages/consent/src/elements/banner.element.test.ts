import '../define/banner.ts'
import { expect, fixture, html } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import { shopPolicy } from '../policy.test.kit.ts'
import { textHash } from '../text-hash.ts'
import type { HeedConsentBanner } from './banner.ts'
import { accept, banner, reject, words } from './banner.test.kit.ts'
import { decisions, device, focused, found, inside } from './look.test.kit.ts'
import { waitUntil } from '@heed/test-elements/wait-until'

describe('the consent banner', () => {
  it('shows nothing until it knows what to ask', async () => {
    const element = await fixture<HeedConsentBanner>(html`<heed-consent-banner></heed-consent-banner>`)
    await element.updateComplete
    expect(element.getBoundingClientRect().height).to.equal(0)
  })

  it('is a region with a name, not a dialog, and takes no focus', async () => {
    const field = await fixture<HTMLInputElement>(html`<input aria-label="Search" />`)
    field.focus()
    const element = await banner()
    const section = inside(element, 'section')
    expect(section.ariaLabel).to.equal('Privacy choices')
    expect(element.shadowRoot?.querySelector('dialog, [role=dialog], [aria-modal]')).to.equal(null)
    expect(document.activeElement).to.equal(field)
  })

  it('says who asks, what for, and where to read more', async () => {
    const element = await banner()
    expect(words(element)).to.contain(
      'You decide what Fern & Field may use your data for: Statistics, Feedback, and Marketing.',
    )
    expect(words(element)).not.to.contain('Necessary')
    expect(inside(element, 'a').getAttribute('href')).to.equal('/privacy')
  })

  for (const [lang, first, second] of [
    ['en', 'מפות', 'סרטים'],
    ['he', 'Maps', 'Films'],
  ] as const)
    it(`keeps names in a script of the other direction in their order (${lang})`, async () => {
      const [purpose] = shopPolicy.purposes.filter(({ id }) => id === 'analytics')
      // The third stands after an "and", the first two only with a comma between them.
      const purposes = [first, second, 'X'].map((title) => ({ ...purpose!, id: title, title }))
      const element = await banner(lang, { policy: { ...shopPolicy, purposes } })
      const node = found([...inside(element, 'p').childNodes].find((one) => one.textContent?.includes(first)))
      const [one, other] = [first, second].map((name) => {
        const range = document.createRange()
        const at = found(node.textContent).indexOf(name)
        range.setStart(node, at)
        range.setEnd(node, at + name.length)
        return range.getBoundingClientRect()
      })
      expect(one!.top).to.equal(other!.top)
      expect(one!.left < other!.left).to.equal(lang === 'en')
    })

  it('tells the page what was decided, with the hash of exactly what was read', async () => {
    const element = await banner()
    const heard = decisions()
    accept(element).click()
    await waitUntil(() => heard.length === 1)
    const read = [
      'You decide what Fern & Field may use your data for: Statistics, Feedback, and Marketing.',
      'Reject all',
      'Accept all',
      'Choose',
      'Privacy policy',
    ]
    expect(heard).to.deep.equal([
      {
        choices: { analytics: true, feedback: true, marketing: true },
        method: 'accept_all',
        shown: {
          textHash: await textHash(read, 'en', 'banner', shopPolicy.version),
          locale: 'en',
          variant: 'banner',
        },
      },
    ])
  })

  it('rejects in one press of a key, and withdraws for those who had allowed something', async () => {
    const heard = decisions()
    reject(await banner()).focus()
    await sendKeys({ press: 'Enter' })
    await waitUntil(() => heard.length === 1)
    reject(await banner('', { choices: { analytics: true } })).focus()
    await sendKeys({ press: ' ' })
    await waitUntil(() => heard.length === 2)
    expect(heard.map(({ method }) => method)).to.deep.equal(['reject_all', 'withdraw'])
    for (const { choices } of heard) {
      expect(choices).to.deep.equal({ analytics: false, feedback: false, marketing: false })
    }
  })

  it('shows that Global Privacy Control is honoured, and accepts nothing against it', async () => {
    const element = await banner('', { gpc: true })
    expect(words(element)).to.contain('Opt-out request honored')
    const heard = decisions()
    accept(element).click()
    await waitUntil(() => heard.length === 1)
    expect(heard[0]?.choices).to.deep.equal({ analytics: true, feedback: true, marketing: false })
    expect(words(await banner())).not.to.contain('Opt-out request honored')
  })

  it('asks for the choices to be shown', async () => {
    const element = await banner()
    const asked = new Promise((resolve) =>
      document.addEventListener('heed-consent-preferences', resolve, { once: true }),
    )
    inside(element, '[part=choices]').click()
    await asked
    expect(element.hidden).to.equal(false)
  })

  it('goes away after a decision, and gives focus back to where it came from', async () => {
    const field = await fixture<HTMLInputElement>(html`<input aria-label="Search" />`)
    const element = await banner()
    field.focus()
    await sendKeys({ press: 'Tab' })
    await sendKeys({ press: 'Enter' })
    await waitUntil(() => element.hidden)
    expect(element.getBoundingClientRect().height).to.equal(0)
    expect(focused()).to.equal(field)
  })

  it('decides nothing by Esc, by scrolling or by being taken away', async () => {
    const heard = decisions()
    const element = await banner()
    reject(element).focus()
    await sendKeys({ press: 'Escape' })
    document.dispatchEvent(new Event('scroll'))
    element.remove()
    await Promise.resolve()
    expect(heard).to.deep.equal([])
  })

  it('writes nothing to the device, before a choice or after', async () => {
    const before = await device()
    const element = await banner()
    accept(element).click()
    await waitUntil(() => element.hidden)
    expect(await device()).to.deep.equal(before)
  })

  it('speaks the language of the element, else of the page, and changes with it', async () => {
    const element = await banner('de-AT')
    const section = () => inside(element, 'section')
    expect(words(element)).to.contain(
      'wofür Fern & Field Ihre Daten verwenden darf: Statistik, Rückmeldung und Werbung.',
    )
    expect([section().lang, section().dir, reject(element).lang]).to.deep.equal(['de', 'ltr', 'de'])
    element.lang = 'ar'
    await waitUntil(() => section().dir === 'rtl')
    expect([section().lang, reject(element).lang, reject(element).dir]).to.deep.equal(['ar', 'ar', 'rtl'])
    expect(reject(element).innerText).to.equal('رفض الكل')

    document.documentElement.lang = 'de'
    try {
      expect(reject(await banner()).innerText).to.equal('Alle ablehnen')
    } finally {
      document.documentElement.lang = 'en'
    }
  })

  it('hashes what is said in each language for itself', async () => {
    const heard = decisions()
    for (const lang of ['en', 'de', 'ar']) {
      const element = await banner(lang)
      reject(element).click()
      await waitUntil(() => element.hidden)
    }
    expect(new Set(heard.map(({ shown }) => shown.textHash)).size).to.equal(3)
    expect(heard.map(({ shown }) => shown.locale)).to.deep.equal(['en', 'de', 'ar'])
  })

  it('can be found and answered by tools that answer banners for a visitor', async () => {
    const element = await banner()
    expect(getComputedStyle(element).position).to.equal('fixed')
    expect(element.innerText).to.match(/accept all/i)
    const answers = [...document.querySelectorAll<HTMLElement>('button')].filter((one) =>
      /reject all/i.test(one.innerText),
    )
    expect(answers).to.have.length(1)
    const heard = decisions()
    answers[0]?.click()
    await waitUntil(() => heard.length === 1)
    expect(heard[0]?.method).to.equal('reject_all')
  })
})
