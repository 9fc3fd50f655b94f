import './page.test.kit.ts'
import { SurveyResponseSchema, type SurveyDefinition } from '@heed/schema'
import { aTimeout, expect, waitUntil } from '@open-wc/testing'
import type { HeedSurvey } from './heed-survey.ts'
import { asking, play, send, write } from './items.test.kit.ts'
import { all, findings, focused, found, goOn, heard, inside, press, still } from './look.test.kit.ts'
import { meets } from './meets.test.kit.ts'
import { nps } from './presets/nps.ts'

const pick = {
  id: 'pick',
  type: 'choice',
  text: 'Which?',
  choices: [
    { id: 'tea', text: 'Tea' },
    { id: 'none', text: 'None' },
  ],
}
const why = { id: 'why', type: 'text', text: 'Why {answer.pick}?' }
const sure = { id: 'sure', type: 'scale', text: 'How sure?', min: 1, max: 5, format: 'stars' }
const told = { id: 'told', type: 'message', text: 'No tea, then.' }
const flow = {
  rules: [
    { after: 'pick', when: { op: 'eq', item: 'pick', value: 'none' }, goTo: 'told' },
    { after: 'sure', goTo: 'thanks' },
    { after: 'told', goTo: 'bye' },
  ],
  endings: [
    { id: 'thanks', text: 'Thanks for {answer.pick}.', link: { url: '/tea', text: 'To the tea' } },
    { id: 'bye', text: 'Goodbye.' },
  ],
} as unknown as NonNullable<SurveyDefinition['flow']>

const question = (survey: HeedSurvey) => inside(survey, '.question').textContent?.trim()
const choose = async (survey: HeedSurvey, index: number) => {
  found(all(survey, 'input')[index]).click()
  await still(survey)
}
const back = async (survey: HeedSurvey) => {
  inside(survey, '.buttons button:not(.primary)').click()
  await still(survey)
}
const asks = (survey: HeedSurvey, words: string) =>
  waitUntil(() => question(survey) === words, words, { interval: 0, timeout: 10_000 })

