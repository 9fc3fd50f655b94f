import '../define/banner.ts'
import { expect, fixture, html, waitUntil } from '@open-wc/testing'
import { emulateMedia, sendKeys } from '@web/test-runner-commands'
import { shopPolicy } from '../policy.test.kit.ts'
import { textHash } from '../text-hash.ts'
import type { HeedConsentBanner } from './banner.ts'
import {
  decisions,
  device,
  expectTargets,
  findings,
  focused,
  focusedName,
  found,
  inside,
  LOOKS,
  pageOf,
  settled,
  weight,
} from './look.test.kit.ts'

async function banner(
  lang = '',
  more: Partial<HeedConsentBanner> = {},
  page?: HTMLElement,
): Promise<HeedConsentBanner> {
  const empty = await fixture<HTMLElement>(html`<div></div>`)
  const place = page ?? empty
  const element = place.ownerDocument.createElement('heed-consent-banner')
  element.lang = lang
  Object.assign(element, { policy: shopPolicy, ...more })
  place.append(element)
  await waitUntil(() => element.querySelector('button'), 'the words are there')
  await element.updateComplete
  await settled(element)
  return element
}

const reject = (element: Element) => found(element.querySelector<HTMLElement>('[slot=reject]'))
const accept = (element: Element) => found(element.querySelector<HTMLElement>('[slot=accept]'))
const words = (element: Element) => inside(element, 'section').innerText.replace(/[\u2068\u2069]/g, '')
const overlaps = (one: DOMRect, other: DOMRect) =>
  one.bottom > other.top + 0.5 && one.top < other.bottom - 0.5

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

  for (const width of [320, 1280]) {
    it(`gives accepting and rejecting the same weight at ${width} px`, async () => {
      const page = await pageOf(width)
      for (const lang of ['en', 'de', 'ar']) {
        const element = await banner(lang, {}, page)
        expect(weight(reject(element))).to.deep.equal(weight(accept(element)))
        expect(weight(inside(element, '[part~=reject]'))).to.deep.equal(
          weight(inside(element, '[part~=accept]')),
        )
        expect(reject(element).localName + accept(element).localName).to.equal('buttonbutton')
      }
    })

    it(`fits a window of ${width} px, with targets big enough`, async () => {
      const page = await pageOf(width)
      for (const lang of ['en', 'de', 'ar']) {
        const element = await banner(lang, {}, page)
        expect(page.ownerDocument.documentElement.scrollWidth).to.be.at.most(width)
        const { left, right, bottom } = element.getBoundingClientRect()
        expect([left, right, Math.round(bottom)]).to.deep.equal([0, width, 720])
        expectTargets([reject(element), accept(element)], 42)
        expectTargets(element.shadowRoot?.querySelectorAll('button, a') ?? [], width < 560 ? 24 : 44)
      }
    })
  }

  it('is reached by Tab: rejecting no later than accepting', async () => {
    const field = await fixture<HTMLInputElement>(html`<input aria-label="Search" />`)
    await banner()
    field.focus()
    const names: string[] = []
    for (let press = 0; press < 4; press++) {
      await sendKeys({ press: 'Tab' })
      names.push(focusedName())
    }
    expect(names).to.deep.equal(['Reject all', 'Accept all', 'Choose', 'Privacy policy'])
  })

  it('tells the page what was decided, with the hash of exactly what was read', async () => {
    const element = await banner()
    const heard = decisions()
    accept(element).click()
    await waitUntil(() => heard.length === 1)
    const read = [
      'You decide what \u2068Fern & Field\u2069 may use your data for: \u2068Statistics\u2069, \u2068Feedback\u2069, and \u2068Marketing\u2069.',
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

  it('never lies over what has focus, from the first field of a page to the last and back', async () => {
    const page = await pageOf(320)
    const fields = Array.from({ length: 60 }, (_, i) => {
      const field = page.ownerDocument.createElement('button')
      field.textContent = `Field ${i}`
      field.style.cssText = 'display: block; margin: 16px'
      return field
    })
    page.append(...fields)
    const element = await banner('', {}, page)
    for (const field of [...fields, ...fields.toReversed()]) {
      field.focus()
      expect(
        overlaps(field.getBoundingClientRect(), element.getBoundingClientRect()),
        field.innerText,
      ).to.equal(false)
    }
    expect(element.getAttribute('edge')).to.equal(null)
  })

  it('moves out of the way of what already has focus when it appears', async () => {
    const field = await fixture<HTMLElement>(
      html`<button style="position: fixed; inset-block-end: 10px; inset-inline-start: 10px">Chat</button>`,
    )
    field.focus()
    const element = await banner()
    expect(overlaps(field.getBoundingClientRect(), element.getBoundingClientRect())).to.equal(false)
    expect(element.getAttribute('edge')).to.equal('top')
  })

  it('moves nothing on the page', async () => {
    const text = await fixture(html`<p>Plants for rooms with little light.</p>`)
    const before = text.getBoundingClientRect().toJSON()
    const element = await banner()
    expect(text.getBoundingClientRect().toJSON()).to.deep.equal(before)
    element.hidden = true
    expect(text.getBoundingClientRect().toJSON()).to.deep.equal(before)
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

  it('takes its colours from the page’s tokens, and nothing else from its style sheets', async () => {
    const style = document.createElement('style')
    style.textContent = `:root { --heed-surface: rgb(1, 2, 3) } heed-consent-banner::part(reject) { border-radius: 3px }
      body { text-align: center; text-transform: uppercase; letter-spacing: 9px }
      button { background: red !important; padding: 40px !important; text-transform: uppercase !important; font-weight: 100 !important }`
    const plain = weight(accept(await banner()))
    document.head.append(style)
    try {
      const element = await banner()
      expect(getComputedStyle(inside(element, 'section')).backgroundColor).to.equal('rgb(1, 2, 3)')
      expect(getComputedStyle(inside(element, '[part~=reject]')).borderRadius).to.equal('3px')
      expect(weight(accept(element))).to.deep.equal(plain)
      expect(getComputedStyle(accept(element)).letterSpacing).to.be.oneOf(['normal', '0px'])
      expect(getComputedStyle(accept(element)).textTransform).to.equal('none')
    } finally {
      style.remove()
    }
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

  for (const { scheme, lang, width } of LOOKS) {
    it(`has no accessibility fault: ${scheme}, ${lang}, ${width} px`, async () => {
      const element = await banner(lang, { gpc: true }, await pageOf(width))
      element.style.colorScheme = scheme
      expect(await findings(element)).to.deep.equal([])
    })
  }

  if (/Chrome/.test(navigator.userAgent)) {
    it('does not move for those who want less motion', async () => {
      await emulateMedia({ reducedMotion: 'reduce' })
      const element = await banner()
      expect(getComputedStyle(inside(element, 'section')).animationName).to.equal('none')
      await emulateMedia({ reducedMotion: 'no-preference' })
    })
  }
})
