import './page.test.kit.ts'
import { expect } from '@open-wc/testing'
import {
  all,
  bring,
  contrast,
  findings,
  found,
  inside,
  kinds,
  pageOf,
  put,
  states,
  still,
} from './look.test.kit.ts'

/** Every scheme and every direction at every width, each pair of them at one. */
const pairs = {
  320: [
    ['light', 'en'],
    ['dark', 'ar'],
  ],
  1280: [
    ['dark', 'en'],
    ['light', 'ar'],
  ],
} as const

let looks = 0

describe('for everyone: axe finds nothing, and nothing it can’t make out', function () {
  // Many looks in one test, and machines that do other things beside.
  this.timeout(60_000)

  for (const kind of kinds) {
    for (const surface of ['inline', 'popover']) {
      for (const width of [320, 1280] as const) {
        it(`${kind}, ${surface}, ${width} px: every state, in light and dark, left to right and right to left`, async () => {
          for (const [scheme, lang] of pairs[width]) {
            for (const state of states) {
              const page = await pageOf(width)
              page.ownerDocument.documentElement.style.colorScheme = scheme
              const survey = await put(kind, { surface, lang }, { page })
              await bring(survey, state)
              await still(survey)
              for (const number of all(survey, '.number')) {
                const box = getComputedStyle(found(number.previousElementSibling))
                expect(contrast(getComputedStyle(number).color, box.backgroundColor)).to.be.at.least(4.5)
                expect(
                  contrast(box.borderColor, getComputedStyle(inside(survey, '.card')).backgroundColor),
                ).to.be.at.least(3)
              }
              expect(await findings(survey), `${scheme} ${lang} ${state}`).to.deep.equal([])
              looks++
            }
          }
        })
      }
    }
  }

  after(() => {
    expect(looks).to.equal(kinds.length * 2 * 2 * 2 * states.length)
    console.log(`surveys: ${looks} looks by axe`)
  })
})
