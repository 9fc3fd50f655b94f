import '../define/banner.ts'
import { expect, fixture, html } from '@open-wc/testing'
import { emulateMedia } from '@web/test-runner-commands'
import { accept, banner, overlaps, reject } from './banner.test.kit.ts'
import { inside, pageOf, weight } from './look.test.kit.ts'

describe('the look of the consent banner', () => {
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

    it(`fits a window of ${width} px`, async () => {
      const page = await pageOf(width)
      for (const lang of ['en', 'de', 'ar']) {
        const element = await banner(lang, {}, page)
        expect(page.ownerDocument.documentElement.scrollWidth).to.be.at.most(width)
        const { left, right, bottom } = element.getBoundingClientRect()
        expect([left, right, Math.round(bottom)]).to.deep.equal([0, width, 720])
      }
    })
  }

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

  if (/Chrome/.test(navigator.userAgent)) {
    it('does not move for those who want less motion', async () => {
      await emulateMedia({ reducedMotion: 'reduce' })
      const element = await banner()
      expect(getComputedStyle(inside(element, 'section')).animationName).to.equal('none')
      await emulateMedia({ reducedMotion: 'no-preference' })
    })
  }
})
