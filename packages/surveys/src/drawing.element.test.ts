import './page.test.kit.ts'
import { expect, waitUntil } from '@open-wc/testing'
import { asking, play } from './items.test.kit.ts'
import { all, found, frames, heard, inside, put, still } from './look.test.kit.ts'
import type { SurveyElement } from './survey-element.ts'

const soon = { interval: 0, timeout: 10_000 }
const inSight = (survey: Element) =>
  ['.question', 'input'].every((part) =>
    survey.shadowRoot?.querySelector(part)?.checkVisibility({ visibilityProperty: true }),
  )
/** The next task of a page, also between two of ours where the browser has that. */
const task = () =>
  (globalThis as { scheduler?: { yield?(): Promise<void> } }).scheduler?.yield?.() ??
  new Promise<void>((resolve) => setTimeout(resolve))
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
    for (let moment = 0; moment < 24; moment++) {
      survey = document.createElement('heed-nps')
      page.append(survey)
      for (let n = 0; n < moment; n++) await task()
      survey.remove()
      await frames()
      page.append(survey)
      await waitUntil(() => inSight(survey), `it is in sight, after ${moment} tasks`, soon)
      survey.remove()
    }
    page.remove()
  })

  it('is in sight on another surface, at whatever moment the page turns to that', async () => {
    const shown = heard('heed-survey-shown')
    for (let moment = 0; moment < 10; moment++) {
      survey = document.createElement('heed-nps')
      survey.surface = 'popover'
      document.body.append(survey)
      const root = found(survey.shadowRoot)
      await new Promise<void>((resolve) =>
        new MutationObserver(() => root.querySelector('.card') && resolve()).observe(root, {
          childList: true,
        }),
      )
      for (let n = 0; n < moment; n++) await task()
      survey.surface = 'inline'
      await waitUntil(
        () => root.querySelector('.inline') && inSight(survey),
        `it is in sight, after ${moment} tasks`,
        soon,
      )
      await waitUntil(() => shown.length > moment, `it counts as shown, after ${moment} tasks`, soon)
      expect(inSight(survey), `it stays so, after ${moment} tasks`).to.equal(true)
      survey.remove()
    }
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
    inside(survey, '.primary').click()
    // Long enough for all that a task may wait for but another task.
    for (let n = 0; n < 20; n++) await Promise.resolve()
    if (yields) expect(survey.shadowRoot?.querySelector('.thanks') === null).to.equal(true)
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