describe('<heed-survey>', () => {
  let survey: HeedSurvey
  afterEach(() => survey?.remove())

  it('follows the rules of its flow, pipes answers into words, and says goodbye as its ending does', async () => {
    survey = await play(asking([pick, why, sure, told], flow))
    await choose(survey, 0)
    await goOn(survey)
    expect(question(survey)).to.equal('Why Tea?')
    await goOn(survey)
    await asks(survey, 'How sure?')
    await choose(survey, 3)
    expect(inside(survey, '.primary').textContent?.trim()).to.equal('Send')
    const response = await send(survey)
    expect(response.answers).to.deep.equal({ pick: ['tea'], sure: 4 })
    expect(response.format).to.equal('stars')
    expect(meets(SurveyResponseSchema, response)).to.equal(true)
    await waitUntil(() => inside(survey, '.thanks').textContent === 'Thanks for Tea.', 'it thanks', {
      interval: 0,
      timeout: 10_000,
    })
    expect(inside<HTMLAnchorElement>(survey, '.link a').getAttribute('href')).to.equal('/tea')
  })

  it('goes back along the way that was taken, and sends nothing that lies beside it', async () => {
    survey = await play(asking([pick, why, sure, told], flow))
    await choose(survey, 0)
    await goOn(survey)
    await write(survey, inside<HTMLInputElement>(survey, 'textarea'), 'It is warm.')
    await back(survey)
    await choose(survey, 1)
    await goOn(survey)
    await asks(survey, 'No tea, then.')
    await back(survey)
    expect(question(survey)).to.equal('Which?')
    await goOn(survey)
    const response = await send(survey)
    expect(response.answers).to.deep.equal({ pick: ['none'] })
    expect(response).not.to.have.property('comment')
    await waitUntil(() => inside(survey, '.thanks').textContent === 'Goodbye.', 'it says goodbye', {
      interval: 0,
      timeout: 10_000,
    })
  })

  it('shows all answers before it sends them, and comes back after a change, by new questions only', async () => {
    survey = await play(asking([pick, why, sure, told], { ...flow, review: true }))
    await choose(survey, 1)
    await goOn(survey)
    await asks(survey, 'No tea, then.')
    const submitted = heard('heed-survey-submitted')
    await goOn(survey)
    await asks(survey, 'Check your answers before you send them')
    expect(submitted).to.have.length(0)
    expect(all(survey, 'dl dt, dl dd:nth-child(2)').map(({ textContent }) => textContent)).to.deep.equal([
      'Which?',
      'None',
    ])
    expect(await findings(survey)).to.deep.equal([])
    inside(survey, 'dl button').click()
    await still(survey)
    await goOn(survey)
    await asks(survey, 'Check your answers before you send them')
    inside(survey, 'dl button').focus()
    await press('Enter')
    await still(survey)
    expect(question(survey)).to.equal('Which?')
    await choose(survey, 0)
    await goOn(survey)
    expect(question(survey)).to.equal('Why Tea?')
    await goOn(survey)
    await asks(survey, 'How sure?')
    await choose(survey, 0)
    await goOn(survey)
    await asks(survey, 'Check your answers before you send them')
    expect((await send(survey)).answers).to.deep.equal({ pick: ['tea'], sure: 1 })
  })

  it('says how far one is, in sight and aloud', async () => {
    survey = await play(asking([pick, why, told]))
    const bar = () => inside<HTMLProgressElement>(survey, 'progress')
    expect([bar().value, bar().max, bar().ariaLabel]).to.deep.equal([1, 3, 'Question 1 of 3'])
    await goOn(survey)
    expect([bar().value, bar().max, bar().ariaLabel]).to.deep.equal([2, 3, 'Question 2 of 3'])
  })

  it('plays the scored instruments as their own elements do', async () => {
    survey = await play(nps())
    await choose(survey, 9)
    await goOn(survey)
    const response = await send(survey)
    expect(response).to.deep.include({ kind: 'nps', score: 9, format: 'numbers', answers: { score: 9 } })
  })

  it('gives no score where the way led past the scale', async () => {
    const score = nps().instrument.items[0]!
    survey = await play(
      asking(
        [pick, score],
        { rules: [{ after: 'pick', goTo: 'end' }], endings: [{ id: 'end', text: 'End' }] },
        'nps',
      ),
    )
    await choose(survey, 0)
    const response = await send(survey)
    expect(response.kind).to.equal('custom')
    expect(meets(SurveyResponseSchema, response)).to.equal(true)
  })

  it('still says thanks when the page changes its language afterwards', async () => {
    survey = await play(asking([told], { endings: [{ id: 'end', text: { en: 'Thanks!', de: 'Danke!' } }] }))
    await send(survey)
    const thanks = () => survey.shadowRoot?.querySelector('.thanks')?.textContent
    await waitUntil(() => thanks() === 'Thanks!', 'it thanks', { interval: 0, timeout: 10_000 })
    survey.lang = 'de'
    await waitUntil(() => survey.shadowRoot?.querySelector('.card[lang=de]'), 'it speaks German', {
      interval: 0,
      timeout: 10_000,
    })
    expect(thanks()).to.equal('Thanks!')
  })

  it('draws choices in an order of its own that stays, where the definition says so', async () => {
    const many = Array.from({ length: 30 }, (_, at) => ({ id: `c${at}`, text: `Choice ${at}` }))
    survey = await play(asking([{ ...pick, choices: many, shuffle: true }, why]))
    const order = () => all(survey, '.option').map(({ textContent }) => textContent.trim())
    const first = order()
    expect(first).not.to.deep.equal(many.map(({ text }) => text))
    expect([...first].sort()).to.deep.equal(many.map(({ text }) => text).sort())
    await choose(survey, 4)
    await goOn(survey)
    await back(survey)
    expect(order()).to.deep.equal(first)
    expect(all(survey, ':checked')[0]?.parentElement?.textContent?.trim()).to.equal(first[4])
  })

  it('fetches its definition once, and plays it', async () => {
    const json = JSON.stringify(asking([pick]))
    const src = URL.createObjectURL(new Blob([json], { type: 'application/json' }))
    survey = document.createElement('heed-survey')
    survey.src = src
    document.body.append(survey)
    await waitUntil(() => survey.shadowRoot?.querySelector('.question'), 'it asks', {
      interval: 0,
      timeout: 10_000,
    })
    URL.revokeObjectURL(src)
    survey.remove()
    document.body.append(survey)
    await still(survey)
    expect(question(survey)).to.equal('Which?')
  })

  it('stays away without a word to visitors when its definition can’t be had or played, and says why to its owner', async () => {
    const { error } = console
    const said: string[] = []
    console.error = (words: string) => void said.push(words)
    after(() => (console.error = error))
    survey = document.createElement('heed-survey')
    survey.src = '/there-is-no-such-survey.json'
    document.body.append(survey)
    await waitUntil(() => said.length, 'it was said', { interval: 0, timeout: 10_000 })
    expect(said[0]).to.contain('/there-is-no-such-survey.json')
    for (const wrong of [
      asking([]),
      asking([{ id: 'a', type: 'signature', text: 'Sign' }]),
      {},
      asking([sure], undefined, 'nps'),
    ])
      survey.definition = wrong as SurveyDefinition
    await aTimeout(0)
    expect(said).to.have.length(5)
    expect(survey.shadowRoot?.querySelector('.card')).to.equal(null)
    console.error = error
  })

  it('moves the focus to the question on every page, also where its view has just arrived', async () => {
    survey = await play(asking([why, pick, told]))
    inside(survey, '.primary').focus()
    await press('Enter')
    await asks(survey, 'Which?')
    await still(survey)
    expect(survey.shadowRoot?.contains(focused())).to.equal(true)
    expect(focused()?.matches('input, .question')).to.equal(true)
  })
})
