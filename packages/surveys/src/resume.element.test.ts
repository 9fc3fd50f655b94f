import './define/nps.ts'
import './define/survey.ts'
import { SurveyResponseSchema, type Answer } from '@heed/schema'
import { expect, waitUntil } from '@open-wc/testing'
import type { Draft } from './draft.ts'
import { items } from './items.test.data.ts'
import { asking, play, send, write } from './items.test.kit.ts'
import { all, found, goOn, heard, inside, put, still } from './look.test.kit.ts'
import { meets } from './meets.test.kit.ts'
import type { SurveyElement } from './survey-element.ts'

const soon = { interval: 0, timeout: 10_000 }
const response = '01939a7e-7c00-7000-8000-000000000000'
const score = {
  ...items.agreement,
  id: 'score',
  type: 'scale',
  text: 'Score?',
  min: 1,
  max: 5,
  format: 'numbers',
}
const why = { ...items.single, id: 'why' }
const words = { id: 'words', type: 'text', text: 'Why?' }
const reach = { ...items.contact, id: 'reach', required: false }
const rules = [{ after: 'score', when: { op: 'gt' as const, item: 'score', value: 3 }, goTo: 'words' }]

/** Gives the next survey that opens this draft. */
const resumeWith = (draft: Draft) =>
  document.addEventListener('heed-survey-opened', ({ detail }) => detail.resume(draft), { once: true })
const question = (survey: SurveyElement) => inside(survey, '.question').textContent

describe('a survey that opens', () => {
  let survey: SurveyElement
  afterEach(() => survey?.remove())

  it('says so once, before anything is drawn, with the hash that its response will carry', async () => {
    const opened = heard('heed-survey-opened')
    let drawn: unknown
    document.addEventListener(
      'heed-survey-opened',
      (event) => (drawn = (event.target as Element).shadowRoot?.querySelector('.card')),
      { once: true },
    )
    survey = await put('nps', { survey: 'after_order', surface: 'popover' })
    expect(drawn).to.equal(null)
    survey.lang = 'de'
    await waitUntil(() => question(survey)?.startsWith('Wie'), 'it speaks German', soon)
    survey.lang = 'en'
    await waitUntil(() => question(survey)?.startsWith('How'), 'it speaks English', soon)
    expect(opened).to.have.length(1)
    const { detail, bubbles, composed, cancelable } = found(opened[0])
    expect([bubbles, composed, cancelable]).to.deep.equal([true, true, false])
    expect(detail).to.include({ survey: 'after_order', surface: 'popover' })
    expect(detail).not.to.have.property('anonymous')
    expect(survey.opened).to.equal(detail)
    const answered = heard('heed-survey-answered')
    // What is spoken now is hashed a moment later; by these, it is.
    for (let turn = 0; turn < 3; turn++) await crypto.subtle.digest('SHA-256', new Uint8Array(4_096))
    await still(survey)
    found(all(survey, 'input')[2]).click()
    await goOn(survey)
    expect(found(answered[0]).detail.partial.instrument).to.equal(detail.instrument)
  })

  it('says that it is anonymous, and says it anew for another definition', async () => {
    const opened = heard('heed-survey-opened')
    survey = await play({ ...asking([words]), anonymous: true })
    survey.definition = asking([why])
    await waitUntil(() => opened.length === 2, 'it says so again', soon)
    expect(opened.map(({ detail }) => detail.anonymous)).to.deep.equal([true, undefined])
  })

  it('of an experiment names its wording in what it tells', async () => {
    const answered = heard('heed-survey-answered')
    survey = await put('nps', { variant: 'friendly' })
    found(all(survey, 'input')[2]).click()
    await goOn(survey)
    expect(found(answered[0]).detail.partial.variant).to.equal('friendly')
    expect(survey.variant).to.equal('friendly')
  })
})

