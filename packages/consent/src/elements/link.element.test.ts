import '../define/link.ts'
import { expect, fixture, html } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import { overlaps } from './banner.test.kit.ts'
import type { HeedConsentLink } from './link.ts'
import { found, inside, pageOf } from './look.test.kit.ts'
import { waitUntil } from '@heed/test-elements/wait-until'

/** A link on this page, or on the one given, once it has its words. */
async function link(more: Partial<HeedConsentLink> = {}, page?: HTMLElement): Promise<HeedConsentLink> {
  const empty = await fixture<HTMLElement>(html`<footer></footer>`)
  const place = page ?? empty
  const element = place.ownerDocument.createElement('heed-consent-link')
  Object.assign(element, more)
  place.append(element)
  await waitUntil(() => button(element), 'the words are there')
  return element
}

const button = (element: Element) => element.shadowRoot?.querySelector('button') ?? undefined

describe('the way back to the choices', () => {
  it('asks for the choices to be shown, by mouse and by keyboard', async () => {
    let asked = 0
    const hear = () => void asked++
    document.addEventListener('heed-consent-preferences', hear)
    const element = await link()
    expect(button(element)?.innerText).to.equal('Privacy choices')
    button(element)?.click()
    button(element)?.focus()
    await sendKeys({ press: 'Enter' })
    await sendKeys({ press: ' ' })
    document.removeEventListener('heed-consent-preferences', hear)
    expect(asked).to.equal(3)
  })

  it('wears the font and the colour of the text around it', async () => {
    const footer = await fixture<HTMLElement>(
      html`<footer style="color: rgb(10, 90, 20); font: 20px serif"></footer>`,
    )
    const { color, fontSize, fontFamily } = getComputedStyle(found(button(await link({}, footer))))
    expect([color, fontSize, fontFamily]).to.deep.equal(['rgb(10, 90, 20)', '20px', 'serif'])
  })

  it('says “Your Privacy Choices” beside the opt-out icon where the law is opt-out', async () => {
    const element = await link({ model: 'opt_out' })
    expect(button(element)?.innerText.trim()).to.equal('Your Privacy Choices')
    const { width, height } = inside(element, '[part=icon]').getBoundingClientRect()
    expect([width, height]).to.deep.equal([30, 14])
    for (const model of ['opt_in', 'notice'] as const) {
      const other = await link({ model })
      expect(other.shadowRoot?.querySelector('[part=icon]')).to.equal(null)
      expect(button(other)?.innerText).to.equal('Privacy choices')
    }
  })

  it('says what the site wants it to say', async () => {
    const element = await link()
    element.append('Cookie settings')
    expect(
      element.shadowRoot
        ?.querySelector('slot')
        ?.assignedNodes()
        .map((node) => node.textContent),
    ).to.deep.equal(['Cookie settings'])
  })

  it('floats only once nothing is left to ask, so that it never meets the banner', async () => {
    const element = await fixture<HeedConsentLink>(html`<heed-consent-link floating></heed-consent-link>`)
    element.lang = 'de'
    await waitUntil(() => !element.isUpdatePending)
    expect(button(element)).to.equal(undefined)
    element.settled = true
    await waitUntil(() => button(element)?.lang === 'de')
    expect(getComputedStyle(element).position).to.equal('fixed')
    element.settled = false
    await element.updateComplete
    expect(button(element)).to.equal(undefined)
  })

  it('steps aside for what has focus, and comes back', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <button style="position: fixed; bottom: 20px; left: 20px">Under it</button>
        <button style="position: fixed; top: 50%; left: 40%">Elsewhere</button>
        <main tabindex="-1" style="position: fixed; inset: 0"></main>
      </div>`,
    )
    const element = await link({ floating: true, settled: true }, page)
    const [under, elsewhere] = page.querySelectorAll('button')
    const meets = (other: Element) =>
      overlaps(element.getBoundingClientRect(), other.getBoundingClientRect()) &&
      element.getBoundingClientRect().left < other.getBoundingClientRect().right
    expect(meets(found(under))).to.equal(true)
    under?.focus()
    expect(meets(found(under))).to.equal(false)
    elsewhere?.focus()
    expect(meets(found(under))).to.equal(true)
    page.querySelector('main')?.focus()
    expect(element.hasAttribute('edge')).to.equal(false)
    // One that comes later looks at once.
    element.remove()
    under?.focus()
    expect(meets(found(under))).to.equal(false)
    page.append(element)
    await waitUntil(() => element.hasAttribute('edge'))
    element.remove()
    element.removeAttribute('edge')
    elsewhere?.focus()
    under?.focus()
    expect(element.hasAttribute('edge')).to.equal(false)
  })

  it('floats where lines begin: at the left, or at the right where they are read from there', async () => {
    const page = await pageOf(320)
    const element = await link({ floating: true, settled: true, lang: 'ar' }, page)
    const { left } = element.getBoundingClientRect()
    page.ownerDocument.documentElement.dir = 'rtl'
    const { right } = element.getBoundingClientRect()
    page.ownerDocument.documentElement.dir = ''
    expect([left, 320 - right]).to.deep.equal([12, 12])
  })
})
