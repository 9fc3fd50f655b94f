import '../page.test.kit.ts'
import { expect, waitUntil } from '@open-wc/testing'
import { handClock } from '../hands.test.kit.ts'
import { ui } from '../locales/en.ts'
import { bring, focused, found, heard, inside, press, put, still } from '../look.test.kit.ts'
import type { SurveyElement } from '../survey-element.ts'

/** Milliseconds that the thanks stay while nobody is at them. */
const eightSeconds = 8_000

describe('the thanks of a survey that floats', () => {
  let survey: SurveyElement
  const clock = handClock()
  const card = () => survey.shadowRoot?.querySelector<HTMLElement>('.card')
  const happens = (event: Event) => found(card()).dispatchEvent(event)
  const pass = async (ms: number) => {
    clock.move(ms)
    await still(survey)
  }
  /** Thanks at which nobody points and where nothing has the focus, wherever the machine's pointer is. */
  const thank = async (surface: string, attributes = {}) => {
    survey = await put('nps', { surface, ...attributes }, { clock })
    survey.shadowRoot?.querySelector<HTMLElement>('button.tab')?.click()
    await still(survey)
    await bring(survey, 'thanks')
    ;(focused() as HTMLElement | null)?.blur()
    happens(new PointerEvent('pointerleave'))
  }
  afterEach(() => {
    survey.remove()
    expect(clock.waiting(), 'nothing waits for what is gone').to.equal(0)
  })

  for (const surface of ['popover', 'sheet', 'tab'])
    it(`leave by themselves after eight seconds, which is no dismissal: ${surface}`, async () => {
      const dismissed = heard('heed-survey-dismissed')
      await thank(surface)
      expect(inside(survey, '.thanks').textContent).to.equal(ui.thanks)
      await pass(eightSeconds - 1)
      expect(card()?.checkVisibility()).to.equal(true)
      await pass(1)
      expect(card()).to.equal(null)
      expect(dismissed).to.have.length(0)
    })

  it('stay for as long as somebody points at them, and eight seconds more', async () => {
    await thank('popover')
    await pass(eightSeconds - 1)
    happens(new PointerEvent('pointerenter'))
    await pass(10 * eightSeconds)
    happens(new PointerEvent('pointerleave'))
    await pass(eightSeconds - 1)
    expect(card()?.checkVisibility()).to.equal(true)
    await pass(1)
    expect(card()).to.equal(null)
  })

  it('stay for as long as the focus is inside, and eight seconds more', async () => {
    await thank('popover')
    const field = document.body.appendChild(document.createElement('input'))
    inside(survey, '.close').focus()
    await pass(10 * eightSeconds)
    field.focus()
    await pass(eightSeconds - 1)
    expect(card()?.checkVisibility()).to.equal(true)
    await pass(1)
    expect(card()).to.equal(null)
    expect(document.activeElement === field, 'the focus is where it was').to.equal(true)
    field.remove()
  })

  it('stay while somebody points at them, though the focus goes elsewhere', async () => {
    await thank('popover')
    inside(survey, '.close').focus()
    happens(new PointerEvent('pointerenter'))
    ;(focused() as HTMLElement).blur()
    await pass(10 * eightSeconds)
    expect(card()?.checkVisibility()).to.equal(true)
  })

  it('stay while the focus is inside, though nobody points at them any more', async () => {
    await thank('popover')
    inside(survey, '.close').focus()
    happens(new PointerEvent('pointerenter'))
    happens(new PointerEvent('pointerleave'))
    await pass(10 * eightSeconds)
    expect(card()?.checkVisibility()).to.equal(true)
  })

  it('stay where the keyboard brought the focus, until it closes them', async () => {
    survey = await put('nps', { surface: 'popover' }, { clock })
    survey.focus()
    await press('5')
    await press('Enter')
    await still(survey)
    await press('Tab')
    await press('Tab')
    expect(focused() === inside(survey, '.primary')).to.equal(true)
    await press('Enter')
    await waitUntil(() => survey.shadowRoot?.querySelector('.thanks'), 'it thanks', { timeout: 10_000 })
    await still(survey)
    expect(focused() === inside(survey, '.thanks')).to.equal(true)
    await pass(10 * eightSeconds)
    expect(card()?.checkVisibility()).to.equal(true)
    await press('Tab')
    expect(focused() === inside(survey, '.close')).to.equal(true)
    await press('Enter')
    await still(survey)
    expect(card()).to.equal(null)
  })

  it('wait for nothing once the page took them away', async () => {
    await thank('popover')
    const old = found(card())
    survey.remove()
    expect(clock.waiting()).to.equal(0)
    for (const event of ['pointerenter', 'pointerleave']) old.dispatchEvent(new PointerEvent(event))
    expect(clock.waiting(), 'whatever happens to what was there').to.equal(0)
  })
})
