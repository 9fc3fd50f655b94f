import './page.test.kit.ts'
import { expect } from '@open-wc/testing'
import { playItem, send } from './items.test.kit.ts'
import { all, found, focused, inside, press, still } from './look.test.kit.ts'

describe('a ranking, moved', () => {
  it('keeps the focus on what is moved in a ranking, and says where it went', async () => {
    const survey = await playItem('ranking')
    inside(survey, '.down').focus()
    await press('Enter')
    await still(survey)
    expect(focused()?.ariaLabel).to.equal('Move The price down')
    expect(found(focused()?.closest('li')) === (all(survey, 'li')[1] as unknown)).to.equal(true)
    expect(inside(survey, '[role=status]').textContent).to.equal('The price: place 2 of 3')
    survey.remove()
  })

  it('moves in a ranking by dragging too, and with one tap on a button', async () => {
    const survey = await playItem('ranking')
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
    survey.remove()
  })
})
