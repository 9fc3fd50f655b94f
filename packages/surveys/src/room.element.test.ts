import './page.test.kit.ts'
import { expect } from '@open-wc/testing'
import { languages } from './languages.test.kit.ts'
import { all, bring, found, inside, kinds, pageOf, put, still } from './look.test.kit.ts'

/** A narrow page is where words run out of room; elsewhere the longest words and both directions are looked at. */
const read = (width: number, surface: string) =>
  width === 320 && surface === 'inline'
    ? languages
    : languages.filter(([tag]) => ['ar', 'de', 'it'].includes(tag))

describe('a good guest, in every language', function () {
  // Many looks in one test, and machines that do other things beside.
  this.timeout(60_000)

  for (const width of [320, 560, 1280]) {
    for (const surface of ['inline', 'popover']) {
      it(`gives every target room at ${width} px, ${surface}, in one row and without scrolling sideways`, async () => {
        const page = await pageOf(width)
        page.style.margin = '16px'
        const least = width < 560 ? 24 : 44
        for (const kind of kinds) {
          for (const [lang, dir] of read(width, surface)) {
            // What follows the scale is the same in every survey.
            const after = kind === 'nps' ? (['follow-up', 'thanks'] as const) : []
            for (const state of ['fresh', 'error', ...after] as const) {
              const survey = await put(kind, { lang, surface }, { page })
              await bring(survey, state)
              await still(survey)
              const about = `${kind} ${lang} ${surface} ${state}`
              for (const target of all(survey, 'input, button, textarea')) {
                const { width, height } = target.getBoundingClientRect()
                expect(Math.min(width, height), `${about} ${target.outerHTML}`).to.be.at.least(least)
              }
              const points = all(survey, 'input').map((input) => input.getBoundingClientRect())
              expect(new Set(points.map(({ top }) => top)).size, about).to.be.at.most(1)
              const rising = points.map(({ left }) => (dir === 'rtl' ? -left : left))
              expect(rising, about).to.deep.equal(rising.toSorted((a, b) => a - b))
              const root = page.ownerDocument.documentElement
              expect(root.scrollWidth, about).to.be.at.most(root.clientWidth)
              const card = inside(survey, '.card')
              expect(card.scrollWidth, about).to.be.at.most(card.clientWidth)
              expect(card.scrollHeight, about).to.be.at.most(card.clientHeight)
              survey.remove()
            }
          }
        }
      })
    }
  }

  it('keeps words of neighbouring points apart, and under the point they belong to', async () => {
    for (const width of [320, 560, 1280]) {
      const page = await pageOf(width)
      page.style.margin = '16px'
      for (const kind of kinds) {
        for (const [lang] of languages) {
          const survey = await put(kind, { lang }, { page })
          await still(survey)
          const labels = all(survey, '.label')
          const text = labels.map((label) => {
            const range = page.ownerDocument.createRange()
            range.selectNodeContents(label)
            return range.getBoundingClientRect()
          })
          expect(text).to.have.length(kind === 'csat' ? 5 : 2)
          for (const [index, one] of text.entries()) {
            for (const other of text.slice(index + 1)) {
              const apart =
                one.right <= other.left ||
                other.right <= one.left ||
                one.bottom <= other.top ||
                other.bottom <= one.top
              expect(apart, `${kind} ${lang} ${width}`).to.equal(true)
            }
            const point = found(labels[index]?.parentElement?.querySelector('input')).getBoundingClientRect()
            const over = one.left < point.right && one.right > point.left
            expect(over, `${kind} ${lang} ${width} ${index}`).to.equal(true)
          }
          survey.remove()
        }
      }
    }
  })

  it('breaks no word of a label on a narrow page, but where the word says so', async () => {
    const page = await pageOf(320)
    page.style.margin = '16px'
    for (const kind of kinds) {
      // Chinese and Japanese put no space between words.
      for (const [lang] of languages.filter(([tag]) => !/^(ja|zh)/.test(tag))) {
        const survey = await put(kind, { lang }, { page })
        await still(survey)
        for (const label of all(survey, '.label')) {
          // A browser's dictionary may break more, and not every browser has one.
          label.style.hyphens = 'manual'
          const node = found([...label.childNodes].find(({ nodeType }) => nodeType === Node.TEXT_NODE))
          for (const { 0: part, index } of (node.textContent ?? '').matchAll(/[^\s\u00ad]+/g)) {
            const range = page.ownerDocument.createRange()
            // What begins after a hyphen has its first edge on the line before.
            range.setStart(node, Math.min(index + 1, index + part.length - 1))
            range.setEnd(node, index + part.length)
            const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)))
            expect(lines.size, `${kind} ${lang} ${part}`).to.equal(1)
          }
        }
        survey.remove()
      }
    }
  })
})
