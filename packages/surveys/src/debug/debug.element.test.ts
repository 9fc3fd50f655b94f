import '../page.test.kit.ts'
import '../define/debug.ts'
import { expect } from '@open-wc/testing'
import { createScheduler } from '../eligibility/scheduler.ts'
import { handClock, handConsent, handLocks, handStorage, settled } from '../hands.test.kit.ts'
import { findings, found } from '../look.test.kit.ts'
import type { HeedSurveyDebug } from './heed-survey-debug.ts'

const surveys = [
  { id: 'after_order', delivery: { trigger: { event: 'order_placed' } } },
  { id: 'help', delivery: { trigger: { event: 'help_opened' } } },
  { id: 'by_hand' },
]

/** A panel beside a scheduler of which everything is in hand. */
async function bring(scheme: 'light' | 'dark' = 'light') {
  document.documentElement.style.colorScheme = scheme
  const clock = handClock()
  const scheduler = createScheduler({
    surveys,
    clock,
    consent: handConsent(),
    history: handStorage(),
    locks: handLocks(),
    show: async () => 'dismissed',
  })
  const panel = Object.assign(document.createElement('heed-survey-debug') as HeedSurveyDebug, {
    scheduler,
    surveys,
    clock,
  })
  document.body.append(panel)
  await panel.updateComplete
  const rows = () =>
    [...found(panel.shadowRoot).querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => found(cell.textContent).replace(/\s+/g, ' ').trim()),
    )
  return { panel, scheduler, clock, rows }
}

describe('the panel that explains surveys', () => {
  afterEach(() => {
    for (const panel of document.querySelectorAll('heed-survey-debug')) panel.remove()
    document.documentElement.removeAttribute('style')
  })

  it('says of each survey what happened last, why it came or not, and what would have to change', async () => {
    const { panel, scheduler, clock, rows } = await bring()
    expect(rows().map(([survey, event, why]) => [survey, event, why])).to.deep.equal([
      ['after_order', 'none yet', 'Not shown: it still waits'],
      ['help', 'none yet', 'Not shown: it still waits'],
      ['by_hand', 'none yet', 'Not shown: it never comes by itself'],
    ])
    scheduler.notify({ name: 'order_placed' })
    await settled()
    scheduler.notify({ name: 'help_opened' })
    clock.move(1_000)
    await panel.updateComplete
    const [order, help] = rows()
    expect(found(order)[1]).to.match(/^order_placed, Nov 2\d, 2026/)
    expect(found(order)[2]).to.equal('Shown')
    expect(found(order)[4]).to.match(/^shown once, last Nov 2\d, 2026.*; closed Nov/)
    expect(found(help)[2]).to.equal('Not shown: some survey was shown lately')
    expect(found(help)[3]).to.match(/It may come again from Dec \d, 2026/)
    expect(found(help)[4]).to.equal('nothing')
  })

  it('looks once a second, and no more once it is gone', async () => {
    const { panel, clock } = await bring()
    expect(clock.waiting()).to.equal(1)
    clock.move(5_000)
    expect(clock.waiting()).to.equal(1)
    panel.remove()
    expect(clock.waiting()).to.equal(0)
  })

  it('names the colours of the page that are too faint for a survey, and none if there are none', async () => {
    const lines = (panel: HeedSurveyDebug) =>
      [...found(panel.shadowRoot).querySelectorAll('.faint')].map(({ textContent }) =>
        found(textContent).replace(/\s+/g, ' ').trim(),
      )
    expect(lines((await bring()).panel)).to.deep.equal([])
    document.documentElement.style.setProperty('--heed-muted', '#bbb')
    const panel = document.body.appendChild(document.createElement('heed-survey-debug') as HeedSurveyDebug)
    await panel.updateComplete
    expect(lines(panel)).to.deep.equal([
      'Too faint, light: --heed-muted on --heed-surface (labels and hints): 1.91, needs 4.5.',
    ])
  })

  it('says what it lacks', async () => {
    const panel = document.createElement('heed-survey-debug') as HeedSurveyDebug
    document.body.append(panel)
    await panel.updateComplete
    expect(found(panel.shadowRoot).textContent).to.contain('Set its property scheduler.')
  })

  it('can be folded by keyboard, and says that it speaks English', async () => {
    const { panel } = await bring()
    document.documentElement.lang = 'ar'
    const root = found(panel.shadowRoot)
    const summary = found(root.querySelector('summary'))
    summary.focus()
    expect(root.activeElement).to.equal(summary)
    summary.click()
    expect(found(root.querySelector('details')).open).to.equal(false)
    expect(found(root.querySelector('table')).checkVisibility()).to.equal(false)
    expect(found(summary.closest('[lang]')).getAttribute('lang')).to.equal('en')
    document.documentElement.lang = 'en'
  })

  for (const scheme of ['light', 'dark'] as const) {
    it(`has nothing that axe would name, in ${scheme}`, async () => {
      const { panel } = await bring(scheme)
      const style = getComputedStyle(found(found(panel.shadowRoot).querySelector('.panel')))
      expect(style.backgroundColor).to.equal(scheme === 'dark' ? 'rgb(21, 23, 29)' : 'rgb(255, 255, 255)')
      expect(await findings(panel)).to.deep.equal([])
    })
  }
})
