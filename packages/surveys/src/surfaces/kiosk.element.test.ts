import '../page.test.kit.ts'
import { expect, waitUntil } from '@open-wc/testing'
import { handClock } from '../hands.test.kit.ts'
import type { HeedSurvey } from '../heed-survey.ts'
import { items } from '../items.test.data.ts'
import { asking, play, write } from '../items.test.kit.ts'
import {
  all,
  bring,
  focused,
  found,
  goOn,
  heard,
  inside,
  pageOf,
  press,
  put,
  still,
} from '../look.test.kit.ts'
import type { SurveyElement } from '../survey-element.ts'

const patient = { timeout: 10_000 }
const aMinute = 60_000
/** Seconds that it waits for somebody, and that its thanks stay. WCAG 2.2.1 asks for as many. */
const twenty = 20
const dialog = (survey: SurveyElement) => survey.shadowRoot?.querySelector<HTMLDialogElement>('.ask')
const isAsking = (survey: SurveyElement) => Boolean(dialog(survey)?.matches(':modal'))

describe('a survey in a kiosk', () => {
  let survey: SurveyElement
  const clock = handClock()
  /** Lets seconds pass, one after the other, as they do. */
  const seconds = async (n: number) => {
    for (let second = 0; second < n; second++) clock.move(1_000)
    await still(survey)
  }
  const kiosk = async (attributes = {}, page = document.body) => {
    survey = await put('nps', { surface: 'kiosk', ...attributes }, { clock, page })
    await still(survey)
    return survey
  }
  const choose = async (score: number) => {
    found(all(survey, 'input')[score]).click()
    await still(survey)
  }
  afterEach(() => {
    survey.remove()
    expect(clock.waiting(), 'nothing waits for what is gone').to.equal(0)
  })

  it('waits for nothing while nobody is there', async () => {
    await kiosk()
    found(survey.shadowRoot?.querySelector('.card')).dispatchEvent(new PointerEvent('pointerdown'))
    await still(survey)
    expect(clock.waiting()).to.equal(0)
    expect(document.activeElement === survey, 'it takes no focus').to.equal(false)
  })

  it('starts anew after its thanks, for somebody else', async () => {
    const shown = heard('heed-survey-shown')
    const submitted = heard('heed-survey-submitted')
    await kiosk()
    await waitUntil(() => shown.length === 1, 'it was shown', patient)
    await choose(3)
    await goOn(survey)
    inside<HTMLTextAreaElement>(survey, 'textarea').value = 'Too slow'
    inside(survey, 'textarea').dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }))
    await goOn(survey)
    await waitUntil(() => survey.shadowRoot?.querySelector('.thanks'), 'it thanks', { timeout: 10_000 })
    await still(survey)
    const counts = () => inside(survey, '.again p').textContent
    // Its words are fetched by themselves.
    await waitUntil(() => counts() === 'Starts again in 20 seconds', 'it says when', patient)
    await seconds(twenty - 1)
    expect(inside(survey, '.again p').textContent).to.equal('Starts again in 1 second')
    await seconds(1)
    await waitUntil(() => all(survey, 'input').length === 11, 'it asks again', { timeout: 10_000 })
    expect(all(survey, 'input').some(({ checked }) => checked)).to.equal(false)
    expect(clock.waiting()).to.equal(0)
    await waitUntil(() => shown.length === 2, 'it was shown to somebody else', patient)
    await choose(10)
    await goOn(survey)
    expect(inside<HTMLTextAreaElement>(survey, 'textarea').value).to.equal('')
    await goOn(survey)
    await waitUntil(() => submitted.length === 2, 'it was sent', { timeout: 10_000 })
    const [first, second] = submitted.map(({ detail }) => detail.response)
    expect(first?.answers).to.deep.equal({ score: 3, reason: 'Too slow' })
    expect(second?.answers).to.deep.equal({ score: 10 })
    expect(second?.response).not.to.equal(first?.response)
  })

  it('lets its thanks be read for as long as somebody touches it, and starts at once for who goes on', async () => {
    await kiosk()
    await bring(survey, 'thanks')
    await still(survey)
    await seconds(twenty - 1)
    inside(survey, '.thanks').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))
    await seconds(twenty - 1)
    expect(survey.shadowRoot?.querySelector('.thanks')).not.to.equal(null)
    inside(survey, '.again button').click()
    await waitUntil(() => survey.shadowRoot?.querySelector('.scale'), 'it asks again', { timeout: 10_000 })
  })

  it('asks after a minute without input whether somebody is there, and starts anew if nobody goes on', async () => {
    const dismissed = heard('heed-survey-dismissed')
    await kiosk()
    await choose(4)
    clock.move(aMinute - 1)
    await still(survey)
    expect(isAsking(survey)).to.equal(false)
    clock.move(1)
    await still(survey)
    expect(isAsking(survey)).to.equal(true)
    expect(focused() === inside(survey, '.ask button')).to.equal(true)
    expect(inside(survey, '.ask').ariaLabel, 'it has a name').to.equal('Feedback')
    expect(inside(survey, `#${inside(survey, '.ask').getAttribute('aria-describedby')}`).role).to.equal(
      'timer',
    )
    expect(inside(survey, '.ask p').textContent).to.equal('Starts again in 20 seconds')
    await seconds(twenty)
    await waitUntil(() => !survey.shadowRoot?.querySelector('.ask[open]'), 'it starts anew', {
      timeout: 10_000,
    })
    await still(survey)
    expect(all(survey, 'input').some(({ checked }) => checked)).to.equal(false)
    expect(clock.waiting()).to.equal(0)
    expect(dismissed, 'whoever went away dismissed it').to.have.length(1)
  })

  it('leaves who goes on where they were, with all they answered', async () => {
    await kiosk()
    await choose(4)
    found(all(survey, 'input')[4]).focus()
    for (const goes of [
      () => press('Enter'),
      () => press('Escape'),
      async () => found(dialog(survey)).click(),
    ]) {
      clock.move(aMinute)
      await still(survey)
      expect(isAsking(survey)).to.equal(true)
      await seconds(twenty - 1)
      await goes()
      await waitUntil(() => !dialog(survey), 'it goes on', { timeout: 10_000 })
      expect(all(survey, 'input').findIndex(({ checked }) => checked)).to.equal(4)
      expect(focused() === all(survey, 'input')[4]).to.equal(true)
    }
  })

  it('asks nobody who is at work: any key, touch or wheel starts the minute anew', async () => {
    await kiosk()
    await choose(4)
    for (const event of [
      new KeyboardEvent('keydown', { bubbles: true, composed: true }),
      new PointerEvent('pointerdown', { bubbles: true }),
      new WheelEvent('wheel', { bubbles: true }),
      new InputEvent('input', { bubbles: true }),
    ]) {
      clock.move(aMinute - 1)
      inside(survey, '.scale').dispatchEvent(event)
      await still(survey)
      expect(dialog(survey), event.type).to.equal(null)
    }
    expect(clock.waiting()).to.equal(1)
  })

  it('takes half an answer for somebody: what was written must not stay for the next', async () => {
    survey = await play(asking([items.date]), { surface: 'kiosk' })
    survey.clock = clock
    await still(survey)
    expect(clock.waiting()).to.equal(0)
    inside(survey, 'input').dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }))
    clock.move(aMinute)
    await still(survey)
    expect(isAsking(survey)).to.equal(true)
  })

  it('takes who pressed on without an answer for somebody', async () => {
    await kiosk()
    inside(survey, '.primary').click()
    await still(survey)
    clock.move(aMinute)
    await still(survey)
    expect(isAsking(survey)).to.equal(true)
  })

  it('gives the next the focus at the question where it had it, and takes none from the page', async () => {
    const field = document.body.appendChild(document.createElement('input'))
    await kiosk()
    await bring(survey, 'thanks')
    inside(survey, '.again button').focus()
    inside(survey, '.again button').click()
    await waitUntil(
      () => focused() === survey.shadowRoot?.querySelector('.question'),
      'at the question',
      patient,
    )
    await bring(survey, 'thanks')
    field.focus()
    await seconds(twenty)
    await waitUntil(() => survey.shadowRoot?.querySelector('.scale'), 'it asks again', patient)
    await still(survey)
    expect(document.activeElement === field).to.equal(true)
    field.remove()
  })

  it('waits for as long as sending takes', async () => {
    await kiosk()
    await bring(survey, 'sending')
    expect(clock.waiting()).to.equal(0)
  })

  it('lets no browser remember or offer what was written', async () => {
    const contact = { id: 'who', type: 'contact', text: 'Who are you?', fields: ['name', 'email'] }
    survey = await play(asking([contact]), { surface: 'kiosk' })
    survey.clock = clock
    await still(survey)
    for (const field of all(survey, 'form, input')) expect(field.autocomplete).to.equal('off')
    await write(survey as HeedSurvey, found(all(survey, 'input')[0]), 'Ada')
    survey.remove()
  })

  it('fills its page, with targets for a thumb at arm’s length', async () => {
    for (const [width, least] of [
      [320, 24],
      [1280, 64],
    ] as const) {
      const page = await pageOf(width)
      page.style.margin = '0'
      await kiosk({}, page)
      const box = inside(survey, '.card').getBoundingClientRect()
      expect([box.width, box.height]).to.deep.equal([width, 640])
      expect(inside(survey, '.card').role).to.equal('main')
      for (const target of all(survey, 'input, .primary')) {
        if (!target.checkVisibility()) continue
        const { width: wide, height } = target.getBoundingClientRect()
        expect(wide).to.be.at.least(least)
        expect(height).to.be.at.least(64)
      }
      survey.remove()
    }
  })
})
