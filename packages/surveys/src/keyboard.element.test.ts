import './define/ces.ts'
import './define/csat.ts'
import './define/nps.ts'
import { expect } from '@open-wc/testing'
import { all, found, focused, goOn, heard, inside, press, put, still } from './look.test.kit.ts'
import type { SurveyElement } from './survey-element.ts'

const chosen = (survey: SurveyElement) => {
  const marked = all(survey, 'input').filter((input) => input.checked)
  expect(marked).to.have.length.at.most(1)
  return marked[0] ? Number(marked[0].value) : undefined
}

describe('the keyboard', () => {
  it('goes on with Enter, writes lines with Enter, and comes back to what was chosen', async () => {
    const answered = heard('heed-survey-answered')
    const submitted = heard('heed-survey-submitted')
    const survey = await put('nps')
    survey.focus()
    await press('7')
    await press('Enter')
    await still(survey)
    expect(focused() === inside(survey, 'textarea')).to.equal(true)
    expect(answered.map(({ detail }) => detail.answer)).to.deep.equal([7])
    await press('a')
    await press('Enter')
    await press('b')
    expect(inside<HTMLTextAreaElement>(survey, 'textarea').value).to.equal('a\nb')
    expect(submitted).to.have.length(0)
    await press('Tab')
    expect(focused()?.textContent?.trim()).to.equal('Back')
    await press('Enter')
    await still(survey)
    expect((focused() as HTMLInputElement).value).to.equal('7')
    await press('Enter')
    await still(survey)
    expect(inside<HTMLTextAreaElement>(survey, 'textarea').value, 'what was written is still there').to.equal(
      'a\nb',
    )
    survey.remove()
  })

  it('takes the keys it uses for itself, so that the page does not scroll, and no others', async () => {
    const survey = await put('nps')
    for (const [key, taken] of Object.entries({
      ArrowDown: true,
      ArrowRight: true,
      Home: true,
      End: true,
      5: true,
      Tab: false,
      Enter: false,
      PageDown: false,
      x: false,
    })) {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true })
      found(all(survey, 'input')[0]).dispatchEvent(event)
      expect(event.defaultPrevented, key).to.equal(taken)
    }
    survey.remove()
  })

  it('leaves combinations to the browser', async () => {
    const survey = await put('nps')
    survey.focus()
    for (const modifier of ['ctrlKey', 'altKey', 'metaKey']) {
      const event = new KeyboardEvent('keydown', {
        key: '5',
        [modifier]: true,
        bubbles: true,
        cancelable: true,
        composed: true,
      })
      found(all(survey, 'input')[0]).dispatchEvent(event)
      expect(event.defaultPrevented).to.equal(false)
    }
    await still(survey)
    expect(chosen(survey)).to.equal(undefined)
    survey.remove()
  })

  it('is shown the way when nothing was chosen: the focus goes to the scale', async () => {
    const survey = await put('ces')
    inside(survey, '.primary').focus()
    await goOn(survey)
    expect((focused() as HTMLInputElement).value).to.equal('1')
    expect(inside(survey, '#error').textContent).to.equal('Choose a number from 1 to 7')
    survey.remove()
  })
})
