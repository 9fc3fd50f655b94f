import './page.test.kit.ts'
import { expect, waitUntil } from '@open-wc/testing'
import { answer, asking, looks, play, playItem, write } from './items.test.kit.ts'
import { items } from './items.test.data.ts'
import { all, findings, focused, found, goOn, inside, still } from './look.test.kit.ts'
import type { HeedSurvey } from './heed-survey.ts'

const soon = { interval: 0, timeout: 10_000 }
const error = (survey: HeedSurvey) => inside(survey, '#error')
const described = (field: Element | null) => field?.getAttribute('aria-describedby')?.split(' ') ?? []

describe('what is wrong with an answer', function () {
  this.timeout(60_000)
  let survey: HeedSurvey
  afterEach(() => survey?.remove())

  for (const look of looks.filter((look) => look !== 'message')) {
    it(`${look}: the focus goes to a field that is said to be wrong, with the words that say why`, async () => {
      survey = await playItem(look)
      await goOn(survey)
      await still(survey)
      const field = focused()
      expect(field?.matches('input, .name'), `${field?.outerHTML}`).to.equal(true)
      expect(described(field)).to.include('error')
      expect(all(survey, '#error')).to.have.length(1)
      expect(error(survey).textContent).not.to.equal('')
    })
  }

  it('stands in the first row that lacks an answer, and is gone once all have one', async () => {
    survey = await playItem('matrix')
    found(all(survey, 'input')[1]).click()
    await still(survey)
    await goOn(survey)
    await still(survey)
    const rows = all(survey, '.row')
    expect(rows.map(({ ariaInvalid }) => ariaInvalid)).to.deep.equal(['false', 'true', 'true'])
    expect(rows[1]?.contains(error(survey))).to.equal(true)
    expect(rows[1]?.contains(focused())).to.equal(true)
    expect(error(survey).textContent).to.equal('Choose one in each row')
    expect(await findings(survey)).to.deep.equal([])
    found(all(survey, 'input')[4]).click()
    await still(survey)
    expect(error(survey).textContent).to.equal('')
    expect(all(survey, '.row').some(({ ariaInvalid }) => ariaInvalid === 'true')).to.equal(false)
  })

  it('stands below the question of a pair that lacks an answer', async () => {
    survey = await playItem('kano')
    found(all(survey, 'input')[0]).click()
    await still(survey)
    await goOn(survey)
    expect(all(survey, '.row')[1]?.contains(error(survey))).to.equal(true)
  })

  it('stands below the address that can’t be one, and marks no other field', async () => {
    survey = await playItem('contact')
    await write(survey, found(all(survey, 'input')[1]), 'ada')
    await goOn(survey)
    await still(survey)
    expect(all(survey, 'input').map(({ ariaInvalid }) => ariaInvalid)).to.deep.equal([
      'false',
      'true',
      'false',
      'false',
    ])
    expect(focused() === all(survey, 'input')[1]).to.equal(true)
    expect(error(survey).previousElementSibling === all(survey, 'label')[1]).to.equal(true)
  })

  it('is not the answer’s fault when sending fails: no field is marked', async () => {
    survey = await playItem('matrix')
    await answer(survey, 'matrix')
    survey.addEventListener('heed-survey-submitted', ({ detail }) =>
      detail.waitUntil(Promise.resolve('dropped')),
    )
    await goOn(survey)
    await waitUntil(() => error(survey).textContent, 'it is said', soon)
    expect(all(survey, '[aria-invalid="true"]')).to.have.length(0)
  })
})

describe('the way through a survey', function () {
  this.timeout(60_000)
  let survey: HeedSurvey
  afterEach(() => survey?.remove())
  const message = (id: string) => ({ id, type: 'message', text: `Message ${id}` })
  const asks = (words: string) =>
    waitUntil(() => inside(survey, '.question').textContent === words, words, soon)

  it('is as long as the answers make it: what is passed over does not count', async () => {
    const on = { ...items.single, id: 'on', required: false }
    survey = await play(
      asking([on, ...['a', 'b', 'c', 'd'].map(message)], {
        rules: [{ after: 'on', when: { op: 'eq', item: 'on', value: 'price' }, goTo: 'c' }],
      }),
    )
    const name = () => inside(survey, 'progress').ariaLabel
    expect(name()).to.equal('Question 1 of 5')
    inside(survey, 'input').click()
    await still(survey)
    expect(name()).to.equal('Question 1 of 3')
    await goOn(survey)
    await asks('Message c')
    expect(name()).to.equal('Question 2 of 3')
    await goOn(survey)
    await asks('Message d')
    const { value, max } = inside<HTMLProgressElement>(survey, 'progress')
    expect([value, max, name()]).to.deep.equal([3, 3, 'Question 3 of 3'])
  })

  it('shows every kind of answer in the review, in words, and back keeps it', async () => {
    const words: Partial<Record<keyof typeof items, string>> = {
      stars: '2 of 5',
      thumbs: 'Thumbs down',
      agreement: 'Disagree',
      single: 'How fast it came',
      matrix: 'The price: Disagree How fast it came: Neither',
      ranking: 'How fast it came, The price',
      slider: '70',
      contact: 'ada@fern.example',
      date: 'November 22, 2026',
      kano: 'How do you feel if it is there? I like it',
      maxdiff: 'Most important: The price',
      consent: 'Yes, you may print what I wrote.',
    }
    for (const look of looks.filter((look) => look !== 'message')) {
      survey = await play(asking([items[look]], { review: true }))
      await answer(survey, look)
      await goOn(survey)
      await waitUntil(() => survey.shadowRoot?.querySelector('dl'), look, soon)
      const shown = inside(survey, 'dl dd').textContent.replaceAll(/\s+/g, ' ')
      expect(shown, look).to.contain(words[look] ?? '')
      expect(shown, look).not.to.match(/No answer|undefined|object/)
      inside(survey, '.buttons button').click()
      await still(survey)
      await goOn(survey)
      await waitUntil(() => survey.shadowRoot?.querySelector('dl'), look, soon)
      expect(inside(survey, 'dl dd').textContent.replaceAll(/\s+/g, ' '), look).to.equal(shown)
      survey.remove()
    }
  })
})
