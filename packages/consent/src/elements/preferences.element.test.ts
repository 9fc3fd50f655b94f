import '../define/banner.ts'
import '../define/preferences.ts'
import { expect, fixture, html } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import { shopPolicy } from '../policy.test.kit.ts'
import { textHash } from '../text-hash.ts'
import type { HeedConsentBanner } from './banner.ts'
import { boxes, dialog, opened, preferences, ticks, words } from './preferences.test.kit.ts'
import { decisions, device, focused, found, inside } from './look.test.kit.ts'
import type { HeedConsentPreferences } from './preferences.ts'
import { waitUntil } from '@heed/test-elements/wait-until'

describe('the consent preferences', () => {
  it('are not there until they are asked for', async () => {
    const element = await fixture<HeedConsentPreferences>(
      html`<heed-consent-preferences></heed-consent-preferences>`,
    )
    element.policy = shopPolicy
    await element.updateComplete
    expect(dialog(element)).to.equal(undefined)
  })

  it('open as soon as they know what to ask, when they are asked for before that', async () => {
    const element = await fixture<HeedConsentPreferences>(
      html`<heed-consent-preferences></heed-consent-preferences>`,
    )
    void element.show()
    element.policy = shopPolicy
    await waitUntil(() => dialog(element)?.matches(':modal'))
  })

  it('open with nothing ticked, and say what is always on', async () => {
    const element = await preferences()
    expect(ticks(element)).to.deep.equal(['analytics off', 'feedback off', 'marketing off'])
    expect(words(element)).to.match(/Necessary\s+Always on/)
    const name = dialog(element)?.getAttribute('aria-labelledby')
    expect(inside(element, `#${name}`).innerText).to.equal('Your privacy choices')
    expect(words(element)).not.to.contain('takes back')
  })

  it('show what was chosen before, and how to take it back', async () => {
    const element = await preferences('', { choices: { analytics: true, feedback: false } })
    expect(ticks(element)).to.deep.equal(['analytics on', 'feedback off', 'marketing off'])
    expect(words(element)).to.contain('“Reject all” takes back everything you allowed.')
  })

  it('say which purpose needs a yes of its own, and leave it out of “accept all”', async () => {
    const heard = decisions()
    const [necessary, analytics, ...rest] = shopPolicy.purposes
    const policy = {
      ...shopPolicy,
      purposes: [found(necessary), { ...found(analytics), sensitive: true }, ...rest],
    }
    const element = await preferences('', { policy })
    expect(words(element)).to.contain('Which pages help. Needs a yes of its own: “Accept all” leaves it out.')
    inside(element, '[part~=accept]').click()
    await waitUntil(() => heard.length === 1)
    expect(heard[0]?.choices).to.deep.equal({ analytics: false, feedback: true, marketing: true })
  })

  it('name each purpose, what it is for and who works for it', async () => {
    const element = await preferences()
    expect(words(element)).to.contain('Statistics').and.contain('Which pages help.')
    expect(words(element)).to.contain('Services: Adnet and Pinwall')
    expect(boxes(element).map((box) => box.labels?.[0]?.textContent?.trim())).to.deep.equal([
      'Statistics',
      'Feedback',
      'Marketing',
    ])
  })

  it('save exactly what was ticked, by mouse on the words or by keyboard', async () => {
    const element = await preferences()
    const heard = decisions()
    inside(element, 'label').click()
    boxes(element)[1]?.focus()
    await sendKeys({ press: ' ' })
    expect(ticks(element)).to.deep.equal(['analytics on', 'feedback on', 'marketing off'])
    inside(element, '[part~=save]').click()
    await waitUntil(() => heard.length === 1)
    expect(heard[0]).to.deep.include({
      choices: { analytics: true, feedback: true, marketing: false },
      method: 'custom',
    })
    await waitUntil(() => !dialog(element)?.open)
  })

  it('tell the hash of exactly what was read', async () => {
    const element = await preferences()
    const heard = decisions()
    inside(element, '[part~=accept]').click()
    await waitUntil(() => heard.length === 1)
    const read = [
      'Your privacy choices',
      'Fern & Field uses your data only for what you allow here. You can change this at any time.',
      'Necessary Always on',
      'Keeps your basket.',
      'Statistics',
      'Which pages help.',
      'Feedback',
      'Asks how it went.',
      'Marketing',
      'Our plants elsewhere.',
      'Services: Adnet and Pinwall',
      'Privacy policy',
      'Reject all',
      'Accept all',
      'Save choices',
      'Close',
    ]
    expect(heard[0]).to.deep.equal({
      choices: { analytics: true, feedback: true, marketing: true },
      method: 'accept_all',
      shown: {
        textHash: await textHash(read, 'en', 'preferences', shopPolicy.version),
        locale: 'en',
        variant: 'preferences',
      },
    })
  })

  it('reject in one press, which withdraws for those who had allowed something', async () => {
    const heard = decisions()
    inside(await preferences(), '[part~=reject]').click()
    await waitUntil(() => heard.length === 1)
    inside(await preferences('', { choices: { analytics: true } }), '[part~=reject]').click()
    await waitUntil(() => heard.length === 2)
    expect(heard.map(({ method }) => method)).to.deep.equal(['reject_all', 'withdraw'])
    for (const { choices } of heard) {
      expect(choices).to.deep.equal({ analytics: false, feedback: false, marketing: false })
    }
  })

  it('keep off what Global Privacy Control refuses, and say so', async () => {
    const element = await preferences('', { gpc: true, choices: { marketing: true } })
    const marketing = found(boxes(element)[2])
    expect([marketing.checked, marketing.disabled]).to.deep.equal([false, true])
    expect(words(element)).to.contain('Opt-out request honored')
    expect(marketing.getAttribute('aria-describedby')).to.match(/^gpc /)
    const heard = decisions()
    inside(element, '[part~=accept]').click()
    await waitUntil(() => heard.length === 1)
    expect(heard[0]?.choices['marketing']).to.equal(false)
  })

  for (const how of ['Esc', 'the close button'] as const) {
    it(`forget what was ticked when closed by ${how}, and decide nothing`, async () => {
      const element = await preferences()
      const heard = decisions()
      inside(element, 'label').click()
      if (how === 'Esc') await sendKeys({ press: 'Escape' })
      else inside(element, '.close').click()
      await waitUntil(() => !dialog(element)?.open)
      expect(heard).to.deep.equal([])
      await opened(element)
      expect(ticks(element)[0]).to.equal('analytics off')
    })
  }

  it('give focus back to the banner’s own button too', async () => {
    const element = await fixture<HeedConsentBanner>(html`<heed-consent-banner></heed-consent-banner>`)
    element.policy = shopPolicy
    await waitUntil(() => element.shadowRoot?.querySelector('[part=choices]'))
    const opener = inside(element, '[part=choices]')
    opener.focus()
    await preferences()
    await sendKeys({ press: 'Escape' })
    await waitUntil(() => focused() === opener)
  })

  it('keep what the visitor has ticked while the page says nothing new, and follow what it says', async () => {
    const element = await preferences()
    inside(element, 'label').click()
    element.lang = 'de'
    await waitUntil(() => words(element).includes('Statistik'))
    expect(ticks(element)[0]).to.equal('analytics on')
    element.choices = { feedback: true }
    await element.updateComplete
    expect(ticks(element)).to.deep.equal(['analytics off', 'feedback on', 'marketing off'])
  })

  it('write nothing to the device', async () => {
    const before = await device()
    const element = await preferences()
    inside(element, '[part~=accept]').click()
    await waitUntil(() => !dialog(element)?.open)
    expect(await device()).to.deep.equal(before)
  })
})
