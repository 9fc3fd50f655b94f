import { expect } from '@open-wc/testing'
import { always, embed, frame, load, words } from './embed.test.kit.ts'
import { found, inside, pageOf } from './look.test.kit.ts'
import { waitUntil } from '@heed/test-elements/wait-until'

/** Width and height. */
const box = (element: Element) => {
  const { width, height } = element.getBoundingClientRect()
  return [Math.round(width), Math.round(height)]
}

/** The part of the page that is for embeds, with a frame of air as pages have it. */
const mainOf = async (width: number) => {
  const page = await pageOf(width)
  const main = page.ownerDocument.createElement('main')
  page.append(main)
  return main
}

describe('the look of an embed', () => {
  for (const width of [320, 1280]) {
    it(`keeps its box at ${width} px, whatever is in it, and whatever comes after it in its place`, async () => {
      const main = await mainOf(width)
      const element = await embed({}, {}, main)
      const next = main.ownerDocument.createElement('p')
      main.append(next)
      const places: unknown[] = []
      const look = () => places.push([...box(element), Math.round(next.getBoundingClientRect().top)])
      look()
      element.lang = 'ar'
      await waitUntil(() => inside(element, '[part=placeholder]').dir === 'rtl')
      look()
      load(element).click()
      await waitUntil(() => frame(element))
      look()
      element.choices = { functional: true }
      await element.updateComplete
      element.choices = { functional: false }
      await element.updateComplete
      look()
      expect(new Set(places.map(String)).size).to.equal(1)
      expect(box(element)[0]).to.equal(box(main)[0])
    })

    it(`shows all its words at ${width} px`, async () => {
      const main = await mainOf(width)
      for (const lang of ['en', 'de', 'ar']) {
        const element = await embed({ lang }, {}, main)
        await waitUntil(() => inside(element, '[part=placeholder]').lang === lang)
        const { scrollWidth, clientWidth, scrollHeight, clientHeight } = inside(element, '[part=placeholder]')
        expect([scrollWidth, scrollHeight], lang).to.deep.equal([clientWidth, clientHeight])
        element.remove()
      }
    })
  }

  it('takes the shape that the site gives it, by an attribute or by CSS', async () => {
    const main = await mainOf(1280)
    const element = await embed({ ratio: '4 / 1' }, {}, main)
    element.style.inlineSize = '1200px'
    expect(box(element)).to.deep.equal([1200, 300])
    element.ratio = undefined
    await element.updateComplete
    expect(box(element)).to.deep.equal([1200, 675])
    element.style.inlineSize = '300px'
    expect(box(element)).to.deep.equal([300, 240])
    element.style.minBlockSize = '0'
    expect(box(element)).to.deep.equal([300, 169])
  })

  it('fills its box with the frame, and with the site’s own picture under the words', async () => {
    const main = await mainOf(1280)
    const element = await embed({}, {}, main)
    const picture = main.ownerDocument.createElement('img')
    picture.slot = 'poster'
    picture.alt = ''
    element.append(picture)
    expect(box(picture)).to.deep.equal(box(element))
    load(element).click()
    await waitUntil(() => frame(element))
    expect(box(found(frame(element)))).to.deep.equal(box(element))
  })

  it('speaks Arabic from right to left, and no English', async () => {
    const element = await embed({ lang: 'ar' }, { title: 'خريطة' })
    await waitUntil(() => inside(element, '[part=placeholder]').dir === 'rtl')
    expect(words(element)).not.to.match(/Load|Always|Privacy|gets/)
    const { left } = found(always(element)).getBoundingClientRect()
    expect(load(element).getBoundingClientRect().left).to.be.greaterThan(left)
  })
})
