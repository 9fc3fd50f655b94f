import './define/ces.ts'
import './define/csat.ts'
import './define/nps.ts'
import { SurveyResponseSchema, type SurveyDefinition } from '@heed/schema'
import { aTimeout, expect, waitUntil } from '@open-wc/testing'
import type { SubmitOutcome, SurveyEvents } from './events.ts'
import { handClock } from './hands.test.kit.ts'
import { all, bring, found, frames, goOn, heard, inside, kinds, put, still } from './look.test.kit.ts'
import { ui } from './locales/en.ts'
import { meets } from './meets.test.kit.ts'
import { nps } from './presets/nps.ts'
import type { SurveyElement } from './survey-element.ts'

const write = (survey: SurveyElement, text: string) => {
  const field = inside<HTMLTextAreaElement>(survey, 'textarea')
  field.value = text
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }))
}
const choose = async (survey: SurveyElement, score: number) => {
  inside(survey, `[value="${score}"]`).click()
  await still(survey)
}
const said = (survey: SurveyElement) => inside(survey, '[role=status]').textContent
const question = (survey: SurveyElement) => inside(survey, '.question').textContent

/** Answers each submission with an outcome, as a tracker would. */
const settleWith = (survey: SurveyElement, ...outcomes: (SubmitOutcome | Error)[]) => {
  survey.addEventListener('heed-survey-submitted', ({ detail }) => {
    for (const outcome of outcomes) {
      detail.waitUntil(outcome instanceof Error ? Promise.reject(outcome) : Promise.resolve(outcome))
    }
  })
}

/** Pretends that the connection is lost. */
const offline = () => {
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false })
  after(() => Reflect.deleteProperty(navigator, 'onLine'))
}

