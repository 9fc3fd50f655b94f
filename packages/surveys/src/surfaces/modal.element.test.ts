import '../page.test.kit.ts'
import { expect, waitUntil } from '@open-wc/testing'
import { bring, focused, frames, heard, inside, press, put, still } from '../look.test.kit.ts'
import { ui } from '../locales/en.ts'
import type { SurveyElement } from '../survey-element.ts'

const dialog = (survey: SurveyElement) => survey.shadowRoot?.querySelector<HTMLDialogElement>('dialog.card')
const isOpen = (survey: SurveyElement) => Boolean(dialog(survey)?.matches(':modal'))

describe('a survey as a modal', () => {
  const surveys: SurveyElement[] = []
  const parts: HTMLElement[] = []
  const modal = async (attributes = {}) => {
    const survey = await put('nps', { surface: 'modal', ...attributes })
    surveys.push(survey)
    return survey
  }
  const part = <E extends HTMLElement>(element: E): E => {
    parts.push(element)
    document.body.append(element)
    return element
  }
  /** What the visitor was at when it came. */
  const before = () => {
    const button = part(document.createElement('button'))
    button.textContent = 'Order'
    button.focus()
    return button
  }
  afterEach(() => {
    for (const one of [...surveys.splice(0), ...parts.splice(0)]) one.remove()
  })

  it('is a dialog with a name, in front of a page that is out of reach, and the focus goes in', async () => {
    const host = before()
    const survey = await modal()
    expect(isOpen(survey)).to.equal(true)
    expect(dialog(survey)?.ariaLabel).to.equal(ui.title)
    expect(focused() === inside(survey, '.question')).to.equal(true)
    host.focus()
    expect(document.activeElement === survey, 'the page can’t take it back').to.equal(true)
  })

  it('goes at Escape, and the focus returns to where it was', async () => {
    const dismissed = heard('heed-survey-dismissed')
    const host = before()
    const survey = await modal()
    let escaped = false
    const hear = () => (escaped = true)
    document.addEventListener('keydown', hear)
    await press('Escape')
    document.removeEventListener('keydown', hear)
    await still(survey)
    expect(dialog(survey)).to.equal(null)
    expect(escaped, 'the page’s own dialogs do not hear it').to.equal(false)
    expect(document.activeElement === host).to.equal(true)
    expect(dismissed).to.have.length(1)
  })

  it('goes at Escape when nothing in it has the focus either', async () => {
    const dismissed = heard('heed-survey-dismissed')
    const survey = await modal()
    ;(focused() as HTMLElement).blur()
    await press('Escape')
    await waitUntil(() => !dialog(survey), 'it is gone', { timeout: 10_000 })
    await frames()
    expect(dismissed).to.have.length(1)
  })

  it('goes by its button, and the focus returns to where it was', async () => {
    const host = before()
    const survey = await modal()
    inside(survey, '.close').click()
    await still(survey)
    expect(dialog(survey)).to.equal(null)
    expect(document.activeElement === host).to.equal(true)
  })

  it('gives the page back when the page takes it away', async () => {
    const host = before()
    const survey = await modal()
    survey.remove()
    host.focus()
    expect(document.activeElement === host).to.equal(true)
    document.body.append(survey)
    await waitUntil(() => isOpen(survey), 'and comes back with it', { timeout: 10_000 })
  })

  it('waits while the page has a modal of its own, and is not shown until then', async () => {
    const shown = heard('heed-survey-shown')
    const native = part(document.createElement('dialog'))
    native.append(document.createElement('button'))
    native.showModal()
    const survey = await modal()
    await frames()
    expect([isOpen(survey), shown.length, native.contains(document.activeElement)]).to.deep.equal([
      false,
      0,
      true,
    ])
    native.close()
    await waitUntil(() => isOpen(survey), 'its turn', { timeout: 10_000 })
    await waitUntil(() => shown.length, 'it was shown', { timeout: 10_000 })
  })

  it('steps back for a modal that the page opens meanwhile, and is not dismissed by that', async () => {
    const dismissed = heard('heed-survey-dismissed')
    before()
    const survey = await modal()
    const own = part(document.createElement('div'))
    own.setAttribute('role', 'dialog')
    own.setAttribute('aria-modal', 'true')
    own.tabIndex = -1
    own.textContent = 'Your session ends soon'
    await waitUntil(() => !isOpen(survey), 'it stepped back', { timeout: 10_000 })
    own.focus()
    await frames()
    expect(document.activeElement === own, 'the focus is the page’s').to.equal(true)
    own.remove()
    await waitUntil(() => isOpen(survey), 'it is back', { timeout: 10_000 })
    const native = part(document.createElement('dialog'))
    native.append(document.createElement('button'))
    native.showModal()
    await waitUntil(() => !isOpen(survey), 'it stepped back', { timeout: 10_000 })
    expect(native.contains(document.activeElement), 'the focus is the page’s').to.equal(true)
    native.close()
    await waitUntil(() => isOpen(survey), 'it is back', { timeout: 10_000 })
    expect(dismissed).to.have.length(0)
  })

  it('puts no page out of reach that it can’t be seen on', async () => {
    const host = before()
    const room = part(document.createElement('div'))
    room.hidden = true
    const survey = await put('nps', { surface: 'modal' }, { page: room })
    surveys.push(survey)
    await frames()
    expect([isOpen(survey), document.activeElement === host]).to.deep.equal([false, true])
    room.hidden = false
    await waitUntil(() => isOpen(survey), 'it can be seen', { timeout: 10_000 })
  })

  it('keeps its thanks, and the focus in them, until they are closed', async () => {
    const dismissed = heard('heed-survey-dismissed')
    const host = before()
    const survey = await modal()
    await bring(survey, 'thanks')
    await still(survey)
    expect(focused() === inside(survey, '.thanks')).to.equal(true)
    await press('Tab')
    expect(focused() === inside(survey, '.close')).to.equal(true)
    await press('Enter')
    await still(survey)
    expect(dialog(survey)).to.equal(null)
    expect(document.activeElement === host).to.equal(true)
    expect(dismissed).to.have.length(0)
  })

  it('lets another survey that is modal wait for its turn, and those that float for its end', async () => {
    const floats = await put('csat', { surface: 'popover' })
    surveys.push(floats)
    const seen = () => inside(floats, '.card').checkVisibility()
    const first = await modal()
    const second = await modal({ survey: 'second' })
    await frames()
    expect([isOpen(first), isOpen(second), seen()]).to.deep.equal([true, false, false])
    await press('Escape')
    await waitUntil(() => isOpen(second), 'its turn', { timeout: 10_000 })
    await frames()
    expect(seen()).to.equal(false)
    await press('Escape')
    await waitUntil(seen, 'nothing is modal any more', { timeout: 10_000 })
  })
})
