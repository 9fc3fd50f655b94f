import './page.test.kit.ts'
import { expect } from '@open-wc/testing'
import { handClock } from './hands.test.kit.ts'
import { answer, asking, looks, play } from './items.test.kit.ts'
import { items } from './items.test.data.ts'
import { bring, found, frames, inside, put, still } from './look.test.kit.ts'
import { richPage } from './rich-page.test.kit.ts'
import { idleAfter } from './surfaces/kiosk.ts'

type Shot = readonly string[]

/** Every property of every element of a page, and what else can be told of it from outside. */
function shoot(body: HTMLElement, mine: readonly Element[]): Shot {
  const { documentElement, adoptedStyleSheets, defaultView } = body.ownerDocument
  const view = found(defaultView)
  const styles = mine.flatMap((element) => {
    const style = view.getComputedStyle(element)
    return Array.from(style, (name) => `${element.localName} ${name}: ${style.getPropertyValue(name)}`)
  })
  return [
    ...styles,
    ...mine.map((element) => (element.cloneNode() as Element).outerHTML),
    `scroll ${view.scrollX} ${view.scrollY} ${documentElement.scrollHeight}`,
    `sheets ${adoptedStyleSheets.length} ${body.ownerDocument.styleSheets.length}`,
    `names ${Object.keys(view).join(' ')}`,
    `stored ${body.ownerDocument.cookie} ${view.localStorage.length} ${view.sessionStorage.length}`,
    `history ${view.history.length} ${view.location.href} ${body.ownerDocument.title}`,
  ]
}

/** Lines of one that the other does not have. */
const differences = (before: Shot, after: Shot): Shot => after.filter((line, n) => line !== before[n])

/**
 * Surfaces that fill a box which the page gave them, and surfaces that come over the page. What is modal puts the page out of
 * reach, as any dialog does; browsers tell that by no style and no attribute, so that here, too, no difference is none at all.
 */
const places = {
  'in a box of the page': ['inline', 'page', 'kiosk'],
  'over the page': ['popover', 'tab', 'sheet', 'modal'],
} as const

describe('the page that a survey is a guest of', function () {
  // Thousands of properties, and machines that do other things beside.
  this.timeout(120_000)
  let page: Awaited<ReturnType<typeof richPage>>
  let mine: readonly Element[]
  let before: Shot
  const same = (when: string) => expect(differences(before, shoot(page.body, mine)), when).to.deep.equal([])

  it('is rich: more than 150 elements with 200 properties each', async () => {
    page = await richPage()
    const { body, place, view } = page
    view.scrollTo(0, place.offsetTop)
    const root = body.ownerDocument.documentElement
    mine = [root, ...root.querySelectorAll('*')]
    before = shoot(body, mine)
    expect(mine.length).to.be.above(150)
    expect(before.length, 'properties').to.be.above(150 * 200)
  })

  for (const [where, surfaces] of Object.entries(places))
    for (const surface of surfaces)
      it(`has every style of every element as it was, while a survey asks and thanks ${where} and after it has gone: ${surface}`, async () => {
        const clock = handClock()
        const parent = where === 'over the page' ? page.body : page.place
        const survey = await put('nps', { surface }, { page: parent, clock })
        survey.shadowRoot?.querySelector<HTMLElement>('button.tab')?.click()
        await still(survey)
        await bring(survey, 'chosen')
        // Only a kiosk asks whether somebody is there.
        clock.move(idleAfter)
        await still(survey)
        await frames()
        const modal = survey.shadowRoot?.querySelector<HTMLElement>(':modal')
        expect(Boolean(modal)).to.equal(surface === 'modal' || surface === 'kiosk')
        if (modal) {
          const link = found(page.body.querySelector('a'))
          link.focus({ preventScroll: true })
          expect(page.body.ownerDocument.activeElement === link, 'the page is in reach').to.equal(false)
        }
        same('it asks')
        if (surface === 'kiosk') modal?.click()
        await still(survey)
        await bring(survey, 'thanks')
        same('it thanks')
        survey.shadowRoot?.querySelector<HTMLElement>('.close, .again button')?.click()
        await still(survey)
        if (surface === 'kiosk') same('it asks the next')
        if (where === 'in a box of the page') survey.remove()
        same('it has gone')
        survey.remove()
      })

  it('has every style of every element as it was once every item was played', async () => {
    for (const look of looks) {
      const survey = await play(asking([items[look]]), { page: page.place })
      await answer(survey, look)
      inside(survey, '.primary').click()
      await still(survey)
      survey.remove()
    }
    same('every item has gone')
  })

  it('notices a difference, if there is one', async () => {
    const { body } = await richPage()
    const mine = [...body.querySelectorAll('*')]
    const before = shoot(body, mine)
    found(body.querySelector<HTMLElement>('h4')).style.letterSpacing = '1px'
    expect(differences(before, shoot(body, mine)).join()).to.contain('letter-spacing: 1px')
  })
})