describe('a survey', () => {
  let survey: SurveyElement
  afterEach(() => survey?.remove())

  it('asks in the exact words of the instrument, about what the page names', async () => {
    survey = await put('nps', { subject: 'Fern & $& Field' })
    expect(question(survey)).to.equal(
      'How likely is it that you would recommend Fern & $& Field to a friend or colleague?',
    )
    survey.subject = undefined
    await still(survey)
    expect(question(survey)).to.equal(
      'How likely is it that you would recommend us to a friend or colleague?',
    )
  })

  for (const kind of kinds) {
    it(`of kind ${kind} tells what was answered, exactly, in a form that meets the schema`, async () => {
      const clock = handClock()
      const shown = heard('heed-survey-shown')
      const answered = heard('heed-survey-answered')
      const submitted = heard('heed-survey-submitted')
      survey = await put(kind, { survey: 'after_order', touchpoint: 'order_placed' }, { clock })
      await waitUntil(() => shown.length, 'it was seen', { timeout: 10_000 })
      clock.move(12_345)
      await choose(survey, 3)
      await goOn(survey)
      write(survey, '  The box came open.\n')
      await goOn(survey)
      await waitUntil(() => submitted.length, 'it was sent', { timeout: 10_000 })

      const { response } = found(submitted[0]).detail
      const about = { response: response.response, survey: 'after_order', touchpoint: 'order_placed' }
      expect(shown.map(({ detail }) => detail)).to.deep.equal([about])
      const sofar = { ...response, answers: { score: 3 }, complete: false }
      delete sofar.comment
      expect(answered.map(({ detail }) => detail)).to.deep.equal([
        { ...about, item: 'score', answer: 3, next: 'reason', partial: sofar },
        {
          ...about,
          item: 'reason',
          answer: 'The box came open.',
          partial: { ...response, complete: false },
        },
      ])
      expect(found(submitted[0]).detail.touchpoint).to.equal('order_placed')
      expect(meets(SurveyResponseSchema, response), JSON.stringify(response)).to.equal(true)
      const { instrument, ...rest } = response
      expect(instrument).to.match(/^[0-9a-f]{64}$/)
      expect(rest).to.deep.equal({
        kind,
        score: 3,
        response: about.response,
        survey: 'after_order',
        locale: 'en',
        format: kind === 'csat' ? 'labels' : 'numbers',
        orientation: 'horizontal',
        comment: 'The box came open.',
        answers: { score: 3, reason: 'The box came open.' },
        complete: true,
        duration: 12_345,
      })
      for (const event of [...shown, ...answered, ...submitted]) {
        expect([event.bubbles, event.composed, event.cancelable]).to.deep.equal([
          true,
          true,
          event.type === 'heed-survey-submitted' || event.type === 'heed-survey-answered',
        ])
      }
    })
  }

  it('takes 0 for a score, and leaves out a comment that is only blanks', async () => {
    const submitted = heard('heed-survey-submitted')
    survey = await put('nps')
    await choose(survey, 0)
    await goOn(survey)
    write(survey, ' \n ')
    await goOn(survey)
    await waitUntil(() => submitted.length, 'it was sent', { timeout: 10_000 })
    const { response } = found(submitted[0]).detail
    expect(response).to.include({ kind: 'nps', score: 0, survey: 'nps' })
    expect(response.answers).to.deep.equal({ score: 0 })
    expect(response).not.to.have.property('comment')
    expect(found(submitted[0]).detail).not.to.have.property('touchpoint')
  })

  it('names the same instrument for the same words only, whatever they are about', async () => {
    const submitted = heard('heed-survey-submitted')
    const hashOf = async (attributes: Record<string, string>, definition?: SurveyDefinition) => {
      survey = await put('nps', attributes, definition ? { definition } : {})
      await bring(survey, 'thanks')
      survey.remove()
      return submitted.at(-1)?.detail.response.instrument
    }
    const plain = await hashOf({})
    expect(await hashOf({ subject: 'Fern & Field' })).to.equal(plain)
    expect(await hashOf({}, nps())).to.equal(plain)
    expect(await hashOf({ lang: 'de' })).not.to.equal(plain)
    const preset = nps()
    const changed = { ...preset.instrument.items[0], text: 'Would you recommend {subject}?' } as const
    const variant = {
      ...preset,
      instrument: { ...preset.instrument, items: [changed, preset.instrument.items[1]] },
    }
    expect(await hashOf({}, variant as SurveyDefinition)).not.to.equal(plain)
  })

  it('does not go on without a score, says so beside the scale, and is content once one is chosen', async () => {
    survey = await put('nps')
    await goOn(survey)
    expect(inside(survey, '#error').textContent).to.equal('Choose a number from 0 to 10')
    expect(inside(survey, 'fieldset').ariaInvalid).to.equal('true')
    expect(found(all(survey, 'input')[0]).getAttribute('aria-describedby')).to.equal('error')
    await choose(survey, 5)
    expect(inside(survey, '#error').textContent).to.equal('')
    expect(inside(survey, 'fieldset').ariaInvalid).to.equal('false')
  })

  it('lets a visitor go back, and keeps what was given', async () => {
    survey = await put('nps')
    await choose(survey, 8)
    await goOn(survey)
    write(survey, 'Because')
    inside(survey, '.buttons button:not(.primary)').click()
    await still(survey)
    expect(inside<HTMLInputElement>(survey, '[value="8"]').checked).to.equal(true)
    await goOn(survey)
    expect(inside<HTMLTextAreaElement>(survey, 'textarea').value).to.equal('Because')
  })

  it('takes no more than its bound, and counts when that is near', async () => {
    survey = await put('nps')
    await bring(survey, 'follow-up')
    expect(inside<HTMLTextAreaElement>(survey, 'textarea').maxLength).to.equal(1_200)
    const counter = () => all(survey, '.hint').at(-1)?.textContent
    write(survey, 'x'.repeat(1_099))
    await still(survey)
    expect(counter()).to.equal('')
    write(survey, 'x'.repeat(1_100))
    await still(survey)
    expect(counter()).to.equal('Characters left: 100')
    expect(said(survey)).to.equal('Characters left: 100')
    write(survey, 'x'.repeat(1_101))
    await still(survey)
    expect(counter()).to.equal('Characters left: 99')
    expect(said(survey), 'not every key is read out').to.equal('')
  })

  it('waits for whoever asks it to, and thanks then', async () => {
    let settle: (outcome: SubmitOutcome) => void = () => {}
    survey = await put('nps')
    survey.addEventListener('heed-survey-submitted', ({ detail }) => {
      detail.waitUntil(new Promise((resolve) => (settle = resolve)))
    })
    await bring(survey, 'follow-up')
    await goOn(survey)
    await waitUntil(
      () => inside(survey, '.primary').textContent?.trim() === ui.sending,
      'it says that it sends',
    )
    await goOn(survey)
    settle('stored')
    await waitUntil(() => said(survey) === ui.thanks, 'it thanks', { timeout: 10_000 })
    expect(all(survey, 'form')).to.have.length(0)
  })

  it('sends once, however often send is pressed', async () => {
    const submitted = heard('heed-survey-submitted')
    survey = await put('nps')
    await bring(survey, 'sending')
    for (let press = 0; press < 3; press++) await goOn(survey)
    await aTimeout(0)
    expect(submitted).to.have.length(1)
  })

  for (const outcome of ['dropped', new Error('gone')] as const) {
    it(`says so when the answer was not taken (${outcome}), keeps it, and tries again under the same id`, async () => {
      const submitted = heard('heed-survey-submitted')
      survey = await put('nps')
      settleWith(survey, 'sent', outcome)
      await bring(survey, 'follow-up')
      write(survey, 'Because')
      await goOn(survey)
      await waitUntil(() => inside(survey, '#error').textContent === ui.failed, 'it says so', {
        timeout: 10_000,
      })
      await still(survey)
      expect(said(survey)).to.equal(ui.failed)
      expect(inside<HTMLTextAreaElement>(survey, 'textarea').value).to.equal('Because')
      await goOn(survey)
      await waitUntil(() => submitted.length === 2, 'it was sent again', { timeout: 10_000 })
      expect(submitted[1]?.detail.response.response).to.equal(submitted[0]?.detail.response.response)
    })
  }

  it('says that it is kept while there is no connection, and to stay if it is only in memory', async () => {
    offline()
    survey = await put('nps')
    settleWith(survey, 'memory')
    await bring(survey, 'follow-up')
    await goOn(survey)
    await waitUntil(() => said(survey) === `${ui.thanks} ${ui.kept} ${ui.stay}`, 'it is honest', {
      timeout: 10_000,
    })
  })

  it('can be answered where nobody listens, and by a page that sends answers itself', async () => {
    survey = await put('nps')
    const own: SurveyEvents['heed-survey-submitted'][] = []
    const listen = (event: SurveyEvents['heed-survey-submitted']) => {
      event.preventDefault()
      own.push(event)
    }
    survey.addEventListener('heed-survey-submitted', listen)
    const outside = heard('heed-survey-submitted')
    await bring(survey, 'thanks')
    expect(own).to.have.length(1)
    expect(outside[0]?.defaultPrevented).to.equal(true)
    expect(said(survey)).to.equal(ui.thanks)
  })

  it('counts as shown when it comes into sight, not before, and once', async () => {
    const shown = heard('heed-survey-shown')
    const far = document.body.appendChild(document.createElement('div'))
    far.style.height = '5000px'
    survey = await put('nps')
    await frames()
    expect(shown).to.have.length(0)
    survey.scrollIntoView()
    await waitUntil(() => shown.length, 'it came into sight', { timeout: 10_000 })
    scrollTo(0, 0)
    await frames()
    survey.scrollIntoView()
    await frames()
    expect(shown).to.have.length(1)
    far.remove()
  })

  it('plays another definition, with its own words, id, touchpoint and ending', async () => {
    const submitted = heard('heed-survey-submitted')
    survey = await put(
      'nps',
      { lang: 'de' },
      {
        definition: {
          formatVersion: 1,
          id: 'nach_kauf',
          touchpoint: 'checkout',
          instrument: {
            kind: 'custom',
            items: [
              {
                id: 'why',
                type: 'text',
                text: { en: 'Why {subject}?', de: 'Warum {subject}?' },
                required: true,
                maxLength: 20,
              },
              {
                id: 'how',
                type: 'scale',
                min: 1,
                max: 3,
                text: 'Wie?',
                labels: [{ de: 'So', en: 'Thus' }, 'B', 'C'],
              },
            ],
          },
          flow: { endings: [{ id: 'end', text: { de: 'Danke!', en: 'Thanks!' } }] },
        },
      },
    )
    expect(question(survey)).to.equal('Warum uns?')
    await goOn(survey)
    expect(inside(survey, '#error').textContent).to.equal('Schreiben Sie ein paar Worte')
    write(survey, 'Darum')
    await goOn(survey)
    expect(all(survey, '.cell').map((cell) => cell.innerText.replace(/\s+/g, ' ').trim())).to.deep.equal([
      '1 So',
      '2 B',
      '3 C',
    ])
    await choose(survey, 1)
    await goOn(survey)
    await waitUntil(() => said(survey) === 'Danke!', 'it thanks in its own words', { timeout: 10_000 })
    const { response, touchpoint } = found(submitted[0]).detail
    expect(touchpoint).to.equal('checkout')
    expect(meets(SurveyResponseSchema, response)).to.equal(true)
    expect(response).to.deep.include({
      kind: 'custom',
      survey: 'nach_kauf',
      locale: 'de',
      format: 'labels',
      answers: { why: 'Darum', how: 1 },
    })
  })

  it('starts anew when it is given another definition', async () => {
    const shown = heard('heed-survey-shown')
    survey = await put('nps')
    await bring(survey, 'thanks')
    await waitUntil(() => shown.length === 1, 'it was seen', { timeout: 10_000 })
    survey.definition = { ...nps(), id: 'second' }
    await waitUntil(() => shown.length === 2, 'it was seen again', { timeout: 10_000 })
    expect(shown[1]?.detail.survey).to.equal('second')
    expect(shown[1]?.detail.response).not.to.equal(shown[0]?.detail.response)
    expect(all(survey, 'input').filter(({ checked }) => checked)).to.have.length(0)
  })

  it('names a definition that it can’t play once in the console, and asks its preset', async () => {
    const { error } = console
    const lines: unknown[] = []
    console.error = (line: unknown) => lines.push(line)
    try {
      const definition = {
        formatVersion: 1,
        id: 'x',
        instrument: { kind: 'nps', items: [] },
      } as unknown as SurveyDefinition
      survey = await put('nps', {}, { definition })
    } finally {
      console.error = error
    }
    expect(lines).to.have.length(1)
    expect(lines[0]).to.contain('<heed-nps>')
    expect(question(survey)).to.contain('recommend')
  })

  it('takes what was set before its class was known, and shows attributes as properties', async () => {
    const early = document.createElement('heed-later-nps') as SurveyElement
    early.subject = 'Ada'
    early.definition = { ...nps(), id: 'early' }
    document.body.append(early)
    customElements.define('heed-later-nps', class extends customElements.get('heed-nps')! {})
    await waitUntil(() => early.shadowRoot?.querySelector('.question'), 'it is there', { timeout: 10_000 })
    expect(early.getAttribute('subject')).to.equal('Ada')
    expect(early.definition.id).to.equal('early')
    expect(inside(early, '.question').textContent).to.contain('recommend Ada')
    early.setAttribute('subject', 'Bea')
    await still(early)
    expect(inside(early, '.question').textContent).to.contain('recommend Bea')
    early.remove()
  })

  it('speaks the language that was asked for last, whichever comes first', async () => {
    survey = await put('nps')
    survey.lang = 'ar'
    await survey.updateComplete
    survey.lang = 'en'
    await survey.updateComplete
    await import('./locales/ar.ts')
    await frames()
    expect(inside(survey, '.card').lang).to.equal('en')
  })

  it('says nothing of when an anonymous survey was answered, and asks whoever sends it to say no more', async () => {
    const definition = { ...nps(), anonymous: true }
    const sent = heard('heed-survey-submitted')
    const clock = handClock()
    clock.move(12_345)
    survey = await put('nps', {}, { definition, clock })
    await choose(survey, 9)
    await goOn(survey)
    await goOn(survey)
    await waitUntil(() => sent.length === 1, 'it was sent', { timeout: 10_000 })
    const { anonymous, response } = found(sent[0]).detail
    expect(anonymous).to.equal(true)
    expect(response).not.to.have.property('duration')
    expect(Number.parseInt(response.response.replace('-', '').slice(0, 12), 16) % 3_600_000).to.equal(0)
    expect(meets(SurveyResponseSchema, response)).to.equal(true)
  })

  it('changes its language under way, and keeps what was answered', async () => {
    survey = await put('nps')
    await choose(survey, 6)
    survey.lang = 'de-CH'
    await waitUntil(() => question(survey)?.startsWith('Wie wahrscheinlich'), 'it speaks German', {
      timeout: 10_000,
    })
    expect(inside(survey, '.card').lang).to.equal('de')
    expect(inside<HTMLInputElement>(survey, '[value="6"]').checked).to.equal(true)
  })
})
