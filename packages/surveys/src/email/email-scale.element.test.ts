import '../page.test.kit.ts'
import { expect } from '@open-wc/testing'
import { findings, found, pageOf } from '../look.test.kit.ts'
import { csat } from '../presets/csat.ts'
import { nps } from '../presets/nps.ts'
import { csat as satisfied, nps as likely } from '../locales/en.ts'
import { emailScale } from './email-scale.ts'

const surveys = { nps: nps(likely), csat: csat(satisfied) }

async function open(kind: keyof typeof surveys, width: number, locale = 'en'): Promise<HTMLElement> {
  const page = await pageOf(width)
  const { html } = emailScale(surveys[kind], { link: 'https://shop.example/', subject: 'us', locale })
  page.append(page.ownerDocument.createRange().createContextualFragment(html))
  page.style.margin = '0'
  return page
}

describe('a scale in a mail', () => {
  for (const kind of ['nps', 'csat'] as const)
    for (const width of [320, 680])
      it(`is one row of ${kind}, easy to hit on ${width} px, without fault and without sideways scroll`, async () => {
        const page = await open(kind, width)
        const boxes = [...page.querySelectorAll('a')].map((link) => link.getBoundingClientRect())
        expect(new Set(boxes.map(({ top }) => top)).size).to.equal(1)
        for (const { width: wide, height } of boxes) {
          expect(wide).to.be.at.least(width < 560 ? 24 : 44)
          expect(height).to.be.at.least(44)
        }
        expect(found(page.ownerDocument.scrollingElement).scrollWidth).to.be.at.most(width)
        expect(await findings(found(page.querySelector('div')))).to.deep.equal([])
      })

  it('begins on the right where that is the way to read', async () => {
    const page = await open('nps', 360, 'ar')
    const [first, second] = [...page.querySelectorAll('a')].map((link) => link.getBoundingClientRect().left)
    expect(found(first)).to.be.above(found(second))
  })
})
