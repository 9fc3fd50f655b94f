import './page.test.kit.ts'
import { expect, waitUntil } from '@open-wc/testing'
import { asking, play } from './items.test.kit.ts'
import { all, found, frames, inside, put, still } from './look.test.kit.ts'
import type { SurveyElement } from './survey-element.ts'

const soon = { interval: 0, timeout: 10_000 }
const inSight = (survey: Element) => survey.shadowRoot?.querySelector('.question')?.checkVisibility() ?? false
const which = asking([
  { id: 'which', type: 'choice', text: { en: 'Which?', de: 'Welche?' }, choices: [{ id: 'a', text: 'A' }] },
])

describe('a survey that is drawn', () => {
  let survey: SurveyElement
  afterEach(() => survey.remove())

  it('is in sight again in its new language', async () => {
    survey = await play(which)
    survey.lang = 'de'
    const question = () => survey.shadowRoot?.querySelector('.question')
    await waitUntil(() => question()?.textContent?.includes('Welche') && inSight(survey), 'it speaks', soon)
  })

  it('is in sight when the page takes it out and puts it back, at whatever moment of that', async () => {
    const page = document.createElement('main')
    document.body.append(page)
    for (let moment = 0; moment < 12; moment++) {
      survey = document.createElement('heed-nps')
      page.append(survey)
      for (let n = 0; n < moment; n++) await new Promise((resolve) => setTimeout(resolve))
      survey.remove()
      await frames()
      page.append(survey)
      await waitUntil(() => inSight(survey), `it is in sight, after ${moment} tasks`, soon)
      survey.remove()
    }
    page.remove()
  })

  it('leaves the press its own task where the browser can, and is drawn in one that comes after', async () => {
    survey = await put('nps')
    found(all(survey, 'input')[9]).click()
    await still(survey)
    const asked = inside(survey, '.question').textContent
    inside(survey, '.primary').click()
    for (let n = 0; n < 20; n++) await Promise.resolve()
    const yields = 'yield' in ((globalThis as { scheduler?: object }).scheduler ?? {})
    expect(inside(survey, '.question').textContent === asked).to.equal(yields)
    await survey.updateComplete
    expect(inside(survey, '.question').textContent).not.to.equal(asked)
  })

  it('shows what a key has chosen in the very task of that key', async () => {
    survey = await put('nps')
    await survey.updateComplete
    for (const [key, value] of [
      ['8', '8'],
      ['ArrowRight', '9'],
    ] as const) {
      const at = survey.shadowRoot?.querySelector(':checked') ?? inside(survey, 'input')
      at.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
      for (let n = 0; n < 20; n++) await Promise.resolve()
      expect(inside<HTMLInputElement>(survey, ':checked').value).to.equal(value)
    }
  })

  it('gives the form of the page its score in the very task in which it is chosen', async () => {
    const form = document.createElement('form')
    document.body.append(form)
    survey = await put('nps', { name: 'recommend' }, { page: form })
    await frames()
    found(all(survey, 'input')[7]).click()
    for (let n = 0; n < 20; n++) await Promise.resolve()
    expect(new FormData(form).get('recommend')).to.equal('7')
    form.remove()
  })
})
