import './page.test.kit.ts'
import type { SurveyDefinition } from '@heed/schema'
import { expect, waitUntil } from '@open-wc/testing'
import type { SubmitOutcome } from './events.ts'
import type { HeedSurvey } from './heed-survey.ts'
import { asking, play, write } from './items.test.kit.ts'
import { itemWordsOf } from './item-locale.ts'
import { all, findings, focused, found, frames, goOn, heard, inside, press, still } from './look.test.kit.ts'

const score = { id: 'score', type: 'scale', text: 'How likely?', min: 0, max: 10 }
const invite = { id: 'talk', type: 'contact', text: 'May we talk with you?', fields: ['name', 'email'] }
const flow = { endings: [{ id: 'thanks', text: 'Thank you.', invite }] } as unknown as NonNullable<
  SurveyDefinition['flow']
>
const soon = { interval: 0, timeout: 10_000 }

let survey: HeedSurvey

async function finish(more: Partial<SurveyDefinition> = {}, options = {}): Promise<void> {
  survey = await play({ ...asking([score], flow), ...more }, options)
  found(all(survey, 'input')[9]).click()
  await goOn(survey)
  await waitUntil(() => survey.shadowRoot?.querySelector('.invite input'), 'it invites', soon)
}
const fields = () => all(survey, '.invite input')
const fill = async (name: string, email: string) => {
  await write(survey, found(fields()[0]), name)
  await write(survey, found(fields()[1]), email)
}
const accept = () => goOn(survey)

describe('an invitation at the end of a survey', () => {
  afterEach(() => survey?.remove())

  it('comes below the thanks, and takes neither the focus nor anything that was not written', async () => {
    const invited = heard('heed-survey-invited')
    await finish()
    expect(inside(survey, '.thanks').textContent).to.equal('Thank you.')
    expect(inside(survey, '.invite .question').textContent).to.equal('May we talk with you?')
    expect(survey.shadowRoot?.activeElement?.closest('.invite') ?? null).to.equal(null)
    expect(invited).to.have.length(0)
    expect(await findings(survey)).to.deep.equal([])
  })

  it('hands over what was written by an event of its own, apart from the answers and their id', async () => {
    const sent = heard('heed-survey-submitted')
    const invited = heard('heed-survey-invited')
    await finish({ anonymous: true, touchpoint: 'checkout' })
    await fill('  ', ' ada@fern.example ')
    await accept()
    await waitUntil(() => !survey.shadowRoot?.querySelector('.invite'), 'it is thanked for', soon)
    const { waitUntil: wait, ...said } = found(invited[0]).detail
    expect(wait).to.be.a('function')
    expect(said).to.deep.equal({
      survey: 'a_survey',
      contact: { email: 'ada@fern.example' },
      touchpoint: 'checkout',
      anonymous: true,
    })
    expect(found(invited[0]).cancelable).to.equal(true)
    const { response } = found(sent[0]).detail
    expect(sent).to.have.length(1)
    expect(JSON.stringify(response)).not.to.contain('ada')
    expect(JSON.stringify(said)).not.to.contain(response.response)
    expect(inside(survey, '.thanks').textContent).to.equal('Thank you. We will be in touch.')
    expect(focused()).to.equal(inside(survey, '.thanks'))
  })

  it('says what is wrong beside the fields, and keeps what was written', async () => {
    const invited = heard('heed-survey-invited')
    await finish()
    await accept()
    expect(inside(survey, '.invite .error').textContent).to.equal('Fill in at least one field')
    expect(focused()).to.equal(fields()[0])
    await fill('', 'ada at fern')
    await accept()
    await waitUntil(() => focused() === fields()[1], 'the focus is in the field that is wrong', soon)
    await fill('Ada', 'ada at fern')
    await accept()
    expect(inside(survey, '.invite .error').textContent).to.contain('name@example.com')
    expect(fields().map(({ value }) => value)).to.deep.equal(['Ada', 'ada at fern'])
    expect(invited).to.have.length(0)
    await write(survey, found(fields()[1]), 'ada@fern.example')
    expect(inside(survey, '.invite .error').textContent).to.equal('')
    fields()[1]?.focus()
    await press('Enter')
    await waitUntil(() => invited.length === 1, 'Enter sends', soon)
  })

  it('waits for whoever takes it, and lets the visitor try again where nobody could', async () => {
    const settle: ((outcome: SubmitOutcome) => void)[] = []
    await finish()
    survey.addEventListener('heed-survey-invited', ({ detail }) =>
      detail.waitUntil(new Promise((resolve) => settle.push(resolve))),
    )
    await fill('Ada', '')
    await accept()
    await accept()
    expect(settle).to.have.length(1)
    expect(inside(survey, '.invite .primary').textContent?.trim()).to.equal('Sending…')
    found(settle[0])('dropped')
    await waitUntil(() => inside(survey, '.invite .error').textContent, 'it says so', soon)
    expect(fields()[0]?.value).to.equal('Ada')
    await accept()
    found(settle[1])('sent')
    await waitUntil(() => !survey.shadowRoot?.querySelector('.invite'), 'it is thanked for', soon)
  })

  it('stays in its corner while there is something to write', async () => {
    await finish({}, { surface: 'popover' })
    // Nobody points at it, and nothing in it has the focus.
    ;(focused() as HTMLElement | null)?.blur()
    inside(survey, '.card').dispatchEvent(new PointerEvent('pointerleave'))
    ;(survey.clock as unknown as { move(ms: number): void }).move(60_000)
    await frames()
    expect(fields()).to.have.length(2)
    inside(survey, '.close').click()
    await still(survey)
    expect(survey.shadowRoot?.querySelector('.card') ?? null).to.equal(null)
  })

  it('is in the language of the survey', async () => {
    await finish({}, { lang: 'ar' })
    const words = found(await itemWordsOf('ar'))
    expect(inside(survey, '.invite .hint').textContent).to.equal(words.apart)
    expect(await findings(survey)).to.deep.equal([])
  })
})
