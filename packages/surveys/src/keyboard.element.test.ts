import './define/ces.ts'
import './define/csat.ts'
import './define/nps.ts'
import { expect } from '@open-wc/testing'
import { handClock } from './hands.test.kit.ts'
import { all, found, focused, goOn, heard, inside, kinds, press, put, still } from './look.test.kit.ts'
import type { SurveyElement } from './survey-element.ts'

const scales = { nps: [0, 10], csat: [1, 5], ces: [1, 7] } as const

/** Keys, and the score that must be chosen after them; a number among the keys is time that passes. */
type Line = readonly [
  keys: readonly (string | number)[],
  score: (min: number, max: number) => number | undefined,
]

/** What the keyboard does on a fresh scale. The same in every engine; arrows are in reading direction. */
const contract: readonly Line[] = [
  [[], () => undefined],
  [[' '], (min) => min],
  [['onward'], (min) => min + 1],
  [['onward', 'onward', 'backward'], (min) => min + 1],
  [['ArrowDown', 'ArrowDown', 'ArrowUp'], (min) => min + 1],
  [['End'], (_, max) => max],
  [['End', 'onward'], (min) => min],
  [['Home', 'backward'], (_, max) => max],
  [['4', 'Home'], (min) => min],
  [['3'], () => 3],
  [['3', 'onward'], () => 4],
  [['0'], (min) => (min === 0 ? 0 : undefined)],
  [['9'], (_, max) => (max >= 9 ? 9 : undefined)],
  [['1', '0'], (_, max) => (max === 10 ? 10 : 1)],
  [['1', 801, '0'], (min) => (min === 0 ? 0 : 1)],
  [['x', 'PageDown'], () => undefined],
]

const chosen = (survey: SurveyElement) => {
  const marked = all(survey, 'input').filter((input) => input.checked)
  expect(marked).to.have.length.at.most(1)
  return marked[0] ? Number(marked[0].value) : undefined
}

describe('the keyboard', () => {
  for (const kind of kinds) {
    for (const lang of ['en', 'ar']) {
      it(`plays ${kind} by the same contract, ${lang === 'ar' ? 'right to left' : 'left to right'}`, async () => {
        const [min, max] = scales[kind]
        const arrows: Record<string, string> =
          lang === 'ar'
            ? { onward: 'ArrowLeft', backward: 'ArrowRight' }
            : { onward: 'ArrowRight', backward: 'ArrowLeft' }
        for (const [keys, score] of contract) {
          const clock = handClock()
          const survey = await put(kind, { lang }, { clock })
          survey.focus()
          for (const key of keys) {
            if (typeof key === 'number') clock.move(key)
            else await press(arrows[key] ?? key)
          }
          await still(survey)
          expect(chosen(survey), `${kind} ${lang} ${keys.join(' ')}`).to.equal(score(min, max))
          if (keys.length > 0 && chosen(survey) !== undefined) {
            expect((focused() as HTMLInputElement).value, 'the focus is on what is chosen').to.equal(
              `${chosen(survey)}`,
            )
          }
          expect(all(survey, 'textarea'), 'no key went on by itself').to.have.length(0)
          survey.remove()
        }
      })
    }

    it(`finds one tab stop in the scale of ${kind}, fresh and chosen, then the button`, async () => {
      const before = document.body.appendChild(document.createElement('button'))
      const survey = await put(kind)
      before.focus()
      await press('Tab')
      expect((focused() as HTMLInputElement).value).to.equal(`${scales[kind][0]}`)
      await press('Tab')
      expect(focused() === inside(survey, '.primary')).to.equal(true)
      survey.focus()
      await press('4')
      await press('Tab')
      expect(focused() === inside(survey, '.primary')).to.equal(true)
      before.focus()
      await press('Tab')
      expect((focused() as HTMLInputElement).value).to.equal('4')
      survey.remove()
      before.remove()
    })
  }

  it('goes on with Enter, writes lines with Enter, and comes back to what was chosen', async () => {
    const answered = heard('heed-survey-answered')
    const submitted = heard('heed-survey-submitted')
    const survey = await put('nps')
    survey.focus()
    await press('7')
    await press('Enter')
    await still(survey)
    expect(focused() === inside(survey, 'textarea')).to.equal(true)
    expect(answered.map(({ detail }) => detail.answer)).to.deep.equal([7])
    await press('a')
    await press('Enter')
    await press('b')
    expect(inside<HTMLTextAreaElement>(survey, 'textarea').value).to.equal('a\nb')
    expect(submitted).to.have.length(0)
    await press('Tab')
    expect(focused()?.textContent?.trim()).to.equal('Back')
    await press('Enter')
    await still(survey)
    expect((focused() as HTMLInputElement).value).to.equal('7')
    await press('Enter')
    await still(survey)
    expect(inside<HTMLTextAreaElement>(survey, 'textarea').value, 'what was written is still there').to.equal(
      'a\nb',
    )
    survey.remove()
  })

  it('takes the keys it uses for itself, so that the page does not scroll, and no others', async () => {
    const survey = await put('nps')
    for (const [key, taken] of Object.entries({
      ArrowDown: true,
      ArrowRight: true,
      Home: true,
      End: true,
      5: true,
      Tab: false,
      Enter: false,
      PageDown: false,
      x: false,
    })) {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true })
      found(all(survey, 'input')[0]).dispatchEvent(event)
      expect(event.defaultPrevented, key).to.equal(taken)
    }
    survey.remove()
  })

  it('leaves combinations to the browser', async () => {
    const survey = await put('nps')
    survey.focus()
    for (const modifier of ['ctrlKey', 'altKey', 'metaKey']) {
      const event = new KeyboardEvent('keydown', {
        key: '5',
        [modifier]: true,
        bubbles: true,
        cancelable: true,
        composed: true,
      })
      found(all(survey, 'input')[0]).dispatchEvent(event)
      expect(event.defaultPrevented).to.equal(false)
    }
    await still(survey)
    expect(chosen(survey)).to.equal(undefined)
    survey.remove()
  })

  it('is shown the way when nothing was chosen: the focus goes to the scale', async () => {
    const survey = await put('ces')
    inside(survey, '.primary').focus()
    await goOn(survey)
    expect((focused() as HTMLInputElement).value).to.equal('1')
    expect(inside(survey, '#error').textContent).to.equal('Choose a number from 1 to 7')
    survey.remove()
  })
})
