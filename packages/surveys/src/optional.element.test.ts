import './page.test.kit.ts'
import './define/nps.ts'
import { SurveyResponseSchema } from '@heed/schema'
import { expect, waitUntil } from '@open-wc/testing'
import { answer, asking, looks, play, playItem, send } from './items.test.kit.ts'
import { items } from './items.test.data.ts'
import {
  all,
  findings,
  focused,
  found,
  goOn,
  heard,
  inside,
  pageOf,
  press,
  put,
  still,
} from './look.test.kit.ts'
import { meets } from './meets.test.kit.ts'
import { nps } from './presets/nps.ts'
import type { HeedSurvey } from './heed-survey.ts'

const note = { id: 'note', type: 'text', text: 'Anything else?' }
const soon = { interval: 0, timeout: 10_000 }
const optional = (look: keyof typeof items) => ({ ...items[look], required: false })

describe('what may stay empty', function () {
  this.timeout(60_000)
  let survey: HeedSurvey
  afterEach(() => survey?.remove())

  for (const look of looks.filter((look) => look !== 'message')) {
    it(`${look}: says so, and what was answered can be taken back`, async () => {
      const answered = heard('heed-survey-answered')
      survey = await play(asking([optional(look), note]))
      expect(inside(survey, '.optional').textContent).to.equal('Optional')
      await answer(survey, look)
      inside(survey, '.skip').click()
      await waitUntil(() => survey.shadowRoot?.querySelector('textarea'), 'it goes on', soon)
      expect(answered.at(-1)?.detail).not.to.have.property('answer')
      expect(all(survey, '.skip, .optional')).to.have.length(0)
      expect((await send(survey)).answers).to.deep.equal({})
    })
  }

  it('is not offered to be skipped where an answer is needed', async () => {
    for (const look of looks) {
      survey = await playItem(look)
      expect(all(survey, '.skip, .optional'), look).to.have.length(0)
      survey.remove()
    }
  })

  it('is skipped by keys, sends where it is the last, and axe finds nothing about it', async () => {
    survey = await play(asking([optional('single')]))
    expect(await findings(survey)).to.deep.equal([])
    const submitted = heard('heed-survey-submitted')
    inside(survey, 'input').focus()
    await press('Tab')
    expect(focused()?.textContent.trim()).to.equal('Skip')
    await press('Enter')
    await waitUntil(() => submitted.length, 'it was sent', soon)
    expect(found(submitted[0]).detail.response.answers).to.deep.equal({})
  })

  it('has room for back, skip and next on the narrowest page, in the longest words', async () => {
    const page = await pageOf(320)
    for (const lang of ['de', 'fr', 'ar']) {
      survey = await play(asking([note, optional('single')]), { page, lang })
      await goOn(survey)
      await waitUntil(() => survey.shadowRoot?.querySelector('.skip'), lang, soon)
      const { scrollWidth, clientWidth } = page.ownerDocument.documentElement
      expect(scrollWidth, lang).to.be.at.most(clientWidth)
      for (const button of all(survey, '.buttons button'))
        expect(button.getBoundingClientRect().height).to.be.at.least(44)
      survey.remove()
    }
  })

  for (const kind of ['heed-nps', 'heed-survey'] as const) {
    it(`may be a scale: <${kind}> goes on without a score, and sends none`, async () => {
      const preset = nps()
      const [score, why] = preset.instrument.items
      const definition = asking([{ ...score, required: false }, why], undefined, 'nps')
      const submitted = heard('heed-survey-submitted')
      const element =
        kind === 'heed-nps' ? await put('nps', {}, { definition }) : (survey = await play(definition))
      expect(inside(element, 'fieldset').ariaRequired).to.equal('false')
      await goOn(element)
      await waitUntil(() => element.shadowRoot?.querySelector('textarea'), 'it goes on', soon)
      await goOn(element)
      await waitUntil(() => submitted.length, 'it was sent', soon)
      const { response } = found(submitted.at(-1)).detail
      expect(response).to.deep.include({ kind: 'custom', answers: {} })
      expect(response).not.to.have.property('score')
      expect(meets(SurveyResponseSchema, response)).to.equal(true)
      element.remove()
    })
  }

  it('is a scale only where its item says so: any other asks until it is answered', async () => {
    const { required: _, ...scale } = items.agreement
    survey = await play(asking([scale]))
    await goOn(survey)
    expect(inside(survey, '#error').textContent).not.to.equal('')
    expect(inside(survey, 'fieldset').ariaRequired).to.equal('true')
  })

  it('leads along the way of somebody who said nothing once it is taken back', async () => {
    survey = await play(
      asking(
        [optional('single'), { ...note, id: 'why' }, { id: 'other', type: 'text', text: 'What else?' }],
        {
          rules: [{ after: 'item', when: { op: 'answered', item: 'item' }, goTo: 'other' }],
        },
      ),
    )
    inside(survey, 'input').click()
    await still(survey)
    inside(survey, '.skip').click()
    await waitUntil(() => inside(survey, '.question').textContent === note.text, 'the next asks', soon)
  })
})
