import '../page.test.kit.ts'
import { expect, waitUntil } from '@open-wc/testing'
import { handClock } from '../hands.test.kit.ts'
import { itemWordsOf } from '../item-locale.ts'
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
} from '../look.test.kit.ts'
import type { SurveyElement } from '../survey-element.ts'
import { leaveAfter } from './leave-alone.ts'

const tab = (survey: SurveyElement) => survey.shadowRoot?.querySelector<HTMLButtonElement>('button.tab')
const card = (survey: SurveyElement) => survey.shadowRoot?.querySelector<HTMLElement>('.card')

describe('a survey behind a side tab', () => {
  let survey: SurveyElement
  const open = async () => {
    found(tab(survey)).click()
    await still(survey)
  }
  afterEach(() => survey.remove())

  it('is a button that says what it opens, in the language of the page', async () => {
    for (const lang of ['en', 'ar', 'ja']) {
      survey?.remove()
      survey = await put('nps', { surface: 'tab', lang })
      const button = found(tab(survey))
      expect(button.textContent?.trim()).to.equal((await itemWordsOf(lang))?.tab)
      expect([button.ariaExpanded, button.ariaHasPopup, button.lang]).to.deep.equal(['false', 'dialog', lang])
      expect(card(survey)).to.equal(null)
    }
  })

  it('counts as shown when it is opened, and not before', async () => {
    const shown = heard('heed-survey-shown')
    survey = await put('nps', { surface: 'tab' })
    await frames()
    expect(shown).to.have.length(0)
    await open()
    await waitUntil(() => shown.length, 'it is in sight', { timeout: 10_000 })
    expect(tab(survey)).to.equal(null)
  })

  it('opens with the keyboard into its first field, and Escape brings the tab back and the focus to it', async () => {
    const field = document.body.appendChild(document.createElement('input'))
    survey = await put('nps', { surface: 'tab' })
    field.focus()
    await press('Tab')
    expect(focused() === tab(survey)).to.equal(true)
    await press('Enter')
    await still(survey)
    expect(inside(survey, '.card').role).to.equal('dialog')
    expect(focused() === all(survey, 'input')[0]).to.equal(true)
    await press('Escape')
    await still(survey)
    expect(card(survey)).to.equal(null)
    expect(focused() === tab(survey)).to.equal(true)
    field.remove()
  })

  it('opens with the pointer at its question, and its button brings the tab back and the focus to it', async () => {
    survey = await put('nps', { surface: 'tab' })
    await open()
    expect(focused() === inside(survey, '.question')).to.equal(true)
    inside(survey, '.close').click()
    await still(survey)
    expect(focused() === tab(survey)).to.equal(true)
  })

  it('takes no focus when it is closed while the visitor is elsewhere', async () => {
    survey = await put('nps', { surface: 'tab' })
    await open()
    const field = document.body.appendChild(document.createElement('input'))
    field.focus()
    inside(survey, '.close').click()
    await still(survey)
    expect(tab(survey)).not.to.equal(null)
    expect(document.activeElement === field).to.equal(true)
    field.remove()
  })

  it('is dismissed once when it is closed without an answer, and goes on where it was left', async () => {
    const dismissed = heard('heed-survey-dismissed')
    const shown = heard('heed-survey-shown')
    const submitted = heard('heed-survey-submitted')
    survey = await put('nps', { surface: 'tab' })
    await open()
    found(all(survey, 'input')[9]).click()
    await goOn(survey)
    inside(survey, '.close').click()
    await still(survey)
    await open()
    expect(inside(survey, '.question').textContent).to.contain('reason')
    inside(survey, '.close').click()
    await still(survey)
    expect(dismissed).to.have.length(1)
    await open()
    await goOn(survey)
    await waitUntil(() => submitted.length, 'it was sent', { timeout: 10_000 })
    expect(shown).to.have.length(1)
    expect(submitted[0]?.detail.response).to.include({ score: 9, response: shown[0]?.detail.response })
  })

  it('thanks, leaves by itself when it was left alone, and leaves no tab', async () => {
    const clock = handClock()
    survey = await put('nps', { surface: 'tab' }, { clock })
    await open()
    await bring(survey, 'thanks')
    ;(focused() as HTMLElement | null)?.blur()
    found(card(survey)).dispatchEvent(new PointerEvent('pointerleave'))
    clock.move(leaveAfter)
    await still(survey)
    expect([card(survey), tab(survey)]).to.deep.equal([null, null])
    expect(clock.waiting()).to.equal(0)
  })

  it('gives the focus back to what had it before the tab, when its thanks are closed', async () => {
    const field = document.body.appendChild(document.createElement('input'))
    field.focus()
    survey = await put('nps', { surface: 'tab' })
    expect(document.activeElement === field, 'it takes none by itself').to.equal(true)
    found(tab(survey)).focus()
    await open()
    await bring(survey, 'thanks')
    inside(survey, '.close').focus()
    await press('Enter')
    await still(survey)
    expect(document.activeElement === field).to.equal(true)
    field.remove()
  })

  it('stands at the end edge halfway down, in no way of what has the focus', async () => {
    for (const width of [320, 1280])
      for (const lang of ['en', 'ar']) {
        const page = await pageOf(width)
        survey?.remove()
        survey = await put('nps', { surface: 'tab', lang }, { page })
        const box = () => found(tab(survey)).getBoundingClientRect()
        expect(Math.round(lang === 'en' ? box().right : width - box().left)).to.equal(width)
        expect(Math.round(box().top + box().bottom)).to.be.closeTo(640, 2)
        expect(Math.min(box().width, box().height)).to.be.at.least(44)
        const field = page.appendChild(page.ownerDocument.createElement('input'))
        field.style.cssText = `position:fixed;top:300px;${lang === 'en' ? 'right' : 'left'}:0`
        field.focus()
        await frames()
        const { left, right, top, bottom } = field.getBoundingClientRect()
        const over = box().left < right && left < box().right && box().top < bottom && top < box().bottom
        expect(over, `${width} ${lang}`).to.equal(false)
        const native = page.appendChild(page.ownerDocument.createElement('dialog'))
        native.showModal()
        await frames()
        expect(found(tab(survey)).checkVisibility(), 'it yields to dialogs').to.equal(false)
      }
  })
})
