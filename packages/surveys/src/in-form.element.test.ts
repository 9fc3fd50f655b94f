import { contrast } from '@heed/test-elements/contrast'
import './page.test.kit.ts'
import { expect, waitUntil } from '@open-wc/testing'
import type { SurveyDefinition } from '@heed/schema'
import { asking } from './items.test.kit.ts'
import { all, findings, focused, found, frames, heard, inside, press, put, still } from './look.test.kit.ts'
import type { SurveyElement } from './survey-element.ts'
import type { FormField } from './in-form.ts'
import { voiceOf } from './locale.ts'

let form: HTMLFormElement
let survey: SurveyElement
let submits: SubmitEvent[]

async function build(
  attributes: Record<string, string> = {},
  definition?: SurveyDefinition,
  rest = '<button>Order</button>',
): Promise<void> {
  form = document.createElement('form')
  const fieldset = document.createElement('fieldset')
  fieldset.append(document.createRange().createContextualFragment(rest))
  form.append(fieldset)
  submits = []
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    submits.push(event)
  })
  document.body.append(form)
  survey = await put(
    definition ? ('survey' as 'nps') : 'nps',
    { name: 'recommend', lang: 'en', ...attributes },
    { page: found(form.querySelector('fieldset')), ...(definition && { definition }) },
  )
  await frames()
}

const scores = () => new FormData(form).getAll('recommend')
const choose = async (index: number) => {
  found(all(survey, 'input')[index]).click()
  await still(survey)
}

