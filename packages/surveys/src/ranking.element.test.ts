import './page.test.kit.ts'
import { expect } from '@open-wc/testing'
import { playItem, send } from './items.test.kit.ts'
import { all, findings, focused, found, inside, press, still } from './look.test.kit.ts'
import type { HeedSurvey } from './heed-survey.ts'

describe('a ranking', () => {
  let survey: HeedSurvey
  afterEach(() => survey?.remove())
  const names = () => all(survey, '.name').map(({ textContent }) => textContent.trim())
  const taken = () => all(survey, '[aria-pressed="true"]').map(({ textContent }) => textContent.trim())
  const said = () => inside(survey, '[role=status]').textContent

  it('is a list of buttons with their places in their names, one of which is a tab stop', async () => {
    survey = await playItem('ranking')
    expect(names()).to.deep.equal([
      '1 The price',
      '2 How fast it came',
      '3 How carefully everything was packed, plants and pots alike',
    ])
    inside(survey, '.name').focus()
    await press('ArrowDown')
    expect(all(survey, '.name').map(({ tabIndex }) => tabIndex)).to.deep.equal([-1, 0, -1])
    expect(focused() === all(survey, '.name')[1]).to.equal(true)
  })

  it('says what is taken, takes the focus along, and says each place that it comes to', async () => {
    survey = await playItem('ranking')
    inside(survey, '.name').focus()
    await press(' ')
    expect(taken()).to.deep.equal(['1 The price'])
    expect(await findings(survey)).to.deep.equal([])
    await press('ArrowDown')
    await still(survey)
    expect(said()).to.equal('The price: place 2 of 3')
    expect(taken()).to.deep.equal(['2 The price'])
    expect(focused()?.textContent.trim()).to.equal('2 The price')
    await press('Escape')
    await still(survey)
    expect(taken()).to.deep.equal([])
    expect(focused()?.textContent.trim()).to.equal('1 The price')
  })

  it('is left with nothing taken, and the moves stay', async () => {
    survey = await playItem('ranking')
    inside(survey, '.name').focus()
    await press(' ')
    await press('End')
    await still(survey)
    await press('Tab')
    expect(taken()).to.deep.equal([])
    expect((await send(survey)).answers).to.deep.equal({ item: ['speed', 'care', 'price'] })
  })

  it('moves by two taps: on what, then on where', async () => {
    survey = await playItem('ranking')
    found(all(survey, '.name')[2]).click()
    found(all(survey, '.name')[0]).click()
    await still(survey)
    expect(taken()).to.deep.equal([])
    expect((await send(survey)).answers).to.deep.equal({ item: ['care', 'price', 'speed'] })
  })

  it('takes the order that it shows for an answer once that was confirmed', async () => {
    survey = await playItem('ranking')
    found(all(survey, '.name')[1]).click()
    found(all(survey, '.name')[1]).click()
    await still(survey)
    expect((await send(survey)).answers).to.deep.equal({ item: ['price', 'speed', 'care'] })
  })

  it('keeps the focus on what is moved in a ranking, and says where it went', async () => {
    survey = await playItem('ranking')
    inside(survey, '.down').focus()
    await press('Enter')
    await still(survey)
    expect(focused()?.ariaLabel).to.equal('Move The price down')
    expect(found(focused()?.closest('li')) === (all(survey, 'li')[1] as unknown)).to.equal(true)
    expect(inside(survey, '[role=status]').textContent).to.equal('The price: place 2 of 3')
  })

  it('moves in a ranking by dragging too, and with one tap on a button', async () => {
    survey = await playItem('ranking')
    const grip = inside(survey, '.grip')
    const list = inside(survey, 'ol')
    // A pointer of a test can't be captured.
    grip.setPointerCapture = () => {}
    const at = (index: number) => {
      const { top, height } = found(list.children[index]).getBoundingClientRect()
      return { bubbles: true, composed: true, pointerId: 1, clientY: top + height / 2 }
    }
    grip.dispatchEvent(new PointerEvent('pointerdown', at(0)))
    grip.dispatchEvent(new PointerEvent('pointermove', at(1)))
    await still(survey)
    grip.dispatchEvent(new PointerEvent('pointermove', at(2)))
    await still(survey)
    grip.dispatchEvent(new PointerEvent('pointerup', at(2)))
    grip.dispatchEvent(new PointerEvent('pointermove', at(0)))
    await still(survey)
    expect((await send(survey)).answers).to.deep.equal({ item: ['speed', 'care', 'price'] })
  })
})
