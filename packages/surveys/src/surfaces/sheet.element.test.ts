import '../page.test.kit.ts'
import { expect } from '@open-wc/testing'
import { handClock } from '../hands.test.kit.ts'
import { bring, frames, inside, pageOf, press, put, still } from '../look.test.kit.ts'
import type { SurveyElement } from '../survey-element.ts'
import { leaveAfter } from './leave-alone.ts'

const card = (survey: SurveyElement) => survey.shadowRoot?.querySelector<HTMLElement>('.card')

describe('a survey as a sheet', () => {
  let survey: SurveyElement
  afterEach(() => survey.remove())

  for (const width of [320, 1280]) {
    it(`lies along the bottom, and along the top while the focus is at the bottom, at ${width} px`, async () => {
      for (const lang of ['en', 'ar']) {
        const page = await pageOf(width)
        survey = await put('nps', { surface: 'sheet', lang }, { page })
        await still(survey)
        const box = () => inside(survey, '.card').getBoundingClientRect()
        expect([box().left, box().right, box().bottom].map(Math.round)).to.deep.equal([0, width, 640])
        const close = inside(survey, '.close').getBoundingClientRect()
        const question = inside(survey, '.question').getBoundingClientRect()
        const apart = lang === 'en' ? close.left - question.left : question.right - close.right
        expect(apart).to.be.within(0, 700)
        const field = page.appendChild(page.ownerDocument.createElement('input'))
        field.style.cssText = 'position:fixed;left:40%;width:60px;bottom:20px'
        field.focus()
        await frames()
        await still(survey)
        expect([box().left, box().right, box().top].map(Math.round)).to.deep.equal([0, width, 0])
        expect(inside(survey, '.card').checkVisibility()).to.equal(true)
        survey.remove()
      }
    })
  }

  it('takes no focus, gives it back when Escape closes it, and its thanks leaves when it is left alone', async () => {
    const clock = handClock()
    const field = document.body.appendChild(document.createElement('input'))
    field.focus()
    survey = await put('nps', { surface: 'sheet' }, { clock })
    await frames()
    const { role, ariaModal } = inside(survey, '.card')
    expect([role, ariaModal, document.activeElement === field]).to.deep.equal(['dialog', null, true])
    survey.focus()
    await press('Escape')
    await still(survey)
    expect([card(survey), document.activeElement === field]).to.deep.equal([null, true])
    survey.remove()
    survey = await put('nps', { surface: 'sheet' }, { clock })
    await bring(survey, 'thanks')
    inside(survey, '.card').dispatchEvent(new PointerEvent('pointerleave'))
    clock.move(leaveAfter)
    await still(survey)
    expect(card(survey)).to.equal(null)
    field.remove()
  })
})
