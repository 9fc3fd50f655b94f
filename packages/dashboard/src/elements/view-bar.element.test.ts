import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing'
import '../define/view-bar.ts'
import { english, expectNoFaults, press, text } from '../element-testing.test.data.ts'
import type { View } from '../view.ts'
import type { ViewBarElement } from './view-bar.ts'

const nothing: View = { site: 'shop', period: null, touchpoint: null, lang: null }
const touchpoints = [
  { touchpoint: 'help', responses: 12 },
  { touchpoint: 'returns', responses: 3 },
]
const bar = (view: View = nothing) =>
  fixture<ViewBarElement>(
    html`<heed-view-bar
      .view=${view}
      .touchpoints=${touchpoints}
      .today=${'2026-11-22'}
      .language=${english}
    ></heed-view-bar>`,
  )
const find = <T extends Element>(element: Element, selector: string): T => {
  const found = element.shadowRoot?.querySelector<T>(selector)
  if (!found) throw new Error(`no ${selector}`)
  return found
}
const current = (element: Element) => text(element.shadowRoot?.querySelector('[aria-current="true"]'))
const link = (element: Element, name: string) =>
  [...(element.shadowRoot?.querySelectorAll('a') ?? [])].find((one) => text(one) === name)

describe('the choice of a view', () => {
  it('marks the last 30 days when no time was asked for, and other dates when they are none of the usual', async () => {
    expect(current(await bar())).to.equal('30 days')
    expect(current(await bar({ ...nothing, period: { from: '2026-11-16', to: '2026-11-23' } }))).to.equal(
      '7 days',
    )
    expect(current(await bar({ ...nothing, period: { from: '2026-11-01', to: '2026-11-08' } }))).to.equal(
      'Other dates',
    )
  })

  it('offers periods as links with their address, which a new tab can open', async () => {
    const element = await bar({ ...nothing, touchpoint: 'help' })
    expect(link(element, '90 days')?.getAttribute('href')).to.equal(
      '?site=shop&from=2026-08-25&to=2026-11-23&touchpoint=help',
    )
    expect(link(element, '30 days')?.getAttribute('href')).to.equal('?site=shop&touchpoint=help')
  })

  it('chooses a period by a plain click, and leaves a click for a new tab to the browser', async () => {
    const element = await bar()
    const seven = link(element, '7 days')
    setTimeout(() => seven?.click())
    const { detail } = await oneEvent(element, 'heed-choose')
    expect(detail).to.deep.equal({ ...nothing, period: { from: '2026-11-16', to: '2026-11-23' } })

    let chosen = 0
    element.addEventListener('heed-choose', () => chosen++)
    const modified = new MouseEvent('click', {
      bubbles: true,
      cancelable: true,
      composed: true,
      ctrlKey: true,
    })
    let left = false
    element.addEventListener('click', (event) => {
      left = !event.defaultPrevented
      event.preventDefault()
    })
    seven?.dispatchEvent(modified)
    expect([chosen, left]).to.deep.equal([0, true])
  })

  it('chooses a touchpoint, with how many answered there', async () => {
    const element = await bar()
    const select = find<HTMLSelectElement>(element, 'select')
    expect([...select.options].map((option) => text(option))).to.deep.equal([
      'All touchpoints',
      'help (12)',
      'returns (3)',
    ])
    setTimeout(() => {
      select.value = 'returns'
      select.dispatchEvent(new Event('change'))
    })
    const { detail } = await oneEvent(element, 'heed-choose')
    expect(detail).to.deep.equal({ ...nothing, touchpoint: 'returns' })
  })

  it('keeps a touchpoint that has no responses in sight, and follows Back', async () => {
    const element = await bar({ ...nothing, touchpoint: 'cart' })
    const select = find<HTMLSelectElement>(element, 'select')
    expect(text(select.selectedOptions[0])).to.equal('cart (0)')
    element.view = nothing
    await element.updateComplete
    expect(text(select.selectedOptions[0])).to.equal('All touchpoints')
  })

  it('takes any dates by keyboard alone, the last day included', async () => {
    const element = await bar()
    await press(find<HTMLButtonElement>(element, 'button[popovertarget]'))
    const form = find<HTMLFormElement>(element, 'form')
    await waitUntil(() => form.matches(':popover-open'), 'the dates open')
    const [first, last] = ['first', 'last'].map((name) => find<HTMLInputElement>(element, `[name=${name}]`))
    if (!first || !last) throw new Error('no dates')
    expect([first.value, last.value]).to.deep.equal(['2026-10-24', '2026-11-22'])
    first.value = '2026-11-01'
    last.value = '2026-11-07'
    setTimeout(() => void press(find<HTMLButtonElement>(element, 'form button')))
    const { detail } = await oneEvent(element, 'heed-choose')
    expect(detail).to.deep.equal({ ...nothing, period: { from: '2026-11-01', to: '2026-11-08' } })
    expect(form.matches(':popover-open')).to.equal(false)
  })

  it('does not take a last day before the first, and says why', async () => {
    const element = await bar()
    const form = find<HTMLFormElement>(element, 'form')
    form.showPopover()
    const last = find<HTMLInputElement>(element, '[name=last]')
    last.value = '2026-10-01'
    last.dispatchEvent(new Event('input', { bubbles: true }))
    expect(last.validationMessage).to.equal('The last day is before the first.')
    expect(form.checkValidity()).to.equal(false)
    last.value = '2026-11-01'
    last.dispatchEvent(new Event('input', { bubbles: true }))
    expect(form.checkValidity()).to.equal(true)
  })

  it('has no fault that axe finds, with the dates open', async () => {
    const element = await bar()
    await expectNoFaults(element)
    find<HTMLFormElement>(element, 'form').showPopover()
    await expectNoFaults(element)
  })
})
