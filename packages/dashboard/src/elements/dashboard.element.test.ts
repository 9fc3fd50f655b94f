import { expect, fixture, fixtureCleanup, html, nextFrame, oneEvent } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import '../define/dashboard.ts'
import { chooseLanguage } from '../choose-language.ts'
import { english, expectNoFaults, fields, press, readyModel, text } from '../element-testing.test.data.ts'
import type { Model } from '../model.ts'
import { sampleReport } from '../sample-report.test.data.ts'
import { DashboardElement } from './dashboard.ts'

/** A page of a width in CSS pixels. */
async function page(model: Model, { language = english, width = 1280 } = {}) {
  const frame = await fixture(
    html`<div style=${`inline-size: ${width}px; overflow-x: auto`}>
      <heed-dashboard .model=${model} .language=${language}></heed-dashboard>
    </div>`,
  )
  const element = frame.querySelector('heed-dashboard')
  if (!(element instanceof DashboardElement)) throw new Error('no dashboard')
  await element.updateComplete
  return element
}
const all = (element: Element, selector: string) => [
  ...(element.shadowRoot?.querySelectorAll(selector) ?? []),
]
const empty = (part = {}) => readyModel(sampleReport({ perDay: 0, events: 0, sample: false, ...part }))
const screen = (kind: 'loading' | 'away' | 'no_sites'): Model => ({ ...readyModel(), screen: { kind } })

// As the page itself sets it.
document.body.style.font = '16px/1.5 sans-serif'

/** Where everything begins that must not jump. */
const places = (element: Element) =>
  new Map(
    all(element, 'header, heed-view-bar, heed-score-card, h2, heed-trend, heed-comment-list').map(
      (part, i) => [`${i} ${part.localName}`, Math.round(part.getBoundingClientRect().top)],
    ),
  )

describe('the first screen', () => {
  it('shows three scores, their trends, the newest comments and the state of the data', async () => {
    const report = sampleReport()
    const element = await page(readyModel(report))
    const cards = all(element, 'heed-score-card').map((card) => fields(card))
    const { nps, csat, ces } = report.scores
    expect(cards.map(({ value }) => value)).to.deep.equal([
      english.score('nps', nps.score.value ?? Number.NaN),
      english.score('csat', csat.score.value ?? Number.NaN),
      english.score('ces', ces.score.value ?? Number.NaN),
    ])
    expect(cards.map(({ n }) => Number(n))).to.deep.equal([nps.score.n, csat.score.n, ces.score.n])
    expect(all(element, 'heed-trend').length).to.equal(3)
    expect(all(element, 'heed-comment-list').length).to.equal(1)
    expect(text(element.shadowRoot?.querySelector('[data-health]'))).to.match(
      /^9,660 events 3 rejected 0 waiting to be counted newest Nov 22, 2026, 11:00 PM/,
    )
  })

  it('labels sample data, and nothing else', async () => {
    const sample = await page(readyModel())
    expect(text(sample.shadowRoot?.querySelector('[data-sample]'))).to.equal('Sample data: synthetic')
    const real = await page(readyModel(sampleReport({ sample: false })))
    expect(real.shadowRoot?.querySelector('[data-sample]')).to.equal(null)
  })

  it('says which days and which touchpoint it shows', async () => {
    const element = await page(readyModel(sampleReport({ touchpoint: 'help' })))
    expect(text(element.shadowRoot?.querySelector('.shown'))).to.equal('Oct 24 – Nov 22, 2026 · help')
  })

  it('lets choose a site where there are several', async () => {
    const sites = [
      { id: 'shop', name: 'Shop', sample: false },
      { id: 'blog', name: 'Blog', sample: false },
    ]
    const element = await page({ ...readyModel(), sites })
    const select = element.shadowRoot?.querySelector<HTMLSelectElement>('.site')
    expect(text(select?.selectedOptions[0])).to.equal('Shop')
    setTimeout(() => {
      if (select) select.value = 'blog'
      select?.dispatchEvent(new Event('change'))
    })
    const { detail } = await oneEvent(element, 'heed-choose')
    expect(detail).to.deep.equal({ site: 'blog', period: null, touchpoint: null, lang: null })
  })
})

describe('before the data', () => {
  for (const width of [360, 1280]) {
    it(`holds their place: nothing down to the comments jumps when they come, at ${width} pixels`, async () => {
      const element = await page({ ...screen('loading'), sites: [] }, { width })
      await nextFrame()
      const before = places(element)
      element.model = readyModel()
      await element.updateComplete
      await nextFrame()
      await nextFrame()
      const after = places(element)
      expect(before.size).to.be.greaterThan(8)
      for (const [name, top] of before) expect(Math.abs(top - (after.get(name) ?? 0)), name).to.be.at.most(8)
    })
  }

  it('says that it is loading, and that it is done', async () => {
    const element = await page(screen('loading'))
    const status = () => text(element.shadowRoot?.querySelector('[role="status"]'))
    expect(status()).to.equal('Loading …')
    expect(element.shadowRoot?.querySelector('main')?.getAttribute('aria-busy')).to.equal('true')
    element.model = readyModel()
    await element.updateComplete
    expect(status()).to.match(/^Oct 24/)
    expect(element.shadowRoot?.querySelector('main')?.getAttribute('aria-busy')).to.equal('false')
  })
})