describe("a scale in the page's own form", () => {
  afterEach(() => form?.remove())

  it('is one field of the form, without a card and buttons of its own', async () => {
    await build()
    expect(all(survey, 'button, form')).to.have.length(0)
    expect(scores()).to.deep.equal([])
    await choose(9)
    expect(scores()).to.deep.equal(['9'])
    expect([...form.elements].includes(survey)).to.equal(true)
    expect(await findings(survey)).to.deep.equal([])
  })

  it('is read as well as the form is, on whatever ground that stands', async () => {
    await build()
    form.style.background = 'rgb(0, 0, 0)'
    form.style.color = 'rgb(255, 255, 255)'
    await choose(2)
    const colour = (part: string) => getComputedStyle(inside(survey, part)).color
    expect(colour('.question')).to.equal('rgb(255, 255, 255)')
    expect(colour('.label')).to.equal('rgb(255, 255, 255)')
    for (const [point, number] of [
      ['input', '.number'],
      [':checked', ':checked + .number'],
    ] as const)
      expect(contrast(getComputedStyle(inside(survey, point)).backgroundColor, colour(number))).to.be.above(
        4.5,
      )
  })

  it('tells the page of each choice, when the form has it already', async () => {
    await build()
    const told: unknown[] = []
    for (const name of ['input', 'change'])
      form.addEventListener(name, (event) => told.push([event.type, event.target === survey, ...scores()]))
    await choose(3)
    expect(told).to.deep.equal([
      ['input', true, '3'],
      ['change', true, '3'],
    ])
    all(survey, 'input')[3]?.focus()
    await press('ArrowRight')
    await still(survey)
    expect(scores()).to.deep.equal(['4'])
  })

  for (const lang of ['en', 'de'])
    it(`holds the form back where an answer is needed, says so (${lang}), and takes the focus`, async () => {
      await build({ required: '', lang })
      expect(form.checkValidity()).to.equal(false)
      const invalid: Event[] = []
      survey.addEventListener('invalid', (event) => invalid.push(event))
      form.requestSubmit()
      await frames()
      expect(submits).to.have.length(0)
      expect(invalid).to.have.length(1)
      expect(survey.contains(document.activeElement), 'the focus').to.equal(true)
      expect(focused()).to.equal(all(survey, 'input')[0])
      const { ui } = await voiceOf(lang)
      expect((survey as SurveyElement & FormField).validationMessage).to.equal(
        ui.choose.replace('{min}', '0').replace('{max}', '10'),
      )
      await choose(0)
      expect(form.checkValidity()).to.equal(true)
      form.requestSubmit()
      expect(submits).to.have.length(1)
    })

  it('may stay empty where no answer is needed, and then sends nothing', async () => {
    await build()
    const sent = heard('heed-survey-submitted')
    form.requestSubmit()
    expect([submits.length, scores()]).to.deep.equal([1, []])
    await frames()
    expect(sent).to.have.length(0)
  })

  it('hands its score to whoever collects answers, once the form is submitted and its data read', async () => {
    await build()
    const sent = heard('heed-survey-submitted')
    await choose(8)
    expect(scores()).to.deep.equal(['8'])
    await frames()
    expect(sent, 'only read').to.have.length(0)
    form.requestSubmit()
    await frames()
    expect(sent, 'prevented, and not read').to.have.length(0)
    expect(scores()).to.deep.equal(['8'])
    await waitUntil(() => sent.length, 'it goes out', { interval: 0, timeout: 10_000 })
    const { response } = found(sent[0]).detail
    expect(response).to.include({ kind: 'nps', score: 8, complete: true })
    expect(found(sent[0]).target).to.equal(survey)
    await choose(2)
    form.requestSubmit()
    scores()
    await waitUntil(() => sent.length === 2, 'it goes out again', { interval: 0, timeout: 10_000 })
    await frames()
    expect(found(sent[1]).detail.response).to.include({ response: response.response, score: 2 })
    expect(
      all(survey, ':checked').map(({ value }) => value),
      'it stays a field',
    ).to.deep.equal(['2'])
  })

  it('goes on waiting where a submit was prevented and the visitor writes on', async () => {
    await build()
    const sent = heard('heed-survey-submitted')
    await choose(8)
    form.requestSubmit()
    await choose(7)
    scores()
    await frames()
    expect(sent).to.have.length(0)
  })

  it('submits the form by Enter, as any radio button does, and by no other key', async () => {
    await build()
    all(survey, 'input')[0]?.focus()
    for (const key of ['ArrowRight', 'ArrowDown', '7', 'Home', 'End']) await press(key)
    expect(submits).to.have.length(0)
    await press('Enter')
    expect(submits).to.have.length(1)
    expect(found(submits[0]).submitter).to.equal(form.querySelector('button'))
  })

  it('leaves Enter without effect where the button is off, or two texts are to be written', async () => {
    await build({}, undefined, '<button disabled>Order</button>')
    all(survey, 'input')[0]?.focus()
    await press('Enter')
    expect(submits, 'the button is off').to.have.length(0)
    form.remove()
    await build(
      {},
      undefined,
      '<input name="a"><input type="email" name="b"><button type="button">Look</button>',
    )
    all(survey, 'input')[0]?.focus()
    await press('Enter')
    expect(submits).to.have.length(0)
    form.querySelector('input')?.remove()
    await press('Enter')
    expect(submits).to.have.length(1)
  })

  it('is emptied and switched off with the form', async () => {
    await build({ required: '' })
    await choose(5)
    form.reset()
    await still(survey)
    expect(scores()).to.deep.equal([])
    expect(all(survey, ':checked')).to.have.length(0)
    const fieldset = found(form.querySelector('fieldset'))
    await choose(5)
    fieldset.disabled = true
    await still(survey)
    expect(all(survey, 'input:disabled')).to.have.length(11)
    expect([form.checkValidity(), scores()]).to.deep.equal([true, []])
    fieldset.disabled = false
    await still(survey)
    expect(scores()).to.deep.equal(['5'])
  })

  it('takes back what the browser kept, and nothing that is not on its scale', async () => {
    await build()
    survey.formStateRestoreCallback('6')
    await still(survey)
    expect(scores()).to.deep.equal(['6'])
    for (const state of ['11', '-1', '2.5', 'six']) {
      survey.formStateRestoreCallback(state)
      await still(survey)
      expect(scores(), state).to.deep.equal([])
    }
  })

  it('plays a survey of its own under a name too, if that begins with a scale', async () => {
    const stars = { id: 'stars', type: 'scale', text: 'How was it?', min: 1, max: 5, format: 'stars' }
    const which = { id: 'which', type: 'choice', text: 'Which?', choices: [{ id: 'a', text: 'A' }] }
    await build({ required: '' }, asking([stars, which]))
    await waitUntil(() => all(survey, 'input').length === 5, 'five stars', { interval: 0, timeout: 10_000 })
    expect(form.checkValidity()).to.equal(false)
    await choose(3)
    expect(scores()).to.deep.equal(['4'])
    form.remove()
    await build({}, asking([which, stars]))
    await waitUntil(() => all(survey, '.primary').length, 'it plays as anywhere', {
      interval: 0,
      timeout: 10_000,
    })
  })

  it('takes no part in a form without a name', async () => {
    await build({ name: '', required: '' })
    expect(all(survey, '.primary')).to.have.length(1)
    expect(form.checkValidity()).to.equal(true)
    await choose(4)
    expect([...new FormData(form)]).to.deep.equal([])
  })
})
