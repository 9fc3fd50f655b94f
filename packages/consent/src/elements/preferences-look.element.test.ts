import '../define/preferences.ts'
import { expect } from '@open-wc/testing'
import { boxes, dialog, preferences, words } from './preferences.test.kit.ts'
import { found, inside, pageOf, weight } from './look.test.kit.ts'

describe('the look of the consent preferences', () => {
  for (const width of [320, 1280]) {
    it(`weigh their answers equally, in a window of ${width} px`, async () => {
      const page = await pageOf(width)
      for (const lang of ['en', 'de', 'ar']) {
        const element = await preferences(lang, {}, page)
        expect(weight(inside(element, '[part~=reject]'))).to.deep.equal(
          weight(inside(element, '[part~=accept]')),
        )
        const { left, right, top, bottom } = found(dialog(element)).getBoundingClientRect()
        expect(left >= 0 && top >= 0 && right <= width && bottom <= 720.5).to.equal(true)
        expect(inside(element, '.scroll').scrollWidth).to.be.at.most(inside(element, '.scroll').clientWidth)
        element.close()
      }
    })
  }

  it('speak Arabic from right to left', async () => {
    const element = await preferences('ar')
    expect([dialog(element)?.lang, dialog(element)?.dir]).to.deep.equal(['ar', 'rtl'])
    expect(words(element)).not.to.match(/Reject|Accept|Save|Always/)
    const box = found(boxes(element)[0]).getBoundingClientRect()
    const label = inside(element, 'label').getBoundingClientRect()
    expect(Math.round(box.left - label.left)).to.equal(0)
  })
})