describe('without responses', () => {
  it('a new site is told its first steps', async () => {
    const element = await page(empty())
    expect(text(element.shadowRoot?.querySelector('.notice'))).to.match(/^Waiting for the first response/)
    expect(text(element.shadowRoot?.querySelector('code'))).to.equal(
      '<heed-nps touchpoint="order_placed"></heed-nps>',
    )
  })

  it('a view without any is shown a way to more', async () => {
    const element = await page(empty({ events: 42, touchpoint: 'cart' }))
    expect(all(element, '.notice a').map((link) => link.getAttribute('href'))).to.deep.equal([
      '?from=2026-08-25&to=2026-11-23&touchpoint=cart',
      '?',
    ])
  })
})

describe('when something is wrong', () => {
  it('a collector that is away can be asked again, by keyboard', async () => {
    const element = await page(screen('away'))
    expect(text(element.shadowRoot?.querySelector('[role="alert"]'))).to.match(
      /^The collector does not answer/,
    )
    const button = [...all(element, 'button')].find((one) => text(one) === 'Try again')
    if (!(button instanceof HTMLElement)) throw new Error('no button')
    setTimeout(() => void press(button))
    await oneEvent(element, 'heed-retry')
    element.model = screen('loading')
    await element.updateComplete
    expect(element.shadowRoot?.activeElement?.localName).to.equal('h1')
  })

  it('a refusal is shown in the collector’s words, with a way out', async () => {
    const refused: Model = { ...readyModel(), screen: { kind: 'refused', message: 'No such site.' } }
    const element = await page(refused)
    expect(text(element.shadowRoot?.querySelector('[role="alert"]'))).to.include('No such site.')
    expect(all(element, '[role="alert"] a').length).to.equal(1)
  })

  it('without a token only the form is there', async () => {
    const element = await page({ ...readyModel(), screen: { kind: 'token', wrong: true } })
    expect(all(element, 'heed-token-form').length).to.equal(1)
    expect(all(element, 'heed-score-card, heed-view-bar').length).to.equal(0)
  })
})

describe('everybody can read it', () => {
  const root = document.documentElement
  const screens: Record<string, Model> = {
    full: readyModel(),
    empty: empty(),
    loading: screen('loading'),
    away: screen('away'),
    token: { ...readyModel(), screen: { kind: 'token', wrong: true } },
  }

  beforeEach(() => (document.title = 'Heed'))
  afterEach(() => {
    root.style.removeProperty('color-scheme')
    root.removeAttribute('dir')
    root.lang = 'en'
  })

  for (const [name, model] of Object.entries(screens)) {
    for (const scheme of ['light', 'dark']) {
      it(`axe finds no fault: ${name}, ${scheme}`, async () => {
        root.style.colorScheme = scheme
        const element = await page(model)
        await nextFrame()
        await expectNoFaults(element)
      })
    }
  }

  for (const tag of ['en', 'de', 'ar']) {
    it(`nothing runs out of a page of 320 pixels, and axe finds no fault: ${tag}`, async () => {
      const language = await chooseLanguage([tag])
      root.lang = tag
      root.dir = language.dir
      for (const model of Object.values(screens)) {
        const element = await page(model, { language, width: 320 })
        await nextFrame()
        expect(element.parentElement?.scrollWidth).to.equal(320)
        await expectNoFaults(element)
        fixtureCleanup()
      }
    })
  }

  it('the keyboard reaches every control in the order of reading', async () => {
    const element = await page(readyModel())
    await nextFrame()
    const seen: string[] = []
    const deepest = () => {
      let focused = document.activeElement
      while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement
      return focused
    }
    for (let i = 0; i < 24; i++) {
      await sendKeys({ press: 'Tab' })
      const focused = deepest()
      if (!focused || focused === document.body) break
      seen.push(text(focused) || focused.getAttribute('aria-label') || focused.localName)
    }
    const reached = (part: string) => seen.findIndex((name) => name.startsWith(part))
    const order = [
      '7 days',
      'Other dates',
      'All touchpoints',
      'Table and method: NPS',
      'NPS: choose a day',
      'Table: NPS',
    ]
    const found = order.map(reached)
    expect(found, seen.join(' | ')).not.to.include(-1)
    expect(found).to.deep.equal(found.toSorted((a, b) => a - b))
    expect(element.isConnected).to.equal(true)
  })
})
