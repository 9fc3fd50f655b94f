import './page.test.kit.ts'
import { expect, waitUntil } from '@open-wc/testing'
import {
  all,
  bring,
  focused,
  found,
  frames,
  goOn,
  heard,
  inside,
  pageOf,
  press,
  put,
  still,
} from './look.test.kit.ts'
import type { SurveyElement } from './survey-element.ts'

const card = (survey: SurveyElement) => survey.shadowRoot?.querySelector<HTMLElement>('.card')
const seen = (survey: SurveyElement) => Boolean(card(survey)?.checkVisibility())
const overlap = (one: Element, other: Element) => {
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()]
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

/** A field of the page, at a place of its window. */
const field = (page: HTMLElement, style: string) => {
  const input = page.appendChild(page.ownerDocument.createElement('input'))
  input.setAttribute('aria-label', 'Search')
  input.style.cssText = `position:fixed;${style}`
  return input
}

describe('a survey that floats', () => {
  let survey: SurveyElement | undefined
  afterEach(() => survey?.remove())

  it('is a dialog with a name that is not modal, and announces itself once', async () => {
    survey = await put('nps', { surface: 'popover' })
    const { role, ariaLabel, ariaModal } = inside(survey, '.card')
    expect([role, ariaLabel, ariaModal]).to.deep.equal(['dialog', 'Feedback', null])
    const status = inside(survey, '[role=status]')
    const words: string[] = []
    const observer = new MutationObserver(() => words.push(status.textContent ?? ''))
    observer.observe(status, { subtree: true, childList: true, characterData: true })
    await waitUntil(() => status.textContent, 'it says what it asks', { timeout: 10_000 })
    await frames()
    expect(status.textContent).to.equal(inside(survey, '.question').textContent)
    expect(words.length).to.be.at.most(1)
    observer.disconnect()
  })

  it('takes no focus, no caret and no selection', async () => {
    const text = document.body.appendChild(document.createElement('textarea'))
    text.value = 'A sentence of the page'
    text.focus()
    text.setSelectionRange(2, 8)
    survey = await put('nps', { surface: 'popover' })
    await frames()
    expect(document.activeElement === text).to.equal(true)
    expect([text.selectionStart, text.selectionEnd]).to.deep.equal([2, 8])
    text.remove()
  })

  it('has its button to close first in sight and last in the tab order', async () => {
    survey = await put('nps', { surface: 'popover' })
    await still(survey)
    const close = inside(survey, '.close')
    expect(all(survey, 'button, input, textarea').at(-1) === close).to.equal(true)
    for (const other of all(survey, 'input, .primary')) {
      expect(close.getBoundingClientRect().top).to.be.below(other.getBoundingClientRect().top)
    }
    expect(overlap(close, inside(survey, '.scale'))).to.equal(false)
  })

  it('closes with Escape only when the focus is inside, and gives it back', async () => {
    const dismissed = heard('heed-survey-dismissed')
    const host = document.body.appendChild(document.createElement('button'))
    survey = await put('nps', { surface: 'popover' })
    host.focus()
    await press('Escape')
    expect(seen(survey)).to.equal(true)
    survey.focus()
    expect(focused() === all(survey, 'input')[0]).to.equal(true)
    let escaped = false
    const hear = () => (escaped = true)
    document.addEventListener('keydown', hear)
    await press('Escape')
    document.removeEventListener('keydown', hear)
    await still(survey)
    expect(escaped, 'the page’s own dialogs do not hear it').to.equal(false)
    expect(seen(survey)).to.equal(false)
    expect(document.activeElement === host).to.equal(true)
    expect(dismissed).to.have.length(1)
    expect(dismissed[0]?.detail.survey).to.equal('nps')
    host.remove()
  })

  it('leaves the focus where it is when it is closed from outside of it', async () => {
    const [before, now] = [document.createElement('button'), document.createElement('button')]
    document.body.append(before, now)
    survey = await put('nps', { surface: 'popover' })
    before.focus()
    survey.focus()
    now.focus()
    inside(survey, '.close').click()
    await still(survey)
    expect(seen(survey)).to.equal(false)
    expect(document.activeElement === now).to.equal(true)
    before.remove()
    now.remove()
  })

  it('is not closed by Escape where it is part of the page', async () => {
    survey = await put('nps')
    survey.focus()
    await press('Escape')
    await still(survey)
    expect(seen(survey)).to.equal(true)
    expect(all(survey, '.close')).to.have.length(0)
  })

  for (const width of [320, 1280]) {
    it(`is never over what has the focus, at ${width} px`, async () => {
      const page = await pageOf(width)
      const places = [
        'right:30px;bottom:30px',
        'left:30px;bottom:30px',
        'right:30px;top:30px',
        'left:30px;top:30px',
        'left:50%;bottom:100px',
      ]
      const fields = places.map((place) => field(page, place))
      survey = await put('nps', { surface: 'popover' }, { page })
      await still(survey)
      for (const input of [...fields, ...fields.toReversed()]) {
        input.focus()
        await frames()
        await still(survey)
        expect(seen(survey)).to.equal(true)
        expect(overlap(found(card(survey)), input), input.style.cssText).to.equal(false)
      }
      const first = field(page, 'right:40px;bottom:40px')
      survey.remove()
      first.focus()
      survey = await put('nps', { surface: 'popover' }, { page })
      await still(survey)
      expect(overlap(found(card(survey)), first), 'nor when it comes').to.equal(false)
    })
  }

  it('stays where it is while it is in nobody’s way', async () => {
    const page = await pageOf(1280)
    survey = await put('nps', { surface: 'popover' }, { page })
    await still(survey)
    field(page, 'right:30px;bottom:30px').focus()
    await frames()
    const moved = found(card(survey)).getBoundingClientRect()
    field(page, 'left:30px;top:30px').focus()
    await frames()
    expect(found(card(survey)).getBoundingClientRect().left).to.equal(moved.left)
  })

  it('waits out of sight where every place would hide the focus', async () => {
    const page = await pageOf(320)
    const frame = found(page.ownerDocument.defaultView?.frameElement) as HTMLIFrameElement
    frame.height = '200'
    const input = field(page, 'left:100px;top:90px')
    survey = await put('nps', { surface: 'popover' }, { page })
    await still(survey)
    input.focus()
    await frames()
    expect(seen(survey)).to.equal(false)
    input.blur()
    input.remove()
    field(page, 'left:0;top:-500px').focus({ preventScroll: true })
    await frames()
    expect(seen(survey)).to.equal(true)
    frame.height = '640'
  })

  it('yields to the page’s modal dialogs, native or not, and comes back after them', async () => {
    survey = await put('nps', { surface: 'popover' })
    await still(survey)
    const native = document.body.appendChild(document.createElement('dialog'))
    native.showModal()
    await frames()
    expect(seen(survey)).to.equal(false)
    native.close()
    await frames()
    expect(seen(survey)).to.equal(true)

    const own = document.body.appendChild(document.createElement('div'))
    own.setAttribute('role', 'dialog')
    own.setAttribute('aria-modal', 'true')
    own.textContent = 'Are you sure?'
    own.hidden = true
    await frames()
    expect(seen(survey), 'one that is not open is no reason').to.equal(true)
    own.hidden = false
    await frames()
    expect(seen(survey)).to.equal(false)
    own.remove()
    await frames()
    expect(seen(survey)).to.equal(true)
    native.remove()
  })

  it('is as careful when the page takes it away and puts it back', async () => {
    survey = await put('nps', { surface: 'popover' })
    await still(survey)
    survey.remove()
    document.body.append(survey)
    await still(survey)
    expect(seen(survey)).to.equal(true)
    const native = document.body.appendChild(document.createElement('dialog'))
    native.showModal()
    await frames()
    expect(seen(survey)).to.equal(false)
    native.remove()
  })

  it('does not yield to the dialog it was put into', async () => {
    const native = document.body.appendChild(document.createElement('dialog'))
    native.showModal()
    survey = await put('nps', { surface: 'popover' }, { page: native })
    await frames()
    expect(seen(survey)).to.equal(true)
    native.remove()
  })

  it('does not count as shown before it is in sight', async () => {
    const shown = heard('heed-survey-shown')
    const native = document.body.appendChild(document.createElement('dialog'))
    native.showModal()
    survey = await put('nps', { surface: 'popover' })
    await frames()
    expect(shown).to.have.length(0)
    native.close()
    await waitUntil(() => shown.length, 'it came into sight', { timeout: 10_000 })
    native.remove()
  })

  it('listens to nothing once it is closed or taken away', async () => {
    const heardBy: string[] = []
    const { addEventListener, removeEventListener } = window
    window.addEventListener = (...args: Parameters<typeof addEventListener>) => {
      heardBy.push(args[0])
      addEventListener.apply(window, args)
    }
    window.removeEventListener = (...args: Parameters<typeof removeEventListener>) => {
      heardBy.splice(heardBy.indexOf(args[0]), 1)
      removeEventListener.apply(window, args)
    }
    try {
      survey = await put('nps')
      await still(survey)
      expect(heardBy, 'a part of the page listens to nothing outside of it').to.deep.equal([])
      survey.remove()
      survey = await put('nps', { surface: 'popover' })
      await still(survey)
      expect(heardBy).to.have.length.greaterThan(0)
      inside(survey, '.close').click()
      await still(survey)
      expect(heardBy).to.deep.equal([])
      survey.remove()
      survey = await put('nps', { surface: 'popover' })
      await still(survey)
      survey.remove()
      expect(heardBy).to.deep.equal([])
    } finally {
      Object.assign(window, { addEventListener, removeEventListener })
    }
  })

  it('is a sheet along the bottom of a phone, and in the bottom end corner of a desk', async () => {
    for (const [lang, side] of [
      ['en', 'right'],
      ['ar', 'left'],
    ] as const) {
      const desk = await pageOf(1280)
      const wide = await put('nps', { surface: 'popover', lang }, { page: desk })
      await still(wide)
      const box = found(card(wide)).getBoundingClientRect()
      expect([side === 'right' ? 1280 - box.right : box.left, 640 - box.bottom]).to.deep.equal([16, 16])
      const phone = await pageOf(320)
      const narrow = await put('nps', { surface: 'popover', lang }, { page: phone })
      await still(narrow)
      const sheet = found(card(narrow)).getBoundingClientRect()
      expect([sheet.left, sheet.right, sheet.bottom].map(Math.round)).to.deep.equal([0, 320, 640])
    }
  })

  it('gives the next question to the pointer’s owner without a keyboard springing up', async () => {
    survey = await put('nps', { surface: 'popover' })
    await bring(survey, 'follow-up')
    expect(focused() === inside(survey, '.question')).to.equal(true)
    await goOn(survey)
  })
})
