import { expect } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import { shopPolicy } from '../policy.test.kit.ts'
import { textHash } from '../text-hash.ts'
import { decisions, device, focused, inside } from './look.test.kit.ts'
import {
  line,
  lineSwitch,
  policyWithHealth,
  privacyCenter,
  shopConsent,
  words,
} from './privacy-center.test.kit.ts'
import { waitUntil } from '@heed/test-elements/wait-until'

const DAY = 86_400_000
const states = (consent: ReturnType<typeof shopConsent>) =>
  ['analytics', 'feedback', 'marketing'].map((id) => consent.state(id))

describe('the privacy center', () => {
  it('shows every purpose with its switch, nothing on that was not allowed', async () => {
    const element = await privacyCenter(shopConsent())
    for (const name of ['analytics', 'feedback', 'marketing']) {
      expect(lineSwitch(element, name).checked, name).to.equal(false)
      expect(line(element, name)).to.contain('Not decided: it stays off')
    }
    expect(words(element)).to.contain('Necessary Keeps your basket. Always on')
    expect(line(element, 'marketing')).to.contain('Our plants elsewhere. Services: Adnet and Pinwall')
  })

  it('says when, by which form and until when each was decided', async () => {
    let now = Date.UTC(2026, 10, 20, 12)
    const consent = shopConsent(shopPolicy, () => now)
    await consent.decide({ analytics: true, feedback: false, marketing: true }, 'custom', {
      locale: 'en',
      variant: 'banner',
    })
    const element = await privacyCenter(consent)
    expect(line(element, 'analytics')).to.contain(
      'Allowed Decided in the banner, Nov 20, 2026. Counts until May 19, 2027.',
    )
    expect(line(element, 'feedback')).to.contain('Not allowed Decided in the banner, Nov 20, 2026.')

    now += 2 * DAY
    lineSwitch(element, 'marketing').click()
    await waitUntil(() => consent.state('marketing') === 'denied')
    await element.updateComplete
    // Only one thing was decided anew: nothing lasts longer for it, and the record no longer says which is how old.
    expect(line(element, 'analytics')).to.contain(
      'Allowed Decided between Nov 20, 2026 and Nov 22, 2026. Counts until May 19, 2027.',
    )
  })

  it('decides at once, about one purpose and no other, and says so where it was done', async () => {
    const consent = shopConsent()
    const heard = decisions()
    const element = await privacyCenter(consent)
    lineSwitch(element, 'feedback').click()
    await waitUntil(() => heard.length === 1)
    expect(heard[0]).to.deep.include({ choices: { feedback: true }, method: 'custom' })
    expect(states(consent)).to.deep.equal(['unset', 'granted', 'unset'])
    await waitUntil(() => line(element, 'feedback').includes('Feedback: on from now on.'))
    expect(inside(element, '.unseen[role=status]').innerText)
      .to.contain('Feedback')
      .and.contain('on from now on')
    expect(line(element, 'analytics')).not.to.contain('from now on')
  })

  it('takes the last change back with one press, and keeps focus on its line', async () => {
    const consent = shopConsent()
    await consent.acceptAll()
    const element = await privacyCenter(consent)
    lineSwitch(element, 'marketing').click()
    await waitUntil(() => line(element, 'marketing').includes('Undo'))
    expect(consent.state('marketing')).to.equal('denied')
    const undo = inside(element, '[part~=undo]')
    undo.focus()
    undo.click()
    await waitUntil(() => consent.state('marketing') === 'granted')
    expect(focused()).to.equal(lineSwitch(element, 'marketing'))
    expect(states(consent)).to.deep.equal(['granted', 'granted', 'granted'])
  })

  it('withdraws when the last that was allowed is switched off', async () => {
    const consent = shopConsent()
    await consent.decide({ analytics: true }, 'custom')
    const heard = decisions()
    const element = await privacyCenter(consent)
    lineSwitch(element, 'analytics').click()
    await waitUntil(() => heard.length === 1)
    expect(heard[0]).to.deep.include({
      choices: { analytics: false, feedback: false, marketing: false },
      method: 'withdraw',
    })
    await waitUntil(() => line(element, 'analytics').includes('Nothing is allowed any more.'))
  })

  it('shows what is, not what was pressed, where nobody keeps decisions', async () => {
    const element = await privacyCenter(shopConsent(), {})
    element.addEventListener('heed-consent-decided', (event) => event.stopImmediatePropagation(), true)
    lineSwitch(element, 'analytics').click()
    await waitUntil(() => !lineSwitch(element, 'analytics').checked)
    expect(line(element, 'analytics')).not.to.contain('from now on')
  })

  it('follows what was decided elsewhere', async () => {
    const consent = shopConsent()
    const element = await privacyCenter(consent)
    lineSwitch(element, 'analytics').click()
    await waitUntil(() => line(element, 'analytics').includes('from now on'))
    await consent.rejectAll()
    await element.updateComplete
    expect(lineSwitch(element, 'analytics').checked).to.equal(false)
    expect(line(element, 'analytics')).not.to.contain('from now on')
  })

  it('lets each group of data be kept back, without touching what is allowed', async () => {
    const consent = shopConsent()
    await consent.acceptAll()
    const element = await privacyCenter(consent)
    const { expires } = consent.record!
    for (const [name, group] of [
      ['data:referrer', 'referrer'],
      ['data:device', 'device'],
    ] as const) {
      expect(line(element, name)).to.contain('May be sent')
      lineSwitch(element, name).click()
      await waitUntil(() => consent.withheld().includes(group))
      await waitUntil(() => line(element, name).includes('Stays here'))
    }
    expect(consent.withheld()).to.deep.equal(['referrer', 'device'])
    lineSwitch(element, 'data:referrer').click()
    await waitUntil(() => consent.withheld().length === 1)
    expect(consent.withheld()).to.deep.equal(['device'])
    expect(states(consent)).to.deep.equal(['granted', 'granted', 'granted'])
    expect(consent.record?.expires).to.equal(expires)
  })

  it('shows Global Privacy Control as honoured, and lets nothing override it', async () => {
    const consent = shopConsent()
    await consent.acceptAll()
    const element = await privacyCenter(consent, { gpc: true })
    expect(words(element, 'signal')).to.contain('Opt-out request honored')
    const marketing = lineSwitch(element, 'marketing')
    expect([marketing.checked, marketing.disabled]).to.deep.equal([false, true])
    expect(line(element, 'marketing'))
      .to.contain('Off, as your browser’s signal asks')
      .and.not.contain('Decided')
  })

  it('sets apart what needs a yes of its own', async () => {
    const element = await privacyCenter(shopConsent(policyWithHealth), { policy: policyWithHealth })
    const heading = [...element.shadowRoot!.querySelectorAll('h3')].find(
      ({ textContent }) => textContent === 'Needs a yes of its own',
    )
    const list = heading?.nextElementSibling
    expect(list?.querySelectorAll('li').length).to.equal(1)
    expect(list?.textContent).to.contain('Health')
  })

  it('says what is on by the rule of the region, and not by a yes', async () => {
    const element = await privacyCenter(shopConsent())
    element.choices = { analytics: true }
    await element.updateComplete
    expect(line(element, 'analytics')).to.contain('On until you say no').and.not.contain('Decided')
  })

  it('tells the hash of what it asked, the same before a choice and after it', async () => {
    const consent = shopConsent()
    const element = await privacyCenter(consent)
    const heard = decisions()
    lineSwitch(element, 'analytics').click()
    await waitUntil(() => heard.length === 1)
    await element.updateComplete
    lineSwitch(element, 'data:page').click()
    await waitUntil(() => heard.length === 2)
    const asked = [
      'What you allow',
      'Fern & Field uses your data only for what you allow here. You can change this at any time. Each switch counts at once. There is nothing to save.',
      'Necessary',
      'Keeps your basket.',
      'Statistics',
      'Which pages help.',
      'Feedback',
      'Asks how it went.',
      'Marketing',
      'Our plants elsewhere.',
      'Services: Adnet and Pinwall',
      'Which data may leave',
      'What you switch off here is never sent, whatever you allow above.',
      'Pages',
      'The address and title of the page you are on.',
      'Where you came from',
      'The address of the page before this one.',
      'Your device',
      'Phone, tablet or computer, its language, and its rough screen size.',
      'What Fern & Field knows of you',
      'Details that go along when you are signed in.',
    ]
    const shown = {
      textHash: await textHash(asked, 'en', 'center', shopPolicy.version),
      locale: 'en',
      variant: 'center',
    }
    expect(heard.map((one) => one.shown)).to.deep.equal([shown, shown])
    expect(heard[1]).to.deep.include({ choices: {}, method: 'custom', withheld: ['page'] })
  })

  it('is used with the keyboard alone, line by line in reading order', async () => {
    const consent = shopConsent()
    const element = await privacyCenter(consent)
    lineSwitch(element, 'analytics').focus()
    await sendKeys({ press: ' ' })
    await waitUntil(() => consent.state('analytics') === 'granted')
    const names: string[] = []
    await waitUntil(() => line(element, 'analytics').includes('Undo'))
    for (let press = 0; press < 10; press++) {
      await sendKeys({ press: 'Tab' })
      const box = focused()
      names.push(box instanceof HTMLInputElement ? box.name : (box?.textContent ?? '').trim())
    }
    expect(names).to.deep.equal([
      'Undo',
      'feedback',
      'marketing',
      'data:page',
      'data:referrer',
      'data:device',
      'data:traits',
      'Download everything',
      'Erase everything',
      'Download receipt',
    ])
  })

  it('writes nothing to the device by itself', async () => {
    const before = await device()
    await privacyCenter(shopConsent())
    expect(await device()).to.deep.equal(before)
  })
})
