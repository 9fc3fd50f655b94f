import { expect, fixture, html } from '@open-wc/testing'
import { panel } from '@heed/insights'
import '../define/score-card.ts'
import { chooseLanguage } from '../choose-language.ts'
import { english, expectNoFaults, fields, text } from '../element-testing.test.data.ts'
import type { Kind } from '../kind.ts'
import type { Language } from '../language.ts'
import type { AnyPanel } from './any-score.ts'
import type { ScoreCardElement } from './score-card.ts'

const NPS = [1, 0, 0, 0, 1, 4, 14, 10, 20, 25, 25]
const WORSE = [8, 4, 4, 4, 6, 8, 16, 8, 12, 16, 14]
const none = (n: number) => Array.from({ length: n }, () => 0)
const whole = (kind: Kind, counts: readonly number[], before: readonly number[]): AnyPanel => {
  const points = [{ from: 0, to: 86_400_000, counts }]
  if (kind === 'nps') return panel(kind, points, before)
  return kind === 'csat' ? panel(kind, points, before) : panel(kind, points, before)
}

const card = (kind: Kind, shown: AnyPanel | null, language: Language = english) =>
  fixture<ScoreCardElement>(
    html`<heed-score-card .kind=${kind} .panel=${shown} .days=${30} .language=${language}></heed-score-card>`,
  )
const said = (element: Element) => text(element.shadowRoot?.querySelector('.said'))

