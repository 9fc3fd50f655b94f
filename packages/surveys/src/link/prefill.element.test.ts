import '../page.test.kit.ts'
import { expect, waitUntil } from '@open-wc/testing'
import { asking } from '../items.test.kit.ts'
import type { HeedSurvey } from '../heed-survey.ts'
import { all, found, frames, goOn, heard, inside, still } from '../look.test.kit.ts'

const score = { id: 'score', type: 'scale', text: 'How likely?', min: 0, max: 10 }
const which = {
  id: 'which',
  type: 'choice',
  text: 'Which?',
  choices: [
    { id: 'tea', text: 'Tea' },
    { id: 'none', text: 'None' },
  ],
}
const definition = asking([score, which])
const id = '01939a7e-7c00-7000-8000-000000000000'
const here = location.href

let survey: HeedSurvey
async function follow(search: string, attributes = { prefill: '' }): Promise<void> {
  history.replaceState({ kept: true }, '', search)
  survey = document.createElement('heed-survey')
  survey.lang = 'en'
  for (const [name, value] of Object.entries(attributes)) survey.setAttribute(name, value)
  survey.definition = definition
  document.body.append(survey)
  await waitUntil(() => survey.shadowRoot?.querySelector('.question'), 'it asks', {
    interval: 0,
    timeout: 10_000,
  })
  await frames()
}
const chosen = () => all(survey, ':checked').map(({ value }) => value)

describe('<heed-survey prefill>', () => {
  afterEach(() => {
    survey?.remove()
    history.replaceState(null, '', here)
  })

  it('shows the answer of the link chosen, sends nothing by itself, and lets the visitor change it', async () => {
    const answered = heard('heed-survey-answered')
    const sent = heard('heed-survey-submitted')
    const shown = heard('heed-survey-shown')
    await follow(`?a=1&heed-survey=a_survey&heed-response=${id}&heed-pass=score:9&heed-pass=which:none#b`)
    expect(inside(survey, '.question').textContent).to.equal('How likely?')
    expect(chosen()).to.deep.equal(['9'])
    expect([...answered, ...sent]).to.deep.equal([])
    expect(found(shown[0]).detail.response).to.equal(id)
    found(all(survey, 'input')[7]).click()
    await goOn(survey)
    await waitUntil(() => inside(survey, '.question').textContent?.trim() === 'Which?', 'it goes on', {
      interval: 0,
      timeout: 10_000,
    })
    expect(chosen()).to.have.length(1)
    await goOn(survey)
    await waitUntil(() => sent.length, 'it is sent', { interval: 0, timeout: 10_000 })
    expect(found(sent[0]).detail.response).to.deep.include({
      response: id,
      answers: { score: 7, which: ['none'] },
    })
  })

  it('takes the link out of the address bar, and leaves the rest and the state of the entry', async () => {
    await follow(`?a=1&heed-survey=a_survey&heed-response=${id}&heed-pass=score:9#b`)
    expect(location.search + location.hash).to.equal('?a=1#b')
    expect(history.state).to.deep.equal({ kept: true })
  })

  it('asks as if there were no link, where that is to another survey or says what nobody can answer', async () => {
    await follow('?heed-survey=other&heed-pass=score:9')
    expect(chosen()).to.deep.equal([])
    expect(location.search).to.equal('?heed-survey=other&heed-pass=score:9')
    survey.remove()
    await follow('?heed-survey=a_survey&heed-pass=score:12&heed-pass=why:because')
    expect(chosen()).to.deep.equal([])
  })

  it('fills in nothing unless it was told to', async () => {
    await follow('?heed-survey=a_survey&heed-pass=score:9', {} as { prefill: string })
    expect(chosen()).to.deep.equal([])
    await still(survey)
    expect(location.search).to.equal('?heed-survey=a_survey&heed-pass=score:9')
  })
})
