import './page.test.kit.ts'
import { expect } from '@open-wc/testing'
import { answer, asking, looks, play } from './items.test.kit.ts'
import { items } from './items.test.data.ts'
import { bring, found, frames, inside, put, still } from './look.test.kit.ts'
import { richPage } from './rich-page.test.kit.ts'

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

describe('the page that a survey is a guest of', function () {
  // Thousands of properties, and machines that do other things beside.
  this.timeout(120_000)

  it('has every style of every element as it was: while a survey is shown, played, and after it has gone', async () => {
    const { body, place, view } = await richPage()
    view.scrollTo(0, place.offsetTop)
    const mine = [
      body.ownerDocument.documentElement,
      ...body.ownerDocument.documentElement.querySelectorAll('*'),
    ]
    expect(mine.length).to.be.above(150)
    const before = shoot(body, mine)
    expect(before.length, 'properties').to.be.above(150 * 200)
    const same = (when: string) => expect(differences(before, shoot(body, mine)), when).to.deep.equal([])

    for (const surface of ['inline', 'popover']) {
      const survey = await put('nps', { surface }, { page: surface === 'inline' ? place : body })
      await frames()
      same(`${surface}, shown`)
      await bring(survey, 'thanks')
      same(`${surface}, thanks`)
      if (surface === 'popover') {
        inside(survey, '.close').click()
        await still(survey)
        same(`${surface}, closed`)
      }
      survey.remove()
      same(`${surface}, gone`)
    }
    for (const look of looks) {
      const survey = await play(asking([items[look]]), { page: place })
      await answer(survey, look)
      inside(survey, '.primary').click()
      await still(survey)
      survey.remove()
    }
    same('every item, gone')
  })

  it('notices a difference, if there is one', async () => {
    const { body } = await richPage()
    const mine = [...body.querySelectorAll('*')]
    const before = shoot(body, mine)
    found(body.querySelector<HTMLElement>('h4')).style.letterSpacing = '1px'
    expect(differences(before, shoot(body, mine)).join()).to.contain('letter-spacing: 1px')
  })
})