describe('a score card', () => {
  it('shows value, interval, how many answered, and a verdict in words', async () => {
    const element = await card('nps', whole('nps', NPS, WORSE))
    expect(fields(element)).to.include({ value: '30', low: '14', high: '44', n: '100', verdict: 'Better' })
    expect(said(element)).to.equal('+50 points against the 30 days before (+26 to +71).')
  })

  it('gives every number to machines as the collector gave it', async () => {
    const shown = whole('ces', [1, 1, 2, 4, 8, 14, 10], [6, 8, 9, 7, 5, 3, 2])
    const element = await card('ces', shown)
    const exact = (field: string) =>
      Number(element.shadowRoot?.querySelector<HTMLDataElement>(`data[data-field="${field}"]`)?.value)
    expect(exact('value')).to.equal(shown.score.value)
    expect(exact('low')).to.equal(shown.score.interval?.low)
    expect(exact('high')).to.equal(shown.score.interval?.high)
    expect(exact('n')).to.equal(shown.score.n)
  })

  it('says worse when it is worse', async () => {
    const element = await card('nps', whole('nps', WORSE, NPS))
    expect(fields(element)['verdict']).to.equal('Worse')
  })

  it('says that nothing can be told yet, and why', async () => {
    const element = await card('csat', whole('csat', [2, 1, 5, 22, 20], [2, 2, 5, 22, 19]))
    expect(fields(element)['verdict']).to.equal('Cannot tell yet')
    expect(said(element)).to.match(/still includes no change\.$/)
  })

  it('blames too few responses, not the interval, when these are the reason', async () => {
    const element = await card('nps', whole('nps', [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12], [12, ...none(10)]))
    expect(fields(element)['verdict']).to.equal('Cannot tell yet')
    expect(said(element)).to.match(/from too few responses to tell\. 8 more responses are needed/)
  })

  it('says how many responses are missing, until there are enough', async () => {
    const few = await card('csat', whole('csat', [0, 0, 1, 9, 9], none(5)))
    expect(fields(few)['missing']).to.equal('1 more response is needed before this number says much.')
    const enough = await card('csat', whole('csat', [0, 0, 1, 10, 9], none(5)))
    expect(fields(enough)).not.to.have.property('missing')
  })

  it('never shows a score without how many it rests on', async () => {
    for (const kind of ['nps', 'csat', 'ces'] as const) {
      const length = { nps: 11, csat: 5, ces: 7 }[kind]
      const samples = [none(length), none(length).with(length - 1, 1), none(length).with(2, 40)]
      for (const counts of samples) {
        const element = await card(kind, whole(kind, counts, none(length)))
        const { value, n } = fields(element)
        expect(value).to.be.a('string')
        expect(n).to.equal(String(counts.reduce((sum, count) => sum + count, 0)))
      }
    }
  })

  it('without responses has a dash for the eyes, words for the ears, and says what is needed', async () => {
    const element = await card('ces', whole('ces', none(7), none(7)))
    const value = element.shadowRoot?.querySelector<HTMLDataElement>('[data-field="value"]')
    expect(text(value)).to.equal('–No score yet')
    expect(value?.hasAttribute('value')).to.equal(false)
    expect(fields(element)['n']).to.equal('0')
    expect(fields(element)['missing']).to.equal(
      'Nobody has answered in this time. 20 responses are needed before a score says much.',
    )
  })

  it('says why there is no interval when everybody gave the same answer', async () => {
    const element = await card('ces', whole('ces', [0, 0, 0, 0, 0, 30, 0], none(7)))
    expect(text(element.shadowRoot?.querySelector('.card'))).to.include(
      'No interval: everybody gave the same answer',
    )
  })

  it('says so when the counts cannot be right', async () => {
    const element = await card('nps', whole('nps', [1.5, ...none(10)], none(11)))
    expect(text(element.shadowRoot?.querySelector('.card'))).to.include('counts that cannot be right')
  })

  it('has a table that tells what the bars draw', async () => {
    const element = await card('nps', whole('nps', NPS, WORSE))
    const cells = (selector: string) =>
      [...(element.shadowRoot?.querySelectorAll(selector) ?? [])].map((cell) => Number(text(cell)))
    expect(cells('tbody th')).to.deep.equal([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    expect(cells('tbody td')).to.deep.equal(NPS)
    expect(cells('.count')).to.deep.equal(NPS)
    const heights = [...(element.shadowRoot?.querySelectorAll('.bar') ?? [])].map(
      (bar) => bar.getBoundingClientRect().height,
    )
    const tallest = Math.max(...heights)
    for (const [i, height] of heights.entries()) {
      expect(height / tallest).to.be.closeTo((NPS[i] ?? 0) / 25, 0.02)
    }
  })

  it('draws the interval where it lies on the whole scale', async () => {
    const shown = whole('csat', [2, 1, 5, 22, 20], none(5))
    const element = await card('csat', shown)
    const rect = (selector: string) => element.shadowRoot?.querySelector(selector)?.getBoundingClientRect()
    const track = rect('.track')
    const band = rect('.band')
    if (!track || !band || !shown.score.interval) throw new Error('no strip')
    expect((band.left - track.left) / track.width).to.be.closeTo(shown.score.interval.low / 100, 0.01)
    expect((band.right - track.left) / track.width).to.be.closeTo(shown.score.interval.high / 100, 0.01)
  })

  it('explains how its numbers were made', async () => {
    const element = await card('nps', whole('nps', NPS, WORSE))
    const notes = text(element.shadowRoot?.querySelector('.notes'))
    expect(notes).to.include('Interval: adjusted Wald.')
    expect(notes).to.include('Before: −20 from 100 responses.')
    expect(notes).to.match(/change: adjusted Wald, z = 4\.22, p < 0\.001\.$/)
  })

  it('speaks Arabic, with its scale from right to left', async () => {
    const arabic = await chooseLanguage(['ar-EG'])
    const element = await fixture<ScoreCardElement>(
      html`<div dir="rtl" lang="ar">
        <heed-score-card
          .kind=${'nps'}
          .panel=${whole('nps', NPS, WORSE)}
          .days=${30}
          .language=${arabic}
        ></heed-score-card>
      </div>`,
    ).then((root) => root.querySelector('heed-score-card') ?? root)
    const bars = [...(element.shadowRoot?.querySelectorAll('.bar') ?? [])].map((bar) =>
      Math.round(bar.getBoundingClientRect().left),
    )
    expect(bars).to.deep.equal(bars.toSorted((a, b) => b - a))
    expect(fields(element)).to.include({ value: '٣٠', verdict: 'أفضل' })
    await expectNoFaults(element)
  })

  it('has no fault that axe finds: filled, empty, still loading, with its table open', async () => {
    for (const shown of [whole('nps', NPS, WORSE), whole('nps', none(11), none(11)), null]) {
      const element = await card('nps', shown)
      element.shadowRoot?.querySelector('details')?.setAttribute('open', '')
      await expectNoFaults(element)
    }
  })
})
