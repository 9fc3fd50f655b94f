import '../page.test.kit.ts'
import type { Surface } from '@heed/schema'
import { expect, waitUntil } from '@open-wc/testing'
import { all, bring, found, frames, heard, inside, pageOf, put, still } from '../look.test.kit.ts'
import { nps } from '../presets/nps.ts'
import type { SurveyElement } from '../survey-element.ts'

const surfaces = ['inline', 'popover', 'modal', 'tab', 'sheet', 'page', 'kiosk'] as const
const floating: readonly Surface[] = ['popover', 'modal', 'tab', 'sheet']

/** Puts a survey on its surface, opened. */
async function open(surface: string, page = document.body, lang = 'en'): Promise<SurveyElement> {
  const survey = await put('nps', { surface, lang }, { page })
  survey.shadowRoot?.querySelector<HTMLElement>('button.tab')?.click()
  await still(survey)
  return survey
}

describe('a survey on any surface', function () {
  // Many looks in one test, and machines that do other things beside.
  this.timeout(60_000)
  let survey: SurveyElement
  afterEach(() => survey.remove())

  it('stands where its attribute says, else where its definition says, else in the page', async () => {
    const definition = {
      ...nps(),
      delivery: { trigger: { event: 'order_placed' }, surface: 'sheet' as const },
    }
    const at = () => inside(survey, '.card').dataset['surface']
    survey = await put('nps', {}, { definition })
    expect(at()).to.equal('sheet')
    survey.remove()
    survey = await put('nps', { surface: 'modal' }, { definition })
    expect(at()).to.equal('modal')
    survey.remove()
    survey = await put('nps')
    expect(at()).to.equal('inline')
    survey.remove()
    survey = await put('nps', { surface: 'ceiling' })
    expect(at(), 'where there is none of that name').to.equal('popover')
  })

  it('moves with what was answered when it is told another surface', async () => {
    const shown = heard('heed-survey-shown')
    const dismissed = heard('heed-survey-dismissed')
    survey = await put('nps', { surface: 'inline' })
    await bring(survey, 'chosen')
    for (const surface of [...surfaces, ...surfaces.toReversed()]) {
      survey.surface = surface
      const part = () => survey.shadowRoot?.querySelector<HTMLElement>('.card,button.tab')
      await waitUntil(() => part()?.dataset['surface'] === surface, surface, { timeout: 10_000 })
      survey.shadowRoot?.querySelector<HTMLElement>('button.tab')?.click()
      await still(survey)
      await frames()
      expect(all(survey, 'input').findIndex(({ checked }) => checked)).to.equal(2)
      expect(found(survey.shadowRoot).querySelectorAll('.card')).to.have.length(1)
    }
    expect(inside(survey, '.card').role).to.equal(null)
    expect([shown.length, dismissed.length]).to.deep.equal([1, 0])
  })

  it('is printed where it is part of the page only', async () => {
    for (const surface of surfaces) {
      survey?.remove()
      survey = await put('nps', { surface })
      const part = () => inside(survey, '.card,button.tab')
      const rules = found(survey.shadowRoot)
        .adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules])
        .filter((rule) => rule instanceof CSSMediaRule)
        .filter(({ media }) => media.mediaText === 'print')
        .flatMap(({ cssRules }) => [...cssRules] as CSSStyleRule[])
      const hidden = () =>
        rules.some(({ selectorText, style }) => part().matches(selectorText) && style.display === 'none')
      expect(hidden(), surface).to.equal(floating.includes(surface))
      if (surface !== 'tab') continue
      part().click()
      await still(survey)
      expect(part().matches('.card')).to.equal(true)
      expect(hidden(), 'the open tab').to.equal(true)
    }
  })

  for (const width of [320, 560, 1280]) {
    it(`fits ${width} px, in any state and direction, and a window of 256 px, as at 400 %`, async () => {
      const page = await pageOf(width)
      page.style.margin = '0'
      const frame = found(page.ownerDocument.defaultView?.frameElement) as HTMLIFrameElement
      frame.height = width === 320 ? '256' : '640'
      const least = width < 560 ? 24 : 44
      for (const surface of surfaces) {
        // The longest words, and the other direction; every other look is in `../access`.
        for (const lang of ['de', 'ar']) {
          for (const state of ['error', 'follow-up', 'thanks'] as const) {
            survey?.remove()
            survey = await open(surface, page, lang)
            await bring(survey, state)
            await still(survey)
            const about = `${surface} ${lang} ${state}`
            const root = page.ownerDocument.documentElement
            expect(root.scrollWidth, about).to.be.at.most(root.clientWidth)
            const card = inside(survey, '.card')
            expect(card.scrollWidth, about).to.be.at.most(card.clientWidth)
            const { top, bottom } = card.getBoundingClientRect()
            if (floating.includes(surface)) {
              expect([top >= 0, bottom <= Number(frame.height)], about).to.deep.equal([true, true])
            }
            for (const target of all(survey, 'input, button, textarea')) {
              if (!target.checkVisibility()) continue
              const { width: wide, height } = target.getBoundingClientRect()
              expect(Math.min(wide, height), `${about} ${target.outerHTML}`).to.be.at.least(least)
            }
          }
        }
      }
      frame.height = '640'
    })
  }

  it('is the main part of the page that it fills, with a heading', async () => {
    const field = document.body.appendChild(document.createElement('input'))
    field.focus()
    survey = await put('nps', { surface: 'page' })
    await frames()
    expect(document.activeElement === field, 'it takes no focus').to.equal(true)
    const heading = inside(survey, '[role=heading]')
    expect([heading.textContent, heading.ariaLevel]).to.deep.equal(['Feedback', '1'])
    expect(inside(survey, '.card').role).to.equal('main')
    expect(all(survey, '.close')).to.have.length(0)
    await bring(survey, 'thanks')
    expect(inside(survey, '.thanks').checkVisibility(), 'it stays').to.equal(true)
    field.remove()
  })

  it('is no second main part where the page has one, around it or beside it', async () => {
    for (const surface of ['page', 'kiosk'])
      for (const name of ['main', 'div'])
        for (const isAround of [true, false]) {
          survey?.remove()
          const own = document.body.appendChild(document.createElement(name))
          if (name === 'div') own.role = 'main'
          survey = await put('nps', { surface }, { page: isAround ? own : document.body })
          expect(inside(survey, '.card').role, `${surface} ${name} ${isAround}`).to.equal('region')
          own.remove()
        }
  })

  it('keeps to itself where two are on one page', async () => {
    const other = await open('popover')
    survey = await open('tab')
    found(all(survey, 'input')[7]).click()
    await still(survey)
    expect(all(other, 'input').some(({ checked }) => checked)).to.equal(false)
    inside(other, '.close').click()
    await still(other)
    expect(other.shadowRoot?.querySelector('.card')).to.equal(null)
    expect(inside(survey, '.card').checkVisibility()).to.equal(true)
    other.remove()
  })
})
