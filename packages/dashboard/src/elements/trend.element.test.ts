import { expect, fixture, html, waitUntil } from '@open-wc/testing'
import { sendKeys, sendMouse } from '@web/test-runner-commands'
import { panel } from '@heed/insights'
import '../define/trend.ts'
import { english, expectNoFaults, text } from '../element-testing.test.data.ts'
import { sampleReport } from '../sample-report.test.data.ts'
import type { AnyPanel } from './any-score.ts'
import type { TrendElement } from './trend.ts'

const DAY = 86_400_000
const FIRST = Date.UTC(2026, 10, 1)
const some = [0, 0, 1, 6, 5]
const nobody = [0, 0, 0, 0, 0]
const days = (...counts: readonly (readonly number[])[]): AnyPanel =>
  panel(
    'csat',
    counts.map((count, i) => ({ from: FIRST + i * DAY, to: FIRST + (i + 1) * DAY, counts: count })),
    nobody,
  )

async function trend(shown: AnyPanel | null) {
  const element = await fixture<TrendElement>(
    html`<heed-trend
      style="inline-size: 400px"
      .kind=${'csat'}
      .panel=${shown}
      .language=${english}
    ></heed-trend>`,
  )
  // The plot is drawn once its width is known.
  if (shown) await waitUntil(() => element.shadowRoot?.querySelector('svg'))
  return element
}
const all = (element: Element, selector: string) => [
  ...(element.shadowRoot?.querySelectorAll(selector) ?? []),
]
const path = (element: Element, name: string) =>
  element.shadowRoot?.querySelector(`path.${name}`)?.getAttribute('d') ?? ''
const readout = (element: Element) => text(element.shadowRoot?.querySelector('.readout'))

describe('a trend', () => {
  it('leaves a gap where nobody answered, in the line and in the band', async () => {
    const element = await trend(days(some, some, nobody, some, some))
    expect(path(element, 'line').split('M').length - 1).to.equal(2)
    expect(path(element, 'band').split('M').length - 1).to.equal(2)
    expect(all(element, 'rect.volume').length).to.equal(4)
  })

  it('draws a lonely day as a dot with its interval as a bar', async () => {
    const element = await trend(days(nobody, some, nobody))
    expect(path(element, 'line')).to.equal('')
    expect(path(element, 'band').split('M').length - 1).to.equal(1)
    expect(all(element, 'circle.dot').length).to.equal(1)
  })

  it('shows the whole of the scale, and names the newest value at the line', async () => {
    const element = await trend(days(some, some, nobody))
    const labels = all(element, 'svg text').map((label) => text(label))
    expect(labels).to.include.members(['0%', '25%', '50%', '75%', '100%', 'Nov 1', 'Nov 3'])
    expect(text(element.shadowRoot?.querySelector('text.last'))).to.equal('92%')
  })

  it('puts every day at its place: the line goes through the values of the table', async () => {
    const shown = sampleReport().scores.csat
    const element = await trend(shown)
    const [top, bottom] = ['100%', '0%'].map((end) => {
      const label = all(element, 'text.small').find((one) => text(one) === end)
      return Number(label?.getAttribute('y')) - 4
    })
    if (top === undefined || bottom === undefined) throw new Error('no axis')
    const drawn = [...path(element, 'line').matchAll(/[ML]([\d.]+),([\d.]+)/g)].map(
      ([, , y]) => 100 * ((bottom - Number(y)) / (bottom - top)),
    )
    const values = shown.trend.map((step) => step.score.value)
    expect(drawn.length).to.equal(values.length)
    for (const [i, value] of values.entries()) expect(drawn[i]).to.be.closeTo(value ?? Number.NaN, 0.1)

    const rows = all(element, 'tbody tr').map((row) => [...row.children].map((cell) => text(cell)))
    expect(rows).to.deep.equal(
      shown.trend.map(({ from, to, score }) => [
        english.days(from, to).replaceAll(/\s+/g, ' '),
        english.score('csat', score.value ?? Number.NaN),
        english.score('csat', score.interval?.low ?? Number.NaN),
        english.score('csat', score.interval?.high ?? Number.NaN),
        english.count(score.n),
      ]),
    )
  })

  it('has its gaps in the table too', async () => {
    const element = await trend(days(some, nobody))
    const cells = [...(all(element, 'tbody tr')[1]?.children ?? [])].map((cell) => text(cell))
    expect(cells).to.deep.equal(['Nov 2, 2026', '–', '–', '–', '0'])
  })

  it('is read day by day with the arrow keys, and told to a screen reader', async () => {
    const element = await trend(days(some, nobody, [9, 0, 0, 0, 1]))
    const slider = element.shadowRoot?.querySelector('input')
    slider?.focus()
    expect(slider?.getAttribute('aria-valuetext')).to.equal('Nov 3, 2026: 10% (2% to 40%), 10 responses')
    await sendKeys({ press: 'ArrowLeft' })
    await element.updateComplete
    expect(readout(element)).to.equal('Nov 2, 2026: no responses')
    expect(slider?.getAttribute('aria-valuetext')).to.equal('Nov 2, 2026: no responses')
    await sendKeys({ press: 'ArrowLeft' })
    await element.updateComplete
    expect(readout(element)).to.match(/^Nov 1, 2026: 92% /)
    expect(all(element, '.cursor').length).to.equal(1)
  })

  it('shows the newest day with responses when nobody reads it', async () => {
    const element = await trend(days(some, some, nobody))
    expect(readout(element)).to.match(/^Nov 2, 2026: 92% /)
    expect(all(element, '.cursor').length).to.equal(0)
  })

  it('shows the day under the pointer', async () => {
    const element = await trend(days(some, nobody, some))
    const plot = element.shadowRoot?.querySelector('svg')?.getBoundingClientRect()
    if (!plot) throw new Error('no plot')
    const middle = plot.left + 42 + (plot.width - 42 - 44) / 2
    await sendMouse({ type: 'move', position: [Math.round(middle), Math.round(plot.top + 60)] })
    await element.updateComplete
    expect(readout(element)).to.equal('Nov 2, 2026: no responses')
  })

  it('can be drawn for one day, for a year, and for nobody', async () => {
    const year = Array.from({ length: 366 }, (_, i) => (i % 7 === 0 ? nobody : some))
    for (const shown of [days(some), days(nobody), days(...year), panel('csat', [], nobody)]) {
      const element = await trend(shown)
      const numbers = all(element, 'svg *').flatMap((node) => [...node.attributes].map(({ value }) => value))
      expect(numbers.filter((value) => /NaN|Infinity|undefined/.test(value))).to.deep.equal([])
    }
  })

  it('has no fault that axe finds, with its table open', async () => {
    for (const shown of [sampleReport().scores.csat, days(nobody), null]) {
      const element = await trend(shown)
      element.shadowRoot?.querySelector('details')?.setAttribute('open', '')
      await expectNoFaults(element)
    }
  })
})