describe('a survey that goes on from a draft', () => {
  let survey: SurveyElement
  afterEach(() => survey?.remove())

  it('begins at its item, with its answers, and sends one whole response under its id', async () => {
    const shown = heard('heed-survey-shown')
    resumeWith({ answers: { score: 6 }, item: 'reason', response, shown: 0 })
    survey = await put('nps')
    expect(inside(survey, 'textarea')).to.be.instanceOf(HTMLElement)
    const sent = await send(survey as never)
    expect(sent).to.include({ response, score: 6, complete: true })
    expect(sent.duration).to.equal(survey.clock.now())
    expect(shown).to.deep.equal([])
    expect(meets(SurveyResponseSchema, sent)).to.equal(true)
  })

  it('is told as shown when it was never shown, and when only its answers are known', async () => {
    const shown = heard('heed-survey-shown')
    resumeWith({ answers: { score: 6 }, response })
    survey = await put('nps')
    await waitUntil(() => shown.length, 'it was seen', soon)
    expect(found(shown[0]).detail.response).to.equal(response)
    expect(inside<HTMLInputElement>(survey, '[value="6"]').checked).to.equal(true)
  })

  it('passes over what it does not ask, and begins at the first item where its own is gone', async () => {
    resumeWith({ answers: { score: 6, gone: 'away' }, item: 'gone' })
    survey = await put('nps')
    expect(all(survey, 'input')).to.have.length(11)
    await goOn(survey)
    expect((await send(survey as never)).answers).to.deep.equal({ score: 6 })
  })

  it('whose item lies off the way goes on at the first open one on it', async () => {
    resumeWith({ answers: { score: 5 }, item: 'why' })
    survey = await play(asking([score, why, words], { rules }))
    expect(question(survey)).to.equal('Why?')
    inside(survey, '[part=button]').click()
    await still(survey)
    expect(question(survey)).to.equal('Score?')
  })

  it('goes on at the review, and comes back to it from whatever is changed', async () => {
    const answers: Record<string, Answer> = { score: 5, words: 'Well' }
    resumeWith({ answers, item: '', response, shown: 0 })
    survey = await play(asking([score, words], { review: true }))
    await waitUntil(() => survey.shadowRoot?.querySelector('.review'), 'the review is there', soon)
    inside(survey, '.review button').click()
    await still(survey)
    expect(question(survey)).to.equal('Score?')
    await goOn(survey)
    expect(survey.shadowRoot?.querySelector('.review')).to.be.instanceOf(HTMLElement)
    expect((await send(survey as never)).answers).to.deep.equal(answers)
  })

  it('keeps its place and its answers when the language changes', async () => {
    resumeWith({ answers: { score: 6 }, item: 'reason' })
    survey = await put('nps')
    survey.lang = 'de'
    await waitUntil(() => inside(survey, '.card').lang === 'de', 'it speaks German', soon)
    expect((await send(survey as never)).answers).to.deep.equal({ score: 6 })
  })

  it('that comes late fills what is open, takes its id, and moves nothing under the visitor’s hands', async () => {
    const answered = heard('heed-survey-answered')
    survey = await play(asking([score, why, words]))
    const { opened } = survey
    inside(survey, 'input[value="2"]').click()
    await still(survey)
    opened?.resume({ answers: { score: 5, why: ['care'] }, item: 'words', response, shown: 0 })
    await still(survey)
    expect(question(survey)).to.equal('Score?')
    await goOn(survey)
    expect(found(answered[0]).detail).to.deep.include({ response, item: 'score', answer: 2, next: 'why' })
    expect(found(answered[0]).detail.partial.answers).to.deep.equal({ score: 2, why: ['care'] })
  })
})

describe('what a survey tells of answers that were not sent', () => {
  let survey: SurveyElement
  afterEach(() => survey?.remove())

  it('is all on the way that was taken, and not whom to reach', async () => {
    const answered = heard('heed-survey-answered')
    survey = await play(asking([score, words, reach], { review: true }, 'csat'))
    inside(survey, 'input[value="4"]').click()
    await goOn(survey)
    await goOn(survey)
    await waitUntil(() => all(survey, 'input[type=email]').length, 'it asks whom to reach', soon)
    await write(survey as never, found(all(survey, 'input[type=email]')[0]), 'ada@fern.example')
    await goOn(survey)
    const details = answered.map(({ detail }) => detail)
    expect(details.map(({ next }) => next)).to.deep.equal(['words', 'reach', ''])
    for (const { partial } of details) {
      expect(partial).to.deep.include({ answers: { score: 4 }, complete: false, kind: 'csat' })
      expect(meets(SurveyResponseSchema, partial)).to.equal(true)
    }
    expect(found(details[2]).answer).to.deep.equal({ email: 'ada@fern.example' })
  })

  it('names nothing that comes next where going on sends', async () => {
    const answered = heard('heed-survey-answered')
    survey = await play(asking([words]))
    await send(survey as never)
    expect(found(answered[0]).detail).not.to.have.property('next')
  })
})
